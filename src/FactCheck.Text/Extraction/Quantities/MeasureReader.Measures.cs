using FactCheck.Extraction.Numerals;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <content>What is measured: parts and compounds of units.</content>
internal sealed partial class MeasureReader
{
    // The unit behind an amount; three consecutive days have a word before it.
    private bool TryUnitAt(
        TokenizedText text,
        in Amount amount,
        int at,
        int end,
        out Unit unit,
        out int place,
        out int length
    )
    {
        place = at;
        if (
            units.TryMoneyInstead(text, at, end, amount.Value, out unit, out length)
            || units.Weights.TryMoney(
                text,
                (amount.FirstToken, at),
                end,
                amount.Value,
                out unit,
                out length
            )
            || units.TryMatch(text, at, end, out unit, out length)
        )
        {
            return true;
        }
        var isBetween = durations.TryBetween(text, at, end, out var between);
        place += between;
        return isBetween
            && units.TryMatch(text, place, end, out unit, out length)
            && unit.Kind == UnitKind.Duration;
    }

    private Measured InMeasure(
        TokenizedText text,
        Amount amount,
        string? unit,
        (int At, int Length, int Behind) place,
        int end
    )
    {
        var (at, length, behind) = place;
        if (behind > at + length)
        {
            return new Measured(amount, ValueKind.Number, unit, behind);
        }
        if (_compounds.TryContinue(text, ref amount, ref unit, ref behind, end))
        {
            return new Measured(amount, ValueKind.Number, unit, behind);
        }
        amount = TakeAfter(text, amount, behind, end, out var last);
        return new Measured(amount, ValueKind.Number, unit, EndBefore(amount, at))
        {
            UnitEnd = behind,
            QualifierEnd = last > behind ? last : 0,
        };
    }

    // 5'10"
    private bool TrySigns(TokenizedText text, Amount amount, int at, int end, out Measured measured)
    {
        var unit = _compounds.TrySigns(text, ref amount, ref at, end);
        measured = new Measured(amount, ValueKind.Number, unit, at);
        return unit is not null;
    }

    // A mile and a half, two pounds and a half. Lengths of time have parts of their own.
    private Amount WithHalf(
        TokenizedText text,
        in Amount amount,
        Unit unit,
        ref int behind,
        int end
    )
    {
        if (
            unit.Kind is UnitKind.Duration or UnitKind.Times
            || amount.Shape != AmountShape.Single
            || amounts.PartBehind(text, behind, end, out var length) is not { } part
            // 9 điểm rưỡi, but not: 9 pupils and a quarter of the teachers
            || (unit.Kind == UnitKind.Thing && length > 1)
        )
        {
            return amount;
        }
        behind += length;
        var value = amount.Value + part;
        return amount with { Value = value, High = value, Granule = Numeral.GranuleOf(value) };
    }

    // An hour may get a part; a dollar is one where nothing stands behind it that it could belong to (a dollar store).
    private bool MayBeOne(TokenizedText text, Unit unit, int behind, int end) =>
        unit.Kind == UnitKind.Duration
        || unit is { Kind: UnitKind.Money, Scale: >= 1 }
            && text.Tokens[behind - 1].IsWord
            && !(behind < end && units.MayBeThing(text, behind));

    // What links a fraction with its unit (half a litre) is no part of the number.
    private static int EndBefore(in Amount amount, int at) =>
        amount.Form == NumeralForm.Fraction ? amount.EndToken : at;
}
