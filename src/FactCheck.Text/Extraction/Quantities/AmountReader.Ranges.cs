using System.Buffers;
using FactCheck.Extraction.Numerals;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <content>Ranges: 3.000-5.000, từ 1 đến 50, 5 - 7%, hai ba.</content>
internal sealed partial class AmountReader
{
    private const decimal LargestDayOrMonth = 31;
    private const decimal FirstYear = 1000;
    private const decimal LastYear = 2200;

    private static readonly SearchValues<char> RangeCharacters = SearchValues.Create(
        "0123456789.,-–"
    );

    private static readonly SearchValues<char> DigitCharacters = SearchValues.Create(
        "0123456789.,"
    );

    // từ 1 đến 50, between 5 and 7
    private bool TryRangeFrom(TokenizedText text, int first, int token, int end, out Amount amount)
    {
        amount = default;
        if (
            !qualifiers.RangeFrom.TryMatch(text, token, end, out var to, out var lead)
            || (token > first && qualifiers.ChangeBefore.Contains(text.Tokens[token - 1].WordId))
        )
        {
            return false;
        }
        lead += Bound(text, token + lead, end, Qualifier.MoreThan, out var isOpen);
        if (!TryEnd(text, token + lead, end, out var low, out var behind))
        {
            return false;
        }
        if (TryUpperEnd(text, low, behind, end, to, out amount))
        {
            amount = amount with
            {
                FirstToken = token,
                CoreToken = token,
                NeedsProof = IsYears(amount),
                IsLowOpen = isOpen,
            };
            return true;
        }
        // từ 50 trở lên: the lead belongs to the qualifier behind the number.
        if (
            After(text, low.EndToken, end, out _) is null
            && After(text, behind, end, out _) is null
        )
        {
            return false;
        }
        amount = low with { FirstToken = token, Unit = behind == low.EndToken ? low.Unit : null };
        return true;
    }

    // rose from 5 to 7: two figures.
    private bool IsChange(TokenizedText text, int first, int token) =>
        token - 2 >= first
        && qualifiers.ChangeBefore.Contains(text.Tokens[token - 2].WordId)
        && qualifiers.RangeFrom.TryMatch(text, token - 1, token, out _, out _);

    // 5 - 7%, 5 đến 7: the amount becomes a range where an upper end follows.
    private Amount WithUpperEnd(TokenizedText text, in Amount amount, int first, int end)
    {
        if (amount.Shape != AmountShape.Single || amount.Form == NumeralForm.Fraction)
        {
            return amount;
        }
        var behind = BehindUnit(text, amount, end, out var low);
        if (
            TryUpperEnd(text, low, behind, end, qualifiers.RangeOr, out var either)
            && IsOfOneSize(low, either)
        )
        {
            return either with { FirstToken = amount.FirstToken, CoreToken = amount.CoreToken };
        }
        return
            TryUpperEnd(text, low, behind, end, qualifiers.RangeBetween, out var range)
            && !IsChangeTo(text, first, amount, range)
            ? range with
            {
                FirstToken = amount.FirstToken,
                CoreToken = amount.CoreToken,
            }
            : amount;
    }

    // Eight or nine; a heuristic: 5 or 500 are two things.
    private static bool IsOfOneSize(in Amount low, in Amount either) =>
        low.Form == either.Form && low.Value > 0 && either.High <= 2 * either.Value;

    // rose $12 to $1,268: a change by one figure to another.
    private bool IsChangeTo(TokenizedText text, int first, in Amount low, in Amount range) =>
        low.Currency is not null
        && low.FirstToken > first
        && qualifiers.ChangeBefore.Contains(text.Tokens[low.FirstToken - 1].WordId)
        && low.EndToken < range.EndToken
        && !IsDash(text, low.EndToken)
        && units.TryPrefix(text, low.EndToken + 1, range.EndToken, out _, out _);

