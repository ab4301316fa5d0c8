using FactCheck.Extraction.Numerals;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <content>Fractions: one in five, 2 3/4, a quarter of a million.</content>
internal sealed partial class AmountReader
{
    // one in five, nine out of ten
    private bool TryPartOfWhole(TokenizedText text, in Amount amount, int end, out Amount part)
    {
        part = amount;
        if (
            amount.Value is < 1 or > LargestPart
            || !numerals.Lexicon.OneIn.TryMatch(
                text,
                amount.EndToken,
                end,
                out var any,
                out var link
            )
            || !numerals.TryRead(text, amount.EndToken + link, end, out var whole, out var length)
            || whole.Form != amount.Form
            || whole.Value <= amount.Value
            || whole.Value > LargestWhole
            || !(any || amount.Value == 1 || (whole.Value == 10 && whole.Form == NumeralForm.Words))
        )
        {
            return false;
        }
        var behind = amount.EndToken + link + length;
        if (
            units.TryMatch(text, behind, end, out var unit, out _)
            && unit.Kind is not UnitKind.Thing
        )
        {
            return false;
        }
        var value = Math.Round(amount.Value / whole.Value, 16);
        part = AsFraction(amount, value, behind) with { NeedsProof = false };
        return true;
    }

    // 2 3/4: also a number before a date, so it needs what is measured behind it.
    private bool TryMixed(TokenizedText text, in Amount amount, int end, out Amount mixed)
    {
        mixed = amount;
        if (
            amount.Form != NumeralForm.Digits
            || amount.EndToken != amount.CoreToken + 1
            || amount.EndToken >= end
            || text.Tokens[amount.EndToken].Kind != TokenKind.Number
            || text.Tokens[amount.EndToken].Start != text.Tokens[amount.CoreToken].End + 1
            || !numerals.TryReadFraction(text, amount.EndToken, end, out var part, out var length)
            || part.Form != NumeralForm.Fraction
            || text.TokenText(amount.EndToken) is var span
                && (!char.IsAsciiDigit(span[^1]) || span.Length > 4)
            || !IsUsualFraction(part.Value)
        )
        {
            return false;
        }
        mixed = AsFraction(amount, amount.Value + part.Value, amount.EndToken + length) with
        {
            NeedsProof = true,
        };
        return true;
    }

    // two and three eighths
    private bool TryMixedWords(TokenizedText text, in Amount amount, int end, out Amount mixed)
    {
        mixed = amount;
        if (
            amount is not { Form: NumeralForm.Words, Value: >= 1 and <= LargestPart }
            || numerals.Lexicon.At(text, amount.EndToken, end, out _).Role != NumberRole.Link
            || !numerals.TryReadFraction(
                text,
                amount.EndToken + 1,
                end,
                out var part,
                out var length
            )
            || part is not { Value: < 1 }
            || text.Tokens[amount.EndToken + 1].Kind != TokenKind.Word
        )
        {
            return false;
        }
        var value = amount.Value + part.Value;
        mixed = AsFraction(amount, value, amount.EndToken + 1 + length) with
        {
            Form = NumeralForm.Words,
            NeedsProof = false,
        };
        return true;
    }

    private static bool IsUsualFraction(decimal value)
    {
        for (var below = 2; below <= LargestMixed; below++)
        {
            var above = value * below;
            if (Math.Abs(above - Math.Round(above)) < 0.000_001m)
            {
                return true;
            }
        }
        return false;
    }

    private static Amount AsFraction(in Amount amount, decimal value, int end) =>
        amount with
        {
            Value = value,
            High = value,
            Coefficient = value,
            Granule = 0.01m,
            Form = NumeralForm.Fraction,
            EndToken = end,
        };

    // a quarter of a million
    private Amount OfMultiplier(TokenizedText text, in Amount amount, int end)
    {
        var at = BehindOf(text, amount.EndToken, end);
        if (
            at == amount.EndToken
            || !numerals.TryReadMultiplier(text, at, end, out var multiplier, out var length)
        )
        {
            return amount;
        }
        var value = amount.Value * multiplier;
        return amount with
        {
            Value = value,
            High = value,
            Granule = multiplier * amount.Granule,
            Form = NumeralForm.Words,
            NeedsProof = false,
            EndToken = at + length,
        };
    }

    /// <summary>The place behind what links a fraction with the one it is a part of: three quarters <c>of a</c> mile.</summary>
    public int BehindOf(TokenizedText text, int token, int end) =>
        qualifiers.FractionOf.TryMatch(text, token, end, out _, out var length)
            ? token + length
            : token;
}
