using FactCheck.Extraction.Numerals;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <content>Parts of a measure that stand behind it: 2 tấn rưỡi, một mét bảy, 1 mét 75.</content>
internal sealed partial class MeasureReader
{
    private const int Tens = 10;
    private const int Hundreds = 100;

    private bool TryTenths(
        TokenizedText text,
        in Amount amount,
        Unit unit,
        int behind,
        int end,
        out Measured measured
    )
    {
        measured = default;
        if (
            amount.Shape != AmountShape.Single
            || amount.Form == NumeralForm.Fraction
            || amount.Value != decimal.Truncate(amount.Value)
            || !(
                TryAndHalf(text, behind, end, out var part, out var length)
                || (
                    _withTenths.Contains(unit.Name!)
                    && TryTail(text, behind, end, out part, out length)
                )
            )
        )
        {
            return false;
        }
        var value = amount.Value + part;
        measured = new Measured(
            amount with
            {
                Value = value,
                High = value,
                Granule = Numeral.GranuleOf(value),
                EndToken = behind + length,
            },
            ValueKind.Number,
            unit.Name,
            behind + length
        );
        return true;
    }

    private bool TryAndHalf(
        TokenizedText text,
        int token,
        int end,
        out decimal part,
        out int length
    )
    {
        var word = amounts.WordAt(text, token, end, out length);
        part = word.Value;
        return word.Role == NumberRole.AndHalf;
    }

    // One digit counts tenths, two hundredths; a number that counts or measures itself is no part.
    private bool TryTail(TokenizedText text, int token, int end, out decimal part, out int length)
    {
        (part, length) = (0, 0);
        if (amounts.WordAt(text, token, end, out var digits) is { Role: NumberRole.AfterTens } last)
        {
            // năm tấn tư
            (part, length) = (last.Value / Tens, digits);
            return true;
        }
        if (
            token >= end
            || !amounts.TryPart(text, token, end, out var tail)
            || tail.FirstToken != token
            || tail.Unit is not null
            || tail.Value is < 1 or >= Hundreds
            || tail.Value != decimal.Truncate(tail.Value)
            || (tail.EndToken < end && units.TryMatch(text, tail.EndToken, end, out _, out _))
            || (tail.EndToken < end && units.MayBeThing(text, tail.EndToken))
            || (
                tail.EndToken < end
                && text.Tokens[tail.EndToken].Kind != TokenKind.Punctuation
                && text.Tokens[tail.EndToken].Kind != TokenKind.Word
            )
        )
        {
            return false;
        }
        part = tail.Value / (tail.Value < Tens ? Tens : Hundreds);
        length = tail.EndToken - token;
        return true;
    }
}
