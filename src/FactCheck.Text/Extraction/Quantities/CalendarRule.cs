using System.Globalization;
using FactCheck.Extraction.Numerals;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>Tells digits that belong to the calendar by the words before them: <c>tháng 4</c>, <c>năm 2014 và 2015</c>. Heuristics.</summary>
internal sealed class CalendarRule(LanguagePack pack, WordTable words)
{
    private const int FirstYear = 1800;
    private const int LastYear = 2100;

    // Keeps the time linear in texts that are one sentence.
    private const int LongestListOfYears = 16;

    private readonly HashSet<int> _yearLeads = PackWords.Ids(
        pack.Root.Section("traps"),
        "year-leads",
        words
    );

    private readonly HashSet<int> _joins = PackWords.Ids(
        pack.Root.Section("traps"),
        "calendar-joins",
        words
    );

    private readonly HashSet<int> _words = PackWords.Ids(
        pack.Root.Section("traps"),
        "calendar",
        words
    );

    /// <summary>Whether a number has the size of a year of our time.</summary>
    public static bool IsYear(decimal value) => value is >= FirstYear and <= LastYear;

    /// <summary>Whether a calendar word stands right before an unqualified amount: tháng <c>4</c>.</summary>
    public bool IsBehindWord(SentenceReading sentence, in Amount amount) =>
        amount.Qualifier is null
        && amount.FirstToken > sentence.FirstToken
        && _words.Contains(sentence.Text.Tokens[amount.FirstToken - 1].WordId);

    /// <summary>Whether the digits are a year behind a calendar word, or behind another year there: năm 2014 và <c>2015</c>.</summary>
    public bool IsYearOfList(SentenceReading sentence, in Amount amount)
    {
        var tokens = sentence.Text.Tokens;
        if (
            amount is not { Shape: AmountShape.Single, Qualifier: null, Form: NumeralForm.Digits }
            || amount.EndToken != amount.CoreToken + 1
            || !IsYear(sentence.Text, amount.CoreToken)
        )
        {
            return false;
        }
        var first = Math.Max(sentence.FirstToken, amount.CoreToken - LongestListOfYears);
        for (var i = amount.CoreToken - 1; i >= first; i -= 2)
        {
            if (_words.Contains(tokens[i].WordId) || _yearLeads.Contains(tokens[i].WordId))
            {
                return true;
            }
            if (
                !_joins.Contains(tokens[i].WordId)
                || i - 1 < first
                || !IsYear(sentence.Text, i - 1)
            )
            {
                return false;
            }
        }
        return false;
    }

    private static bool IsYear(TokenizedText text, int token) =>
        text.Tokens[token] is { Kind: TokenKind.Number, Length: 4 }
        && int.TryParse(
            text.TokenText(token),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var year
        )
        && year is >= FirstYear and <= LastYear;
}
