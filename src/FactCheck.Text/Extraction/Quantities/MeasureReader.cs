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
internal sealed partial class MeasureReader(
    LanguagePack pack,
    WordTable words,
    AmountReader amounts,
    DurationReader durations,
    UnitLexicon units,
    QualifierLexicon qualifiers,
    CalendarRule calendar,
    BareNumberRules bare,
    PriceRule prices
)
{
    private readonly CompoundUnits _compounds = new(pack, words, amounts, units);

    private readonly HashSet<int> _yearAfter = PackWords.Ids(
        pack.Root.Section("qualifiers"),
        "year-after",
        words
    );

    private readonly HashSet<int> _ageAbove = PackWords.Ids(
        pack.Root.Section("ages"),
        "above",
        words
    );

    private readonly HashSet<string> _withTenths =
    [
        .. pack.Root.Section("units").Phrases("with-tenths"),
    ];

    private readonly string? _partsAreTimes = pack.Root.Section("units").Text("parts-are-times");

    private readonly HashSet<string> _rateUnits =
    [
        .. pack.Root.Section("things").Phrases("rate-units"),
    ];

    private readonly HashSet<string> _articleUnits =
    [
        .. pack.Root.Section("things").Phrases("article-units"),
    ];

    /// <summary>Reads the unit behind <paramref name="amount"/>; false when the amount is no value there.</summary>
    public bool TryMeasure(SentenceReading sentence, Amount amount, out Measured measured)
    {
        var (text, end) = (sentence.Text, sentence.EndToken);
        amount = TakeAfter(text, amount, amount.EndToken, end, out var at);
        if (IsYear(sentence, amount) || calendar.IsYearOfList(sentence, amount))
        {
            measured = new Measured(amount, ValueKind.Number, null, at, IsFigure: false);
            return true;
        }
        if (
            TryOwnUnit(sentence, amount, at, out measured)
            || TrySigns(text, amount, at, end, out measured)
        )
        {
            return true;
        }
        var link = amount.Form == NumeralForm.Fraction ? amounts.BehindOf(text, at, end) : at;
        // 3/4 of the votes: what links it proves the fraction.
        amount = amount with
        {
            NeedsProof = amount.NeedsProof && link == at,
        };
        if (
            link > at
            && units.TryMatch(text, link, end, out var unit, out var length)
            && unit.Kind != UnitKind.Thing
        )
        {
            return TryUnit(sentence, amount, unit, link, length, out measured);
        }
        if (TryUnitAt(text, amount, at, end, out unit, out var place, out length))
        {
            return TryUnit(sentence, amount, unit, place, length, out measured);
        }
        measured = default;
        return TryAhead(text, amount, at, end, ref measured)
            || TryPrice(sentence, amount, at, ref measured)
            || (!IsMere(amount) && bare.TryMeasure(sentence, amount, at, out measured));
    }

    private bool TryAhead(
        TokenizedText text,
        in Amount amount,
        int at,
        int end,
        ref Measured measured
    )
    {
        if (
            amount.Form == NumeralForm.Fraction
            || units.LookAhead(text, at, end) is not { } ahead
            || amount.NeedsQualifier
            || amount.Value < 0
        )
        {
            return false;
        }
        measured = Counted(text, amount, ahead, at);
        return true;
    }

    private Measured Counted(TokenizedText text, in Amount amount, Unit unit, int at) =>
        new(Whole(text, WithoutPreposition(text, amount)), ValueKind.Count, unit.Name, at);

    // $5, 5km: the unit is known before the words behind are read.
    private bool TryOwnUnit(
        SentenceReading sentence,
        in Amount amount,
        int at,
        out Measured measured
    )
    {
        var (text, end) = (sentence.Text, sentence.EndToken);
        if (amount is { Currency: null, Unit: { Kind: UnitKind.Duration } span })
        {
            return TryDuration(sentence, amount, span.Name!, at, out measured);
        }
        measured =
            amount.Currency is { } code ? Money(text, amount, code, at, end)
            : amount.Unit is { } glued ? Glued(text, amount, glued, at, end)
            : default;
        return amount.Currency is not null || amount.Unit is not null;
    }

    // an hour: an article and hardly a figure, unless a qualifier or a part of one makes it so.
    private static bool IsMere(in Amount amount) =>
        amount is { NeedsQualifier: true, Qualifier: null, Value: 1 };

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
        amount = WithHalf(text, amount, unit, ref behind, end);
        if (
            (IsMere(amount) && !MayBeOne(text, unit, behind, end))
            || qualifiers.IsAsking(text, amount.CoreToken, behind, end)
        )
        {
            measured = default;
            return false;
        }
        amount = Scaled(amount, unit.Scale);
        switch (unit.Kind)
        {
            case UnitKind.Money
                when units.Medals.IsMedal(text, sentence.FirstToken, amount, at, end):
                measured = new Measured(amount, ValueKind.Count, null, at);
                return true;
            case UnitKind.Money:
                measured = Money(text, amount, unit.Name!, behind, end);
                return true;
            case UnitKind.Duration:
                return TryDuration(sentence, amount, unit.Name!, behind, out measured);
            case UnitKind.Thing when unit.Name == _partsAreTimes && IsPart(amount):
                measured = new Measured(amount, ValueKind.Number, "times", at);
                return true;
            case UnitKind.Percent or UnitKind.Age or UnitKind.Times:
                amount = TakeAfter(text, amount, behind, end, out behind);
                amount = unit.Kind == UnitKind.Age ? Above(sentence, amount) : amount;
                measured = new Measured(amount, KindOf(unit.Kind), unit.Name, behind);
                return true;
            case UnitKind.Thing when amount.Form == NumeralForm.Fraction:
                measured = new Measured(amount, ValueKind.Number, null, at);
                return true;
            case UnitKind.Measure when TryTenths(text, amount, unit, behind, end, out measured):
                return true;
            case UnitKind.Measure:
                measured = InMeasure(text, amount, unit.Name, (at, length, behind), end);
                return true;
            default:
                return TryThing(sentence, amount, unit, (at, length, behind), out measured);
        }
    }

    // ngoài 40 tuổi
    private Amount Above(SentenceReading sentence, in Amount amount) =>
        amount is { Shape: AmountShape.Single, Qualifier: null }
        && amount.FirstToken > sentence.FirstToken
        && _ageAbove.Contains(sentence.Text.Tokens[amount.FirstToken - 1].WordId)
            ? amount with
            {
                Qualifier = Qualifier.MoreThan,
                FirstToken = amount.FirstToken - 1,
            }
            : amount;

    // tăng 2,5 lần
    private static bool IsPart(in Amount amount) =>
        amount is { Shape: AmountShape.Single, Form: not NumeralForm.Fraction }
        && amount.Value != decimal.Truncate(amount.Value);

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
