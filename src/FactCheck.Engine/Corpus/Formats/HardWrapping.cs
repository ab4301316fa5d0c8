using FactCheck.Text;

namespace FactCheck.Corpus.Formats;

/// <summary>Joins the lines of paragraphs that were wrapped at a fixed width.</summary>
/// <remarks>
/// A heuristic. A page saved from the web has a paragraph on each line. A text is taken as hard-wrapped when its lines are
/// no longer than 120 units and, inside groups of lines without a blank line between them, a line ends where the first
/// word of the next one would not have fitted, in nine of ten cases and at least three.
/// </remarks>
internal static class HardWrapping
{
    private const int MaxWidth = 120;
    private const int MinWidth = 40;
    private const int MinJoins = 3;

    /// <summary>The paragraphs made of <paramref name="lines"/>, or <paramref name="lines"/> when they are not wrapped.</summary>
    public static IReadOnlyList<PageLine> Join(string text, IReadOnlyList<PageLine> lines)
    {
        if (!IsWrapped(text, lines))
        {
            return lines;
        }
        var joined = new List<PageLine>();
        foreach (var line in lines)
        {
            if (joined.Count > 0 && Adjacent(text, joined[^1], line) && !IsItem(text, line))
            {
                var last = joined[^1];
                joined[^1] = last with
                {
                    Span = TextSpan.FromBounds(last.Span.Start, line.Span.End),
                };
            }
            else
            {
                joined.Add(line);
            }
        }
        return joined;
    }

    private static bool IsWrapped(string text, IReadOnlyList<PageLine> lines)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Span.Length);
        if (width is > MaxWidth or < MinWidth)
        {
            return false;
        }
        var (joins, fitting) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (Adjacent(text, lines[i - 1], lines[i]))
            {
                var needed = lines[i - 1].Span.Length + 1 + FirstWord(text, lines[i]);
                joins++;
                fitting += needed >= width ? 1 : 0;
            }
        }
        return joins >= MinJoins && fitting * 10 >= joins * 9;
    }

    private static int FirstWord(string text, PageLine line)
    {
        var blank = line.Span.In(text).IndexOfAny(' ', '\t');
        return blank < 0 ? line.Span.Length : blank;
    }

    // Exactly one line break between them.
    private static bool Adjacent(string text, PageLine upper, PageLine lower) =>
        upper.DropReason is null
        && text.AsSpan(upper.Span.End, lower.Span.Start - upper.Span.End).Count('\n') == 1;

    private static bool IsItem(string text, PageLine line) =>
        text[line.Span.Start] is '•' or '-' or '*' or '–' && line.Span.In(text).Contains(' ');
}
