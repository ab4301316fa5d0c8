using FactCheck.Corpus.Metadata;
using FactCheck.Text;

namespace FactCheck.Corpus.Formats;

/// <summary>Reads plain text: front matter if there is any, then a paragraph a line, hard-wrapped text put together.</summary>
internal static class PlainTextPage
{
    /// <summary>Why front matter is not searched.</summary>
    public const string FrontMatterReason = "front matter";

    /// <summary>Reads a decoded file.</summary>
    public static Page Read(string source)
    {
        var text = SourceText.From(source);
        var front = FrontMatter.Read(text.Normalized);
        var lines = new List<PageLine>();
        AddLines(text.Normalized, 0, front.End, FrontMatterReason, lines);
        var body = new List<PageLine>();
        AddLines(text.Normalized, front.End, text.Normalized.Length, null, body);
        lines.AddRange(HardWrapping.Join(text.Normalized, body));
        return new Page(
            text.Normalized,
            text.Map,
            text.Lines,
            lines,
            front.Layer is null ? [] : [front.Layer],
            front.Problem is null ? [] : [front.Problem]
        );
    }

    /// <summary>Reads a text that has no front matter.</summary>
    public static Page ReadBody(string source)
    {
        var text = SourceText.From(source);
        var lines = new List<PageLine>();
        AddLines(text.Normalized, 0, text.Normalized.Length, null, lines);
        return new Page(
            text.Normalized,
            text.Map,
            text.Lines,
            HardWrapping.Join(text.Normalized, lines),
            [],
            []
        );
    }

    /// <summary>Adds the lines of a range that are not blank.</summary>
    public static void AddLines(
        string text,
        int start,
        int end,
        string? dropReason,
        List<PageLine> lines
    )
    {
        while (start < end)
        {
            var length = text.AsSpan(start, end - start).IndexOfAny('\n', '\r');
            var lineEnd = length < 0 ? end : start + length;
            var (from, until) = (start, lineEnd);
            while (from < until && char.IsWhiteSpace(text[from]))
            {
                from++;
            }
            while (until > from && char.IsWhiteSpace(text[until - 1]))
            {
                until--;
            }
            if (until > from)
            {
                lines.Add(new PageLine(TextSpan.FromBounds(from, until), DropReason: dropReason));
            }
            start = lineEnd + 1;
        }
    }
}
