namespace FactCheck.Corpus.Formats;

/// <summary>Reads a decoded file in the format that its extension names.</summary>
internal static class PageReader
{
    /// <summary>Reads <paramref name="text"/>; an unknown extension is plain text.</summary>
    public static Page Read(string text, string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".html" or ".htm" => HtmlPage.Read(text),
            ".md" or ".markdown" => MarkdownPage.Read(text),
            _ => PlainTextPage.Read(text),
        };
}
