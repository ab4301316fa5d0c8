using AngleSharp.Html;

namespace FactCheck.Corpus.Formats;

/// <summary>
/// Finds where each character of a piece of HTML text stands in the source: most stand for themselves, some are written as
/// a reference (<c>&amp;eacute;</c>), and a line feed may be a CR LF.
/// </summary>
/// <param name="source">The decoded file.</param>
internal sealed class HtmlCharacters(string source)
{
    // The longest name of the standard's table is CounterClockwiseContourIntegral; with its semicolon.
    private const int MaxName = 32;

    /// <summary>Appends <paramref name="data"/>, the decoded text that begins at <paramref name="start"/>.</summary>
    public void Append(string data, int start, PageBuilder page, bool inLink)
    {
        var at = start;
        for (var i = 0; i < data.Length; )
        {
            var (units, length) = Next(data, i, at);
            page.Append(data.AsSpan(i, units), at, length, inLink);
            i += units;
            at += length;
        }
    }

    // How many units of the text the next piece of the source stands for, and its length.
    private (int Units, int Length) Next(string data, int i, int at)
    {
        if (at >= source.Length)
        {
            return (1, 0);
        }
        if (source[at] == '\r' && at + 1 < source.Length && source[at + 1] == '\n')
        {
            return (1, 2);
        }
        return source[at] == '&' ? Reference(data, i, at) : (1, 1);
    }

    private (int Units, int Length) Reference(string data, int i, int at)
    {
        if (at + 2 < source.Length && source[at + 1] == '#' && Number(at + 2) is { } number)
        {
            return (CodePoint(data, i), number);
        }
        for (var length = Math.Min(MaxName, source.Length - at - 1); length > 1; length--)
        {
            var symbol = HtmlEntityProvider.Resolver.GetSymbol(source.Substring(at + 1, length));
            if (
                symbol is { Length: > 0 }
                && data.AsSpan(i).StartsWith(symbol, StringComparison.Ordinal)
            )
            {
                return (symbol.Length, length + 1);
            }
        }
        return (1, 1);
    }

    // Length of a numeric reference whose figures begin at the given place.
    private int? Number(int start)
    {
        var isHex = source[start] is 'x' or 'X';
        var first = isHex ? start + 1 : start;
        var end = first;
        while (
            end < source.Length
            && (isHex ? char.IsAsciiHexDigit(source[end]) : char.IsAsciiDigit(source[end]))
        )
        {
            end++;
        }
        if (end == first)
        {
            return null;
        }
        var semicolon = end < source.Length && source[end] == ';' ? 1 : 0;
        return end + semicolon - (start - 2);
    }

    private static int CodePoint(string data, int i) =>
        char.IsHighSurrogate(data[i]) && i + 1 < data.Length && char.IsLowSurrogate(data[i + 1])
            ? 2
            : 1;
}
