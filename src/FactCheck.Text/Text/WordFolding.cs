using System.Globalization;
using System.Text;

namespace FactCheck.Text;

/// <summary>
/// Brings spellings of one word together: letter case, the old and the new place of a Vietnamese tone mark
/// (<c>hoà</c>, <c>hòa</c>) and i or y behind a single consonant (<c>tỷ</c>, <c>tỉ</c>). <c>đ</c> and <c>d</c> stay apart.
/// </summary>
/// <remarks>
/// Vietnamese orthography: Decision 240/QĐ of the Ministry of Education (1984) on i/y; both tone placements are in
/// use in the press. The i/y rule is a heuristic that also folds a few foreign words (<c>my</c>), on both sides alike.
/// </remarks>
public static class WordFolding
{
    private const string SingleConsonants = "hklmst";

    /// <summary>The common form of <paramref name="word"/>.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var text = SourceText
            .From(word.ToString()) // a lone surrogate passes through it
            .Normalized.ToLowerInvariant()
            .Replace('’', '\'');
        return FoldFinalY(FoldTonePlace(text));
    }

    // oà, oẻ, uỷ at the end of a syllable: the mark moves to the first vowel.
    private static string FoldTonePlace(string word)
    {
        if (word.Length < 2 || word[^1] < 0x80)
        {
            return word;
        }
        var (letter, tone) = Split(word[^1]);
        var first = word[^2];
        var moves =
            tone != '\0'
            && ((first == 'o' && letter is 'a' or 'e') || (first == 'u' && letter == 'y'));
        var afterQ = first == 'u' && word.Length > 2 && word[^3] == 'q';
        return moves && !afterQ
            ? string.Concat(
                word.AsSpan(0, word.Length - 2),
                $"{first}{tone}".Normalize(NormalizationForm.FormC),
                $"{letter}"
            )
            : word;
    }

    private static string FoldFinalY(string word)
    {
        if (word.Length < 2)
        {
            return word;
        }
        var (letter, tone) = Split(word[^1]);
        var onset = word.AsSpan(0, word.Length - 1);
        var folds =
            letter == 'y'
            && (onset is "qu" || (onset.Length == 1 && SingleConsonants.Contains(onset[0])));
        return folds
            ? string.Concat(
                onset,
                tone == '\0' ? "i" : $"i{tone}".Normalize(NormalizationForm.FormC)
            )
            : word;
    }

    private static (char Letter, char Tone) Split(char letter)
    {
        if (letter < 0x80 || char.IsSurrogate(letter))
        {
            return (letter, '\0');
        }
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        return
            parts.Length == 2
            && CharUnicodeInfo.GetUnicodeCategory(parts[1]) == UnicodeCategory.NonSpacingMark
            ? (parts[0], parts[1])
            : (letter, '\0');
    }
}
