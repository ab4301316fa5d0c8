using FactCheck.Extraction.Numerals;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <content>Amounts of money, and units glued to the digits.</content>
internal sealed partial class MeasureReader
{
    // Nobody says two euros five.
    private const decimal LeastMinor = 10;

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

    // giá 2 tỷ 3
    private bool TryPrice(SentenceReading sentence, in Amount amount, int at, ref Measured measured)
    {
        if (
            amount.Form == NumeralForm.Fraction
            || prices.CurrencyOf(sentence, amount) is not { } code
            || !bare.MayBePrice(sentence, amount, at)
        )
        {
            return false;
        }
        measured = new Measured(amount, ValueKind.Money, code, at);
        return true;
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
            || part is not { Shape: AmountShape.Single, Currency: null, Unit: null }
        )
        {
            return amount;
        }
        var isNamed = units.TryMoney(text, part.EndToken, end, out var unit, out var length);
        var scale =
            isNamed && (unit.Name == code || unit.Scale == units.MinorOf(code)) ? unit.Scale
            : !isNamed && IsBareMinor(text, amount, part, end) ? units.MinorOf(code)
            : 1;
        if (scale >= 1 || part.Value * scale >= 1)
        {
            return amount;
        }
        behind = part.EndToken + length;
        var value = amount.Value + part.Value * scale;
        return amount with { Value = value, High = value, Granule = Numeral.GranuleOf(value) };
    }

    // Two euros fifty: a whole number right behind the word for the currency, and nothing that it could count.
    private bool IsBareMinor(TokenizedText text, in Amount amount, in Amount part, int end) =>
        amount.Currency is null
        && amount.Value == decimal.Truncate(amount.Value)
        && part.Form == amount.Form
        && part.FirstToken == part.CoreToken
        && part.Value >= LeastMinor
        && part.Value == decimal.Truncate(part.Value)
        && text.Tokens[part.FirstToken - 1].IsWord
        && !(
            part.EndToken < end
            && (
                units.MayBeThing(text, part.EndToken)
                || text.Tokens[part.EndToken].Kind is TokenKind.Number or TokenKind.Mixed
                || text.Text[text.Tokens[part.EndToken].Start] is '%' or '-'
            )
        );

    private Measured Glued(TokenizedText text, Amount amount, Unit unit, int behind, int end) =>
        units.Rests.TryMatch(text, unit, behind, end, out var whole, out var rest)
            ? new Measured(amount, ValueKind.Number, whole.Name, behind + rest)
        : unit.Kind == UnitKind.Money
            ? Money(text, Scaled(amount, unit.Scale), unit.Name!, behind, end)
        : unit.Name is var name
        && _compounds.TryContinue(text, ref amount, ref name, ref behind, end)
            ? new Measured(amount, ValueKind.Number, name, behind)
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
