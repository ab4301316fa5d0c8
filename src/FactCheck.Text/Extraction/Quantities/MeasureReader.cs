using FactCheck.Extraction.Numerals;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>Finds what an amount counts or measures.</summary>
/// <remarks>
/// Per cent signs, currencies and units of time and age belong to the mention; what is counted and units of measure do
/// not, so that patterns can name them.
/// </remarks>
internal sealed class MeasureReader(
    LanguagePack pack,
    WordTable words,
    AmountReader amounts,
    DurationReader durations,
    UnitLexicon units,
    QualifierLexicon qualifiers,
    BareNumberRules bare
)
{
    private readonly HashSet<int> _yearAfter = PackWords.Ids(
        pack.Root.Section("qualifiers"),
        "year-after",
        words
    );

    /// <summary>Reads the unit behind <paramref name="amount"/>; false when the amount is no value there.</summary>
    public bool TryMeasure(SentenceReading sentence, Amount amount, out Measured measured)
    {
        var (text, end) = (sentence.Text, sentence.EndToken);
        amount = TakeAfter(text, amount, amount.EndToken, end, out var at);
        if (amount.NeedsQualifier && amount.Qualifier is null)
        {
            measured = default;
            return false;
        }
        if (IsYear(sentence, amount))
        {
            measured = new Measured(amount, ValueKind.Number, null, at, IsFigure: false);
            return true;
        }
        if (amount.Currency is { } code)
        {
            measured = Money(text, amount, code, at, end);
            return true;
        }
        if (amount is { Unit: { } glued, Shape: AmountShape.Single })
        {
            measured = Glued(text, amount, glued, at, end);
            return true;
        }
        if (units.TryMatch(text, at, end, out var unit, out var length))
        {
            return TryUnit(sentence, amount, unit, at, length, out measured);
        }
        if (
            amount.Form != NumeralForm.Fraction
            && units.LookAhead(text, at, end) is { } ahead
            && !amount.NeedsQualifier
        )
        {
            amount = WithoutPreposition(text, amount);
            measured = new Measured(amount, ValueKind.Count, ahead.Name, at);
            return true;
        }
        return bare.TryMeasure(sentence, amount, at, out measured);
    }

    private bool TryUnit(
        SentenceReading sentence,
        Amount amount,
        Unit unit,
        int at,
        int length,
        out Measured measured
    )
    {
        var (text, end) = (sentence.Text, sentence.EndToken);
        var behind = at + length;
        switch (unit.Kind)
        {
            case UnitKind.Money:
                measured = Money(text, amount, unit.Name!, behind, end);
                return true;
            case UnitKind.Duration:
                return TryDuration(sentence, amount, unit.Name!, behind, out measured);
            case UnitKind.Percent or UnitKind.Age or UnitKind.Times:
                amount = TakeAfter(text, amount, behind, end, out behind);
                measured = new Measured(amount, KindOf(unit.Kind), unit.Name, behind);
                return true;
            case UnitKind.Thing when amount.Form == NumeralForm.Fraction:
                measured = new Measured(amount, ValueKind.Number, null, at);
                return true;
            case UnitKind.Measure:
                amount = TakeAfter(text, amount, behind, end, out _);
                measured = new Measured(amount, ValueKind.Number, unit.Name, at);
                return true;
            default:
                var isLight =
                    amount is { Shape: AmountShape.Single, Qualifier: null }
                    && units.IsLight(
                        text,
                        sentence.FirstToken,
                        amount.FirstToken,
                        amount.Value,
                        unit
                    );
                amount = TakeAfter(text, WithoutPreposition(text, amount), behind, end, out _);
                // một cuộc, một bên: one of something unnamed is an article.
                var isArticle =
                    unit.Name is null && amount is { NeedsProof: true, Value: 1, Qualifier: null };
                measured = new Measured(
                    amount,
                    ValueKind.Count,
                    unit.Name,
                    at,
                    !isLight && !isArticle
                );
                return true;
        }
    }

    private bool TryDuration(
        SentenceReading sentence,
        Amount amount,
        string grain,
        int behind,
        out Measured measured
    )
    {
        var (text, end) = (sentence.Text, sentence.EndToken);
        var isDuration = durations.TryContinue(text, behind, end, grain, ref amount, out var next);
        var kind = ValueKind.Duration;
        if (durations.IsAge(text, next, end, out var age))
        {
            kind = ValueKind.Age;
            next += age;
        }
        else if (
            grain == "year"
            && durations.IsAgeOfHolder(text, sentence.FirstToken, amount.FirstToken)
        )
        {
            kind = ValueKind.Age;
        }
        amount = TakeAfter(text, amount, next, end, out next);
        // Where a date follows the unit (2 ngày 13-14/10) or leads the number (tháng 4 năm nay) the words are left to it.
        isDuration &= !bare.IsBehindCalendarWord(sentence, amount);
        measured = new Measured(
            amount,
            kind,
            grain,
            isDuration ? next : amount.EndToken,
            isDuration
        );
        return true;
    }

    private Measured Money(TokenizedText text, Amount amount, string code, int behind, int end)
    {
        if (units.TryPer(text, behind, end, out var per, out var length))
        {
            code = $"{code}/{per}";
            behind += length;
        }
        amount = TakeAfter(text, amount, behind, end, out behind);
        return new Measured(amount, ValueKind.Money, code, behind);
    }

    private Measured Glued(TokenizedText text, Amount amount, Unit unit, int behind, int end) =>
        unit.Kind == UnitKind.Money
            ? Money(text, amount, unit.Name!, behind, end)
            : new Measured(amount, KindOf(unit.Kind), unit.Name, behind);

    // A qualifier behind the number or its unit; the first one found stays.
    private Amount TakeAfter(TokenizedText text, in Amount amount, int at, int end, out int behind)
    {
        behind = at;
        if (
            amount is not { Shape: AmountShape.Single, Qualifier: null or Qualifier.Reached }
            || amounts.After(text, at, end, out var length) is not { } qualifier
        )
        {
            return amount;
        }
        behind = at + length;
        return amount with { Qualifier = qualifier };
    }

    // trên 2 mặt trận: in front of a small count the word is a preposition.
    private Amount WithoutPreposition(TokenizedText text, in Amount amount) =>
        amount is { Shape: AmountShape.Single, QualifierLength: 1 }
        && amount.Value < qualifiers.SmallBelow
        && qualifiers.IsPreposition(text, amount.FirstToken)
            ? amount with
            {
                Qualifier = null,
                FirstToken = amount.CoreToken,
            }
            : amount;

    // hằng năm: the number word is a unit of time here.
    private bool IsYear(SentenceReading sentence, in Amount amount) =>
        amount.NeedsProof
        && amount.FirstToken > sentence.FirstToken
        && bare.IsTimeUnit(sentence.Text, amount)
        && _yearAfter.Contains(sentence.Text.Tokens[amount.FirstToken - 1].WordId);

    private static ValueKind KindOf(UnitKind kind) =>
        kind switch
        {
            UnitKind.Percent => ValueKind.Percent,
            UnitKind.Age => ValueKind.Age,
            _ => ValueKind.Number,
        };
}
