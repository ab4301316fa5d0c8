using FactCheck.Text;

namespace FactCheck.Corpus.Boilerplate;

/// <summary>
/// Whole lines that are known, compared without letter case; <c>*</c> in a phrase stands for any text, also none. White
/// space and closing <c>: ; …</c> of a line are ignored.
/// </summary>
internal sealed class LinePhrases
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _whole;
    private readonly string[][] _patterns;
    private readonly int _longest;

    /// <summary>Compiles <paramref name="phrases"/>.</summary>
    public LinePhrases(IEnumerable<string> phrases)
    {
        var normalized = phrases
            .Select(phrase => Trim(SourceText.From(phrase).Normalized).ToString())
            .ToList();
        var whole = normalized.Where(phrase => !phrase.Contains('*')).ToList();
        _longest = whole.Select(phrase => phrase.Length).DefaultIfEmpty().Max();
        _whole = new HashSet<string>(whole, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<
            ReadOnlySpan<char>
        >();
        _patterns =
        [
            .. normalized.Where(phrase => phrase.Contains('*')).Select(phrase => phrase.Split('*')),
        ];
    }

    /// <summary>Whether <paramref name="line"/> is one of the phrases.</summary>
    public bool Matches(ReadOnlySpan<char> line)
    {
        var trimmed = Trim(line);
        if (trimmed.Length <= _longest && _whole.Contains(trimmed))
        {
            return true;
        }
        foreach (var pattern in _patterns)
        {
            if (Fits(trimmed, pattern))
            {
                return true;
            }
        }
        return false;
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> line) =>
        line.Trim().TrimEnd(":;….").TrimEnd();

    // The first piece begins the line, the last one ends it, the others follow each other: leftmost is right.
    private static bool Fits(ReadOnlySpan<char> line, string[] pieces)
    {
        const StringComparison Mode = StringComparison.OrdinalIgnoreCase;
        if (!line.StartsWith(pieces[0], Mode))
        {
            return false;
        }
        line = line[pieces[0].Length..];
        foreach (var piece in pieces.AsSpan(1, pieces.Length - 2))
        {
            var at = line.IndexOf(piece, Mode);
            if (at < 0)
            {
                return false;
            }
            line = line[(at + piece.Length)..];
        }
        return line.EndsWith(pieces[^1], Mode);
    }
}
