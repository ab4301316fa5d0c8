using System.Buffers;
using FactCheck.Languages;

namespace FactCheck.Corpus.Boilerplate;

/// <summary>Tells a line that is nothing but a time: <c>07:08:38 25/12/2024</c>, <c>Thứ Tư, 25/12/2024</c>, <c>2 giờ trước</c>.</summary>
internal sealed class StampReader
{
    private static readonly SearchValues<char> FigureMarks = SearchValues.Create("0123456789:/-.");

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _relative;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _months;

    /// <summary>Compiles <c>boilerplate: {stamp words, stamp relative, stamp months}</c> of the packs.</summary>
    public StampReader(LanguageSet languages)
    {
        _words = Words(languages, "stamp words");
        _relative = Words(languages, "stamp relative");
        _months = Words(languages, "stamp months");
    }

    /// <summary>Whether <paramref name="line"/> is a time and nothing else.</summary>
    public bool IsStamp(ReadOnlySpan<char> line)
    {
        if (line.Length > 60 || !line.ContainsAnyInRange('0', '9'))
        {
            return false;
        }
        var (tells, numbers, month) = (false, 0, false);
        foreach (var range in line.SplitAny(' ', ',', '(', ')', '|', '\t', '\u00a0'))
        {
            var piece = line[range].Trim(".-–•:");
            if (piece.IsEmpty)
            {
                continue;
            }
            if (char.IsAsciiDigit(piece[0]))
            {
                if (!IsFigure(piece, ref tells))
                {
                    return false;
                }
                numbers++;
                continue;
            }
            tells |= _relative.Contains(piece);
            month |= _months.Contains(piece);
            if (
                !_words.Contains(piece)
                && !_relative.Contains(piece)
                && !_months.Contains(piece)
                && !IsZone(piece)
            )
            {
                return false;
            }
        }
        return numbers > 0 && (tells || (month && numbers >= 2));
    }

    /// <summary>
    /// The figures and months of a stamp, as a publication date is written; <see langword="null"/> for a stamp with seconds,
    /// which programs write and editors do not.
    /// </summary>
    public string? Bare(ReadOnlySpan<char> stamp)
    {
        var pieces = new List<string>();
        var twelveHours = false;
        foreach (var range in stamp.SplitAny(' ', ',', '(', ')', '|', '\t', '\u00a0'))
        {
            var piece = stamp[range].Trim(".-–•:");
            if (piece.Count(':') > 1)
            {
                return null;
            }
            twelveHours |= piece is "AM" or "PM" or "am" or "pm";
            if (_months.Contains(piece) || IsBareFigure(piece))
            {
                pieces.Add(piece.ToString());
            }
        }
        // 10:30 pm is not read as half past ten in the morning: the day is enough.
        return string.Join(' ', pieces.Where(piece => !twelveHours || !piece.Contains(':')));
    }

    private static bool IsBareFigure(ReadOnlySpan<char> piece) =>
        !piece.IsEmpty && !piece.ContainsAnyExcept(FigureMarks);

    // 07:08:38, 25/12/2024, 2024-12-25T07:08:38Z, 10h30, 9AM: figures with : / - . and few letters.
    private static bool IsFigure(ReadOnlySpan<char> piece, ref bool tells)
    {
        var letters = 0;
        foreach (var c in piece)
        {
            if (char.IsAsciiLetter(c))
            {
                letters++;
            }
            else if (!char.IsAsciiDigit(c) && !(c is ':' or '/' or '-' or '.' or '+'))
            {
                return false;
            }
        }
        var colon = piece.IndexOf(':');
        var clock =
            colon is 1 or 2 && piece.Length >= colon + 3 && char.IsAsciiDigit(piece[colon + 2]);
        var date =
            piece.Count('/') == 2
            || piece.Count('-') == 2
            || (piece.Count('.') == 2 && piece.Length >= 8);
        tells |= clock || date;
        return letters <= 2;
    }

    private static bool IsZone(ReadOnlySpan<char> piece) =>
        piece.StartsWith("GMT", StringComparison.Ordinal)
        || piece.StartsWith("UTC", StringComparison.Ordinal);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(
        LanguageSet languages,
        string key
    ) =>
        new HashSet<string>(
            languages.PhrasesOf("boilerplate", key),
            StringComparer.OrdinalIgnoreCase
        ).GetAlternateLookup<ReadOnlySpan<char>>();
}
