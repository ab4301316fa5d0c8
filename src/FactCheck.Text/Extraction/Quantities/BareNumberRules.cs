using FactCheck.Extraction.Numerals;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>Decides whether a number without a known unit is a value.</summary>
/// <remarks>Heuristics; each method says which.</remarks>
internal sealed class BareNumberRules(
    LanguagePack pack,
    WordTable words,
    NumeralReader numerals,
    UnitLexicon units,
    CalendarRule calendar
)
{
    // Keeps the time linear in texts that are one sentence.
    private const int LongestWhole = 64;

    private readonly PhraseTrie<bool> _ageBounds = PackWords.Phrases(
        pack.Root.Section("ages"),
        "bounds",
        words
    );

    private readonly HashSet<int> _bounded = PackWords.Ids(
        pack.Root.Section("ages"),
        "bounded",
        words
    );

    /// <summary>Words for somebody whose age may stand behind them between commas.</summary>
    public HashSet<int> People { get; } = PackWords.Ids(pack.Root.Section("ages"), "people", words);

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
        if (
            AppositiveRule.IsAge(sentence, amount, at, People) || IsBoundedAge(sentence, amount, at)
        )
        {
            measured = measured with { Kind = ValueKind.Age, Unit = "year" };
            return true;
        }
        var isNoun = IsNoun(text, at, end);
        if (amount.NeedsProof)
        {
            return IsProved(sentence, amount, isNoun, ref measured);
        }
        if (
            amount.Form == NumeralForm.Digits
            && IsOtherwise(sentence, amount, at)
            && !IsRate(text, amount, at, end)
        )
        {
            return false;
        }
        if (isNoun && amount.Form != NumeralForm.Fraction && amount.Value >= 0)
        {
            measured = measured with { Kind = ValueKind.Count };
        }
        return true;
    }

    // 18 or older; children under 16
    private bool IsBoundedAge(SentenceReading sentence, in Amount amount, int at)
    {
        var text = sentence.Text;
        return AppositiveRule.IsOfYears(amount)
            && amount.Qualifier is not null
            && (
                _ageBounds.TryMatch(text, amount.EndToken, at, out _, out _)
                || (
                    amount.FirstToken < amount.CoreToken
                    && amount.FirstToken > sentence.FirstToken
                    && amount.Qualifier is Qualifier.LessThan or Qualifier.MoreThan
                    && _bounded.Contains(text.Tokens[amount.FirstToken - 1].WordId)
                    && !(at < sentence.EndToken && units.IsPlural(text.TokenText(at)))
                )
            );
    }

    /// <summary>Whether the amount is as large as its multiplier makes it, and no noun or name behind it is counted.</summary>
    public bool MayBePrice(SentenceReading sentence, in Amount amount, int at)
    {
        var (text, end) = (sentence.Text, sentence.EndToken);
        var behind = units.BehindLink(text, at, end);
        return HasMultiplier(text, amount) && !(behind < end && units.MayBeThing(text, behind));
    }

    // A fraction or a range in digits is one before a noun; else it may be a date.
    private bool IsProved(
        SentenceReading sentence,
        in Amount amount,
        bool isNoun,
        ref Measured measured
    )
    {
        if (
            amount is { Form: NumeralForm.Digits, Shape: AmountShape.Range }
            && isNoun
            && !calendar.IsBehindWord(sentence, amount)
        )
        {
            measured = measured with { Kind = ValueKind.Count };
            return true;
        }
        return amount.Form == NumeralForm.Fraction ? isNoun : amount.QualifierLength > 1;
    }

    /// <summary>Whether the amount is one word that also names a unit of time.</summary>
    public bool IsTimeUnit(TokenizedText text, in Amount amount) =>
        numerals.Lexicon[text.Tokens[amount.CoreToken].WordId].IsTimeUnit;

    private bool IsNoun(TokenizedText text, int token, int end)
    {
        token = units.BehindLink(text, token, end);
        return token < end
            && units.MayBeThing(text, token)
            && char.IsLower(text.Text[text.Tokens[token].Start]);
    }

    // 5 triệu/tháng
    private bool IsRate(TokenizedText text, in Amount amount, int at, int end) =>
        EndsInMultiplier(text, amount, at) && units.TryPer(text, at, end, out _, out _);

    private bool HasMultiplier(TokenizedText text, in Amount amount)
    {
        for (var i = amount.CoreToken; i < amount.EndToken; i++)
        {
            if (
                text.Tokens[i].Kind == TokenKind.Mixed
                || numerals.Lexicon[text.Tokens[i].WordId].Role == NumberRole.Multiplier
            )
            {
                return true;
            }
        }
        return false;
    }

    private bool EndsInMultiplier(TokenizedText text, in Amount amount, int at) =>
        amount.Coefficient != amount.Value
        || text.Tokens[at - 1].Kind == TokenKind.Mixed
        || numerals.Lexicon[text.Tokens[at - 1].WordId].Role
            is NumberRole.Multiplier
                or NumberRole.AndHalf;

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
        if (calendar.IsBehindWord(sentence, amount) || IsGluedToBefore(sentence, amount))
        {
            return true;
        }
        return tokens[at - 1].Length == 4 && CalendarRule.IsYear(amount.Value);
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
        if (sentence.EndToken - sentence.FirstToken > LongestWhole)
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