    private static bool TryJoin(in Amount low, in Amount high, out Amount range)
    {
        // 7-9 tỷ: the multiplier at the upper end is shared.
        var shared =
            high.Coefficient != 0
            && high.Coefficient != high.Value
            && low.Coefficient == low.Value
            && low.Value < high.Coefficient;
        var lowest = shared ? low.Value * (high.Value / high.Coefficient) : low.Value;
        range = high with
        {
            Shape = AmountShape.Range,
            Value = lowest,
            High = high.Value,
            Granule = Math.Min(Numeral.GranuleOf(lowest), Numeral.GranuleOf(high.Value)),
            Currency = low.Currency ?? high.Currency,
            Unit = null,
            FirstToken = low.FirstToken,
            CoreToken = low.CoreToken,
            NeedsProof = false,
        };
        range = range with { NeedsProof = IsYears(range) || IsDate(range) };
        return lowest < high.Value;
    }

    // 3.000-5.000 and 4-5 are one token each.
    private bool TryJoinedRange(TokenizedText text, int token, int end, out Amount amount)
    {
        amount = default;
        if (token >= end || text.Tokens[token].Kind is not (TokenKind.Number or TokenKind.Mixed))
        {
            return false;
        }
        var span = text.TokenText(token);
        var dash = span.IndexOfAny('-', '–');
        var letters = span.IndexOfAnyExcept(RangeCharacters);
        letters = letters < 0 ? span.Length : letters;
        if (
            dash < 1
            || dash >= letters
            || !numerals.Lexicon.TryDigits(text, span[..dash], out var low)
            || !numerals.Lexicon.TryDigits(text, span[(dash + 1)..letters], out var high)
            || low >= high
            || !TrySuffix(text, token, letters, end, out var glued, out var unit)
        )
        {
            return false;
        }
        numerals.TryReadMultiplier(text, token + 1, end, out var multiplier, out var length);
        multiplier *= glued;
        amount = Shaped(AmountShape.Range, low * multiplier, token, 1 + length) with
        {
            High = high * multiplier,
            Granule = Math.Min(Numeral.GranuleOf(low), Numeral.GranuleOf(high)) * multiplier,
            Form = NumeralForm.Digits,
            Unit = unit,
        };
        amount = amount with
        {
            NeedsProof = multiplier == 1 && unit is null && (IsYears(amount) || IsDate(amount)),
        };
        return true;
    }

    // The multiplier or the unit glued to the upper end: 5-10k, 5-7km.
    private bool TrySuffix(
        TokenizedText text,
        int token,
        int letters,
        int end,
        out decimal multiplier,
        out Unit? unit
    )
    {
        (multiplier, unit) = (1, null);
        var suffix = text.TokenText(token)[letters..];
        if (suffix.IsEmpty)
        {
            return true;
        }
        if (
            !units.PrefersMeasure(text, token, end)
            && numerals.Lexicon.TryGlued(suffix, out multiplier)
        )
        {
            return true;
        }
        multiplier = 1;
        return units.Glued.TryGlued(suffix, out unit!);
    }

    // hai ba (trăm) người
    private bool TryPair(TokenizedText text, int token, int end, out Amount amount)
    {
        amount = default;
        if (
            !qualifiers.Pairs.TryMatch(text, token, end, out var pair, out var length)
            // bốn năm rưỡi: four years and a half
            || (pair.NeedsThing && PartBehind(text, token + length, end, out _) is not null)
        )
        {
            return false;
        }
        numerals.TryReadMultiplier(text, token + length, end, out var multiplier, out var more);
        amount = Shaped(AmountShape.Range, pair.Low * multiplier, token, length + more) with
        {
            High = pair.High * multiplier,
            Granule = multiplier,
            NeedsProof = pair.NeedsThing && more == 0,
        };
        return true;
    }

    private static bool IsDash(TokenizedText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Punctuation
        && text.Text[text.Tokens[token].Start] is '-' or '–' or '—' or '‑' or '−';

    private static bool IsDate(in Amount range) =>
        range.Form == NumeralForm.Digits
        && (
            (range.Value <= LargestDayOrMonth && range.High <= LargestDayOrMonth)
            || (range.Value <= 12 && range.High is >= FirstYear and <= LastYear)
        );

    private static bool IsYears(in Amount range) =>
        range.Form == NumeralForm.Digits
        && range is { Value: >= FirstYear and <= LastYear, High: >= FirstYear and <= LastYear }
        && range.Value == decimal.Truncate(range.Value);
}
