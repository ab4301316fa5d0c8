using FactCheck.Extraction.Numerals;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <content>The ends of ranges, with their units, currencies and bounds.</content>
internal sealed partial class AmountReader
{
    private bool TryUpperEnd(
        TokenizedText text,
        in Amount low,
        int behind,
        int end,
        HashSet<int> to,
        out Amount range
    )
    {
        range = default;
        return Joins(text, low.EndToken, end, to)
                && TryUpper(text, low.EndToken + 1, end, out var high)
                && TryJoin(low, high, out range)
            || behind > low.EndToken
                && Joins(text, behind, end, to)
                && TryUpper(text, behind + 1, end, out high)
                && (high.Unit?.Kind, high.Unit?.Name) == (low.Unit?.Kind, low.Unit?.Name)
                && TryJoin(low, high, out range);
    }

    // từ 5 đến dưới 10: the upper end is excluded.
    private bool TryUpper(TokenizedText text, int token, int end, out Amount high)
    {
        var bound = Bound(text, token, end, Qualifier.LessThan, out var isOpen);
        if (!TryEnd(text, token + bound, end, out high, out _))
        {
            return false;
        }
        high = high with { IsHighOpen = isOpen };
        return true;
    }

    // Number of tokens of the qualifier at one end of a range; 0 when it is none that excludes the end.
    private int Bound(TokenizedText text, int token, int end, Qualifier excluding, out bool isOpen)
    {
        isOpen =
            qualifiers.Before.TryMatch(text, token, end, out var bound, out var length)
            && bound == excluding;
        return isOpen ? length : 0;
    }

    private static bool Joins(TokenizedText text, int token, int end, HashSet<int> to) =>
        token < end && (to.Contains(text.Tokens[token].WordId) || IsDash(text, token));

    // One end. behind: the place behind the unit that stands at it, for 5% đến 7%.
    private bool TryEnd(TokenizedText text, int token, int end, out Amount amount, out int behind)
    {
        behind = token;
        var currency = units.TryPrefix(text, token, end, out var code, out var prefix)
            ? code
            : null;
        if (
            !TryNumber(text, token + prefix, end, out amount)
            || amount.Form == NumeralForm.Fraction
        )
        {
            return false;
        }
        amount = amount with { Currency = currency };
        behind = BehindUnit(text, amount, end, out amount);
        return true;
    }

    private int BehindUnit(TokenizedText text, in Amount amount, int end, out Amount withUnit)
    {
        withUnit = amount;
        if (!units.TryMatch(text, amount.EndToken, end, out var unit, out var length))
        {
            return amount.EndToken;
        }
        withUnit = amount with { Unit = unit };
        return amount.EndToken + length;
    }
}
