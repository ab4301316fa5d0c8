using FactCheck.Extraction.Numerals;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

// Hot path: asked wherever a number or its qualifier may begin.

/// <summary>Reads a number with its qualifiers, a range, an order of magnitude; units are the caller's.</summary>
internal sealed partial class AmountReader(
    NumeralReader numerals,
    QualifierLexicon qualifiers,
    UnitLexicon units
)
{
    // Keeps the time linear where a text is nothing but qualifiers.
    private const int MaxQualifierWords = 8;

    /// <summary>Reads the amount that begins at <paramref name="token"/>, with its qualifiers.</summary>
    public bool TryRead(TokenizedText text, int first, int token, int end, out Amount amount)
    {
        var at = token;
        var qualifier = TakeQualifiers(text, ref at, end);
        if (
            at >= end
            || (
                at > token
                && token > first
                && qualifiers.NotBefore.TryMatch(text, token - 1, at, out _, out _)
            )
            || !(
                TryCore(text, first, at, end, out amount)
                || (at > token && TryHalf(text, at, end, out amount))
            )
        )
        {
            amount = default;
            return false;
        }
        if (qualifier is { } bound)
        {
            if (qualifiers.IsPartOfWord(text, first, token))
            {
                return false;
            }
            if (amount.Shape != AmountShape.Single && bound != Qualifier.About)
            {
                // hơn hàng nghìn: the order says more than the qualifier does; trên 5 đến 10 leaves out the 5.
                amount = amount with
                {
                    FirstToken = token,
                    IsLowOpen = amount.Shape == AmountShape.Range && bound == Qualifier.MoreThan,
                };
                return true;
            }
            amount = amount with
            {
                FirstToken = token,
                Qualifier = amount.Qualifier ?? bound,
                QualifierLength = at - token,
            };
        }
        return true;
    }

    /// <summary>The number word at <paramref name="token"/>.</summary>
    public NumberWord WordAt(TokenizedText text, int token, int end, out int length) =>
        numerals.Lexicon.At(text, token, end, out length);

    /// <summary>The qualifiers that begin at <paramref name="at"/>, which moves behind them.</summary>
    public Qualifier? Leading(TokenizedText text, ref int at, int end) =>
        TakeQualifiers(text, ref at, end);

    /// <summary>The qualifier behind a number or its unit; null when there is none.</summary>
    public Qualifier? After(TokenizedText text, int token, int end, out int length) =>
        qualifiers.After.TryMatch(text, token, end, out var qualifier, out length)
            ? qualifier
            : null;

    // Of stacked qualifiers (lên tới hơn 300) the innermost bounds the number; "reached" and "exactly" give way.
    private Qualifier? TakeQualifiers(TokenizedText text, ref int at, int end)
    {
        Qualifier? found = null;
        var limit = at + MaxQualifierWords;
        while (
            at < limit && qualifiers.Before.TryMatch(text, at, end, out var next, out var length)
        )
        {
            found =
                next is Qualifier.Reached or Qualifier.Exact && found is not null ? found : next;
            at += length;
        }
        return found;
    }

    private bool TryCore(TokenizedText text, int first, int token, int end, out Amount amount)
    {
        if (
            TryRangeFrom(text, first, token, end, out amount)
            || TryPair(text, token, end, out amount)
            || TryOrderOrFew(text, token, end, out amount)
            || TryFixed(text, token, end, out amount)
        )
        {
            return true;
        }
        var isNegative =
            IsMinus(text, token) && units.TryPrefix(text, token + 1, end, out _, out _);
        var at = token + (isNegative ? 1 : 0);
        string? currency = null;
        if (units.TryPrefix(text, at, end, out var code, out var prefix))
        {
            currency = code;
            at += prefix;
            at += IsPointOfDecimals(text, at, end) ? 1 : 0;
        }
        if (
            TryJoinedRange(text, at, end, out amount)
            || TryNumber(text, at, end, out amount)
            || TryGluedCurrency(text, at, end, out amount)
        )
        {
            amount = amount with
            {
                FirstToken = token,
                CoreToken = token,
                Currency = currency ?? amount.Currency,
                Value = isNegative ? -amount.Value : amount.Value,
                High = isNegative ? -amount.High : amount.High,
            };
            amount = IsChange(text, first, token) ? amount : WithUpperEnd(text, amount, first, end);
            return true;
        }
        return false;
    }

    private bool TryOrderOrFew(TokenizedText text, int token, int end, out Amount amount)
    {
        if (
            qualifiers.OrderLead.TryMatch(text, token, end, out _, out var lead)
            && numerals.TryReadMultiplier(text, token + lead, end, out var order, out var length)
        )
        {
            amount = Shaped(AmountShape.Order, order, token, lead + length);
            return true;
        }
        if (qualifiers.Orders.TryMatch(text, token, end, out order, out length))
        {
            amount = Shaped(AmountShape.Order, order, token, length);
            return true;
        }
        if (
            qualifiers.FewLead.TryMatch(text, token, end, out _, out lead)
            && numerals.TryReadMultiplier(text, token + lead, end, out order, out length)
        )
        {
            // a few dozen counts tens, as dozens do.
            amount = Shaped(AmountShape.Few, order == 12 ? 10 : order, token, lead + length);
            return true;
        }
        if (qualifiers.Vague.TryMatch(text, token, end, out var shape, out length))
        {
            amount = Shaped(shape, 2, token, length) with
            {
                NeedsProof = shape != AmountShape.Couple,
            };
            return true;
        }
        amount = default;
        return false;
    }

    // $.50
    private bool IsPointOfDecimals(TokenizedText text, int token, int end) =>
        token + 1 < end
        && text.Tokens[token].Kind == TokenKind.Punctuation
        && text.Tokens[token + 1].Kind == TokenKind.Number
        && text.Tokens[token].End == text.Tokens[token + 1].Start
        && numerals.Lexicon.AreDecimals(text, text.Tokens[token + 1]);

    private bool TryFixed(TokenizedText text, int token, int end, out Amount amount)
    {
        if (qualifiers.Fixed.TryMatch(text, token, end, out var value, out var length))
        {
            amount = Shaped(AmountShape.Single, value, token, length) with
            {
                Granule = 0.01m,
                Form = NumeralForm.Fraction,
            };
            amount = OfMultiplier(text, amount, end);
            return true;
        }
        if (qualifiers.Groups.TryMatch(text, token, end, out value, out length))
        {
            amount = Shaped(AmountShape.Single, value, token, length) with { Granule = 1 };
            return true;
        }
        if (TryHalfOrOne(text, token, end, out amount))
        {
            return true;
        }
        if (qualifiers.Round.TryMatch(text, token, end, out value, out length))
        {
            amount = Shaped(AmountShape.Single, value, token, length) with
            {
                Qualifier = Qualifier.About,
                NeedsProof = true,
            };
            return true;
        }
        amount = default;
        return false;
    }

    // nửa giờ, half an hour; an hour counts only with a qualifier.
    private bool TryHalfOrOne(TokenizedText text, int token, int end, out Amount amount)
    {
        amount = default;
        var word = numerals.Lexicon.At(text, token, end, out var length);
        if (
            word.Role is not (NumberRole.Half or NumberRole.Article)
            || !units.TryMatch(text, token + length, end, out var unit, out _)
            || !(
                unit.Kind is UnitKind.Duration or UnitKind.Measure or UnitKind.Money
                || (word.Role == NumberRole.Half && unit.Kind is UnitKind.Percent)
            )
        )
        {
            return false;
        }
        amount = Shaped(AmountShape.Single, word.Value, token, length) with
        {
            Granule = Numeral.GranuleOf(word.Value),
            NeedsQualifier = word.Role == NumberRole.Article,
        };
        return true;
    }

    // quá nửa: half of all, which needs the qualifier to be one.
    private bool TryHalf(TokenizedText text, int token, int end, out Amount amount)
    {
        amount = default;
        var word = numerals.Lexicon.At(text, token, end, out var length);
        if (word.Role != NumberRole.Half)
        {
            return false;
        }
        amount = Shaped(AmountShape.Single, word.Value, token, length) with
        {
            Granule = 0.01m,
            Form = NumeralForm.Fraction,
        };
        return true;
    }

    private static Amount Shaped(AmountShape shape, decimal value, int token, int length) =>
        new()
        {
            Shape = shape,
            Value = value,
            High = value,
            Coefficient = value,
            Granule = value,
            Form = NumeralForm.Words,
            FirstToken = token,
            CoreToken = token,
            EndToken = token + length,
        };
}
