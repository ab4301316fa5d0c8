using FactCheck.Extraction.Numerals;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Tells ages that stand alone behind a name: Anna Berg, <c>34</c>, … and Anna Berg (<c>34</c>). A heuristic: two
/// capitalised words, a comma or a bracket, a number of years that people live, the same sign again.
/// </summary>
internal static class AppositiveRule
{
    private const decimal Oldest = 115;

    // In brackets small numbers are goals, ranks and notes.
    private const decimal YoungestInBrackets = 10;

    /// <summary>Whether the number is one of years that people live.</summary>
    public static bool IsOfYears(in Amount amount) =>
        amount is { Shape: AmountShape.Single, Form: NumeralForm.Digits, Value: >= 1 and <= Oldest }
        && amount.Value == decimal.Truncate(amount.Value);

    /// <summary>Whether the number (with its unit, if any, up to <paramref name="behind"/>) stands there as somebody's age.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="amount">The number.</param>
    /// <param name="behind">Index of the token behind it.</param>
    /// <param name="people">Words that stand for somebody in place of a name: the man, 34, …</param>
    public static bool IsAge(
        SentenceReading sentence,
        in Amount amount,
        int behind,
        HashSet<int> people
    )
    {
        var text = sentence.Text;
        var before = amount.FirstToken - 1;
        if (
            !IsOfYears(amount)
            || amount.Qualifier is not null
            || behind >= sentence.EndToken
            || before - 2 < sentence.FirstToken
            || !(
                people.Contains(text.Tokens[before - 1].WordId)
                || (IsName(text, before - 1) && IsName(text, before - 2))
            )
        )
        {
            return false;
        }
        return (Sign(text, before), Sign(text, behind)) switch
        {
            (',', ',') => true,
            ('(', ')') => amount.Value >= YoungestInBrackets,
            _ => false,
        };
    }

    private static char Sign(TokenizedText text, int token) => text.Text[text.Tokens[token].Start];

    // A word with a capital that is not all in capitals; or an initial.
    private static bool IsName(TokenizedText text, int token)
    {
        var word = text.TokenText(token);
        return text.Tokens[token].Kind == TokenKind.Word
            && char.IsUpper(word[0])
            && (word.Length == 1 || char.IsLower(word[^1]));
    }
}
