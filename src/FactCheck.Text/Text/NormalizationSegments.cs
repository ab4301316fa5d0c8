using System.Globalization;
using System.Text;

namespace FactCheck.Text;

/// <summary>Cuts a text where normalisation form C may be applied to each piece on its own.</summary>
internal static class NormalizationSegments
{
    /// <summary>The end of the segment that begins at <paramref name="start"/>: a character and the marks on it.</summary>
    public static int EndOfSegment(string text, int start)
    {
        var end = Next(text, start);
        while (end < text.Length && JoinsPrevious(text, end))
        {
            end = Next(text, end);
        }
        return end;
    }

    /// <summary>The composed form of a piece of text; one with a lone surrogate stays as it is.</summary>
    public static string Compose(ReadOnlySpan<char> segment)
    {
        var text = segment.ToString();
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private static int Next(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1])
            ? index + 2
            : index + 1;

    // Marks compose with what stands before them, and so do the vowels and finals of Hangul.
    private static bool JoinsPrevious(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
        || text[index] is >= 'ᅠ' and <= 'ᇿ';
}
