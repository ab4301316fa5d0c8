using FactCheck.Extraction.Numerals;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <content>Amounts of money, and units glued to the digits.</content>
internal sealed partial class MeasureReader
{
    private Measured Money(TokenizedText text, Amount amount, string code, int behind, int end)
    {
        amount = WithMinor(text, amount, code, ref behind, end);
        if (units.TryPer(text, behind, end, out var per, out var length))
        {
            code = $"{code}/{per}";
            behind += length;
        }
        amount = TakeAfter(text, amount, behind, end, out behind);
        return new Measured(amount, ValueKind.Money, code, behind);
    }

    // 5 dollars and 30 cents
    private Amount WithMinor(
        TokenizedText text,
        in Amount amount,
        string code,
        ref int behind,
        int end
    )
    {
        if (
            amount.Shape != AmountShape.Single
            || !amounts.TryPart(text, behind, end, out var part)
            || !units.TryMoney(text, part.EndToken, end, out var unit, out var length)
            || unit.Name != code
            || unit.Scale >= 1
            || part.Value * unit.Scale >= 1
        )
        {
            return amount;
        }
        behind = part.EndToken + length;
        var value = amount.Value + part.Value * unit.Scale;
        return amount with { Value = value, High = value, Granule = Numeral.GranuleOf(value) };
    }

    private Measured Glued(TokenizedText text, Amount amount, Unit unit, int behind, int end) =>
        unit.Kind == UnitKind.Money
            ? Money(text, Scaled(amount, unit.Scale), unit.Name!, behind, end)
            : new Measured(amount, KindOf(unit.Kind), unit.Name, behind);

    private static Amount Scaled(in Amount amount, decimal scale) =>
        scale == 1
            ? amount
            : amount with
            {
                Value = amount.Value * scale,
                High = amount.High * scale,
                Granule = amount.Granule * scale,
            };
}
