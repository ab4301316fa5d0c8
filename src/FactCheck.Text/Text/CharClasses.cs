using System.Globalization;

namespace FactCheck.Text;

/// <summary>The table of <see cref="CharClass"/>.</summary>
internal static class CharClasses
{
    private static readonly CharClass[] Table = MakeTable();

    /// <summary>The class of <paramref name="c"/>.</summary>
    public static CharClass Of(char c) => Table[c];

    private static CharClass[] MakeTable()
    {
        var table = new CharClass[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = ClassOf((char)i);
        }
        return table;
    }

    private static CharClass ClassOf(char c) =>
        c switch
        {
            '\'' or '’' => CharClass.JoinsLetters,
            '.' or ',' or ':' or '/' or '-' or '–' or '—' or '‑' or '−' => CharClass.JoinsDigits,
            (>= '0' and <= '9') or (>= '０' and <= '９') => CharClass.Digit,
            _ when char.IsSurrogate(c) => CharClass.Surrogate,
            _ when char.IsWhiteSpace(c) => CharClass.Space,
            _ => OfCategory(CharUnicodeInfo.GetUnicodeCategory(c)),
        };

    private static CharClass OfCategory(UnicodeCategory category) =>
        category switch
        {
            UnicodeCategory.Control or UnicodeCategory.Format => CharClass.Space,
            UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark => CharClass.Letter,
            _ => CharClass.Other,
        };
}
