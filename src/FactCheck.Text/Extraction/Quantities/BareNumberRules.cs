using System.Globalization;
using FactCheck.Extraction.Numerals;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>Decides whether a number without a known unit is a value, and whether number words are part of a name.</summary>
/// <remarks>Heuristics; each method says which.</remarks>
internal sealed partial class BareNumberRules(
    LanguagePack pack,
    WordTable words,
    NumeralReader numerals,
    UnitLexicon units
)
{
    private const int FirstYear = 1800;
    private const int LastYear = 2100;

    // Headlines leave short words small; a name alone has few words.
    private const int ShortestTitleWord = 4;
    private const int FewestTitleWords = 4;

    // These keep the time linear in texts that are one sentence.
    private const int LongestHeadline = 64;
    private const int LongestListOfYears = 16;

    private readonly bool _titleCase = pack.Root.Section("traps").Text("headlines") == "title-case";

    private readonly HashSet<int> _yearLeads = PackWords.Ids(
        pack.Root.Section("traps"),
        "year-leads",
        words
    );

    private readonly HashSet<int> _calendarJoins = PackWords.Ids(
        pack.Root.Section("traps"),
        "calendar-joins",
        words
    );

    private readonly HashSet<int> _calendar = PackWords.Ids(
        pack.Root.Section("traps"),
        "calendar",
        words
    );

    /// <summary>A number with nothing known behind it: a count before any noun, else a number.</summary>
    public bool TryMeasure(SentenceReading sentence, Amount amount, int at, out Measured measured)
    {
        var (text, end) = (sentence.Text, sentence.EndToken);
        var isWhole = IsWhole(sentence, amount.FirstToken, at);
        measured = new Measured(amount, ValueKind.Number, null, at);
        if (GluedCurrency(text, amount, at) is { } code && !IsNoun(text, at, end))
        {
            measured = measured with { Kind = ValueKind.Money, Unit = code };
            return true;
        }
        if (isWhole)
        {
            return true;
        }
        if (AppositiveRule.IsAge(sentence, amount, at))
        {
            measured = measured with { Kind = ValueKind.Age, Unit = "year" };
            return true;
        }
        var isNoun = IsNoun(text, at, end);
        if (amount.NeedsProof)
        {
            // A fraction or a range in digits is one before a noun; else it may be a date.
            if (
                amount is { Form: NumeralForm.Digits, Shape: AmountShape.Range }
                && isNoun
                && !IsBehindCalendarWord(sentence, amount)
            )
            {
                measured = measured with { Kind = ValueKind.Count };
                return true;
            }
            return amount.Form == NumeralForm.Fraction ? isNoun : amount.QualifierLength > 1;
        }
        if (amount.Form == NumeralForm.Digits && IsOtherwise(sentence, amount, at))
        {
            return false;
        }
        if (isNoun && amount.Form != NumeralForm.Fraction && amount.Value >= 0)
        {
            measured = measured with { Kind = ValueKind.Count };
        }
        return true;
    }

    /// <summary>
    /// Whether number words are part of a name: a capital inside the sentence, or at its beginning before another
    /// capital. Words all in capitals (a headline) are none.
    /// </summary>
    public bool IsName(SentenceReading sentence, in Amount amount)
    {
        if (amount.Form == NumeralForm.Digits)
        {
            return false;
        }
        if (!HasCapital(sentence, amount))
        {
            return false;
        }
        return !(_titleCase && IsHeadline(sentence));
    }

    /// <summary>Whether the amount is one word that also names a unit of time.</summary>
    public bool IsTimeUnit(TokenizedText text, in Amount amount) =>
        numerals.Lexicon[text.Tokens[amount.CoreToken].WordId].IsTimeUnit;

    /// <summary>Whether a calendar word stands right before an unqualified amount: tháng <c>4</c>.</summary>
    public bool IsBehindCalendarWord(SentenceReading sentence, in Amount amount) =>
        amount.Qualifier is null
        && amount.FirstToken > sentence.FirstToken
        && _calendar.Contains(sentence.Text.Tokens[amount.FirstToken - 1].WordId);

    /// <summary>Whether the digits are a year behind a calendar word, or behind another year there: năm 2014 và <c>2015</c>.</summary>
    public bool IsCalendarYear(SentenceReading sentence, in Amount amount)
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
            if (_calendar.Contains(tokens[i].WordId) || _yearLeads.Contains(tokens[i].WordId))
            {
                return true;
            }
            if (
                !_calendarJoins.Contains(tokens[i].WordId)
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

    private bool IsNoun(TokenizedText text, int token, int end)
    {
        token = units.BehindLink(text, token, end);
        return token < end
            && units.MayBeThing(text, token)
            && char.IsLower(text.Text[text.Tokens[token].Start]);
    }

    // 500k with nothing behind it is money where the language says so.
    private string? GluedCurrency(TokenizedText text, in Amount amount, int at)
    {
        var token = at - 1;
        if (
            text.Tokens[token].Kind != TokenKind.Mixed
            || amount.Shape is not (AmountShape.Single or AmountShape.Range)
        )
        {
            return null;
        }
        // 2k5: the letters may have a last digit behind them.
        var whole = text.TokenText(token);
        var span = whole[..(whole.LastIndexOfAnyExceptInRange('0', '9') + 1)];
        var letters = span.LastIndexOfAnyInRange('0', '9') + 1;
        return
            amount.Value == decimal.Truncate(amount.Value)
            && !span[..letters].ContainsAny('.', ',')
            && units.Glued.TryGluedAlone(span[letters..], out var code)
            ? code
            : null;
    }

    // Digits that say something else: a year, a day behind a calendar word, part of a name or of a document number.
    private bool IsOtherwise(SentenceReading sentence, in Amount amount, int at)
    {
        var text = sentence.Text;
        var tokens = text.Tokens;
        if (at < sentence.EndToken && tokens[at].Start == tokens[at - 1].End && IsJoint(text, at))
        {
            return true;
        }
        if (amount.Qualifier is not null || amount.Shape != AmountShape.Single)
        {
            return false;
        }
        if (IsBehindCalendarWord(sentence, amount) || IsGluedToBefore(sentence, amount))
        {
            return true;
        }
        return tokens[at - 1].Length == 4 && amount.Value is >= FirstYear and <= LastYear;
    }

    private static bool IsGluedToBefore(SentenceReading sentence, in Amount amount)
    {
        var tokens = sentence.Text.Tokens;
        var before = amount.FirstToken - 1;
        return before >= sentence.FirstToken
            && tokens[before].End == tokens[amount.FirstToken].Start
            && IsJoint(sentence.Text, before);
    }

    private static bool IsJoint(TokenizedText text, int token) =>
        text.Text[text.Tokens[token].Start]
            is '-'
                or '/'
                or '_'
                or '#'
                or '@'
                or '‑'
                or ':'
                or '.'
                or '+'
                or '='
        && !(
            text.Text[text.Tokens[token].Start] is '.' or ':'
            && (
                text.Tokens[token].End >= text.Text.Length
                || char.IsWhiteSpace(text.Text[text.Tokens[token].End])
            )
        );

    // Nothing but the amount and punctuation.
    private static bool IsWhole(SentenceReading sentence, int first, int end)
    {
        var tokens = sentence.Text.Tokens;
        if (sentence.EndToken - sentence.FirstToken > LongestHeadline)
        {
            return false;
        }
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if ((i < first || i >= end) && tokens[i].IsWord)
            {
                return false;
            }
        }
        return true;
    }
}
