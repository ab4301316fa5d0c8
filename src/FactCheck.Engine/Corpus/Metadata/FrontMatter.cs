namespace FactCheck.Corpus.Metadata;

/// <summary>The YAML between two lines of <c>---</c> at the head of a text.</summary>
/// <param name="End">Offset of the first unit behind it; 0 when there is none.</param>
/// <param name="Layer">What it says; <see langword="null"/> when there is none.</param>
/// <param name="Problem">Why it could not be read, for people.</param>
internal readonly record struct FrontMatter(int End, MetadataLayer? Layer, string? Problem)
{
    private const string Fence = "---";
    private const int MaxLength = 64 * 1024;

    /// <summary>Reads the front matter of <paramref name="text"/>. Keys that are not metadata belong to others and are passed over.</summary>
    public static FrontMatter Read(string text)
    {
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
        {
            return default;
        }
        var start = EndOfLine(text, 0);
        if (text.AsSpan(0, start).TrimEnd() is not Fence)
        {
            return default;
        }
        for (var line = start; line < text.Length && line < MaxLength; line = EndOfLine(text, line))
        {
            var end = EndOfLine(text, line);
            if (text.AsSpan(line, end - line).TrimEnd() is Fence or "...")
            {
                return Parse(text[start..line], end);
            }
        }
        return default;
    }

    // Text between two rules is no mapping, and so no front matter; a mapping with a mistake is.
    private static FrontMatter Parse(string yaml, int end)
    {
        var document = YamlDocumentReader.Read(yaml);
        if (document.Root is null)
        {
            var colon = yaml.AsSpan().IndexOf(':');
            var startsWithKey = colon > 0 && !yaml.AsSpan(0, colon).Contains(' ');
            return document.Problem is { } problem && startsWithKey
                ? new FrontMatter(end, null, $"the front matter is no valid YAML: {problem}")
                : default;
        }
        var layer = new MetadataLayer("front matter", isTold: true);
        foreach (var (key, value) in YamlDocumentReader.Scalars(document.Root))
        {
            if (key.Value is { } name && MetadataNames.Find(name) is { } field)
            {
                layer.Add(field, value.Value);
            }
        }
        return new FrontMatter(end, layer, null);
    }

    // Behind the line break, or the text's end.
    private static int EndOfLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }
}
