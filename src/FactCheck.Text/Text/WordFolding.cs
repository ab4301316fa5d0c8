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

    /// <summary>The common form of <paramref name="word"/>; a lone surrogate stays as it is.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var text = NormalizationSegments.Compose(word).ToLowerInvariant().Replace('’', '\'');
        return FoldFinalY(FoldTonePlace(text));
    }

    /// <summary>
    /// <see cref="Fold"/> without allocation, for words of Latin letters, digits and signs whose folding does not go
    /// beyond letter case and a plain last <c>y</c>.
    /// </summary>
    /// <param name="word">The word.</param>
    /// <param name="folded">Receives the common form, which is as long as the word; may be longer.</param>
    /// <returns>False when the word needs <see cref="Fold"/>.</returns>
    internal static bool TryFoldLatin(ReadOnlySpan<char> word, Span<char> folded)
    {
        folded = folded[..word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c is >= '\u0300' and not (>= '\u1E00' and <= '\u1EFF') and not '’')
            {
                return false;
            }
            folded[i] = Lower[c];
        }
        if (word.Length < 2)
        {
            return true;
        }
        var onset = folded[..(word.Length - 1)];
        if (folded[^1] >= 0x80)
        {
            return onset[^1] is not ('o' or 'u') && !IsOnsetOfFoldedY(onset);
        }
        if (folded[^1] == 'y' && IsOnsetOfFoldedY(onset))
        {
            folded[^1] = 'i';
        }
        return true;
    }

    private static readonly char[] Lower = MakeLower();

    private static char[] MakeLower()
    {
        var lower = new char['’' + 1];
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = char.ToLowerInvariant((char)i);
        }
        lower['’'] = '\'';
        return lower;
    }

    private static bool IsOnsetOfFoldedY(ReadOnlySpan<char> onset) =>
        onset is "qu" || (onset.Length == 1 && SingleConsonants.Contains(onset[0]));

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
        var folds = letter == 'y' && IsOnsetOfFoldedY(onset);
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
