using System.Buffers;
using System.Globalization;

namespace FactCheck.Corpus.Boilerplate;

/// <summary>What can be seen of a line without knowing its language.</summary>
internal static class LineShape
{
    private const string Closers = "\"”’')]»";
    private static readonly SearchValues<char> NoNames = SearchValues.Create("!?;:()\"“”…/");

    /// <summary>Number of runs between blanks that hold a letter or digit.</summary>
    public static int CountWords(ReadOnlySpan<char> line)
    {
        var (count, inWord) = (0, false);
        foreach (var c in line)
        {
            if (inWord)
            {
                inWord = !char.IsWhiteSpace(c);
            }
            else if (char.IsLetterOrDigit(c))
            {
                inWord = true;
                count++;
            }
        }
        return count;
    }

    /// <summary>The last character that is no closing quote or bracket; NUL for none.</summary>
    public static char LastMark(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimEnd().TrimEnd(Closers).TrimEnd();
        return trimmed.IsEmpty ? '\0' : trimmed[^1];
    }

    /// <summary>
    /// Whether <paramref name="text"/> looks like the names of people or outlets: up to <paramref name="maxWords"/> words,
    /// each of which begins with a capital or a digit, and no punctuation but <c>. - ' &amp;</c>.
    /// </summary>
    public static bool IsName(ReadOnlySpan<char> text, int maxWords)
    {
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.IsEmpty || word is "&" or "-" or "–")
            {
                continue;
            }
            var fits = char.IsUpper(word[0]) || char.IsDigit(word[0]) || IsTitlecase(word);
            if (!fits || word.ContainsAny(NoNames) || ++words > maxWords)
            {
                return false;
            }
        }
        return words > 0;
    }

    /// <summary>Whether the two halves of a line are the same text, with or without a blank between them.</summary>
    public static bool IsDoubled(ReadOnlySpan<char> line)
    {
        var half = line.Length / 2;
        return line.Length >= 16
            && line[..half].TrimEnd().SequenceEqual(line[(line.Length - half)..].TrimStart())
            && CountWords(line[..half]) >= 3;
    }

    // iPhone, eBay, al-Qaeda: a capital behind a small prefix.
    private static bool IsTitlecase(ReadOnlySpan<char> word) =>
        word.Length > 2
        && (
            char.IsUpper(word[1])
            || (
                word.IndexOf('-') is var dash and > 0
                && dash + 1 < word.Length
                && char.IsUpper(word[dash + 1])
            )
        )
        && CharUnicodeInfo.GetUnicodeCategory(word[0]) == UnicodeCategory.LowercaseLetter;
}
