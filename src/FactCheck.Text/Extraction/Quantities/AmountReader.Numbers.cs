using FactCheck.Extraction.Numerals;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <content>Single numbers: in digits and words, as parts of a whole, in one token with a unit or a currency.</content>
internal sealed partial class AmountReader
{
    private const int LargestPart = 100;
    private const int LargestWhole = 1000;

    // Of these a number in digits may have parts before it: 2 3/4.
    private const int LargestMixed = 16;

    private bool TryNumber(TokenizedText text, int token, int end, out Amount amount)
    {
        amount = default;
        if (token >= end)
        {
            return false;
        }
        Unit? glued = null;
        if (
            !TryPoint(text, token, end, out var numeral, out var length)
            && !(
                units.PrefersMeasure(text, token, end)
                && TryGluedUnit(text, token, out numeral, out glued, out length)
            )
            && !numerals.TryReadFraction(text, token, end, out numeral, out length)
            && !numerals.TryRead(text, token, end, out numeral, out length)
            && !TryGluedUnit(text, token, out numeral, out glued, out length)
        )
        {
            return false;
        }
        // ¾ is a fraction, 2¾ a number.
        var isSign =
            text.Tokens[token].Kind == TokenKind.Punctuation && numeral.Value is > 0 and < 1;
        amount = new Amount
        {
            Shape = AmountShape.Single,
            Value = numeral.Value,
            High = numeral.Value,
            Coefficient = numeral.Coefficient,
            Granule = numeral.Granule,
            Form = isSign ? NumeralForm.Fraction : numeral.Form,
            NeedsProof = numeral.NeedsProof,
            Unit = glued,
            FirstToken = token,
            CoreToken = token,
            EndToken = token + length,
        };
        amount =
            amount.Form == NumeralForm.Fraction ? OfMultiplier(text, amount, end)
            : TryPartOfWhole(text, amount, end, out var part) ? part
            : TryMixed(text, amount, end, out var mixed) ? mixed
            : TryMixedWords(text, amount, end, out mixed) ? mixed
            : WithLooseDigits(text, amount, end);
        return true;
    }

    // Point five percent: what is measured behind it tells it from "at this point five men".
    private bool TryPoint(
        TokenizedText text,
        int token,
        int end,
        out Numeral numeral,
        out int length
    )
    {
        (numeral, length) = (default, 0);
        return numerals.Lexicon[text.Tokens[token].WordId].Role == NumberRole.Point
            && numerals.TryReadPoint(text, token, end, out numeral, out length)
            && (
                units.IsBehindPoint(text, token)
                || WholeText.Is(text, token, token + length)
                || (
                    units.TryMatch(text, token + length, end, out var unit, out _)
                    && unit.Kind is UnitKind.Percent or UnitKind.Money
                )
            );
    }

    /// <summary>Reads a smaller part behind an amount, perhaps with a link before it: 5 dollars <c>and 30</c> cents.</summary>
    public bool TryPart(TokenizedText text, int token, int end, out Amount part)
    {
        var isLink = numerals.Lexicon.At(text, token, end, out _).Role == NumberRole.Link;
        return TryNumber(text, token + (isLink ? 1 : 0), end, out part);
    }

    /// <summary>The part of one that words behind a unit add to it: a mile <c>and a half</c>.</summary>
    public decimal? PartBehind(TokenizedText text, int token, int end, out int length) =>
        numerals.Lexicon.At(text, token, end, out length) is { Role: NumberRole.AndHalf } part
            ? part.Value
            : null;

    // 2 tỷ 3, 1 triệu 250: digits behind a multiplier are its decimals where nothing is counted.
    private Amount WithLooseDigits(TokenizedText text, in Amount amount, int end)
    {
        var at = amount.EndToken;
        if (
            !numerals.Lexicon.LooseUnitIsTenth
            || amount.Form != NumeralForm.Digits
            || amount.Coefficient == amount.Value
            || amount.Coefficient == 0
            || at >= end
            || text.Tokens[at].Kind != TokenKind.Number
            || text.Tokens[at].Length is not (1 or 3)
            || text.TokenText(at).ContainsAnyExceptInRange('0', '9')
            || IsCounting(text, at + 1, end)
        )
        {
            return amount;
        }
        var (value, place) = (amount.Value, amount.Value / amount.Coefficient);
        foreach (var digit in text.TokenText(at))
        {
            place /= 10;
            value += (digit - '0') * place;
        }
        return amount with
        {
            Value = value,
            High = value,
            Coefficient = value,
            Granule = Numeral.GranuleOf(value),
            EndToken = at + 1,
        };
    }

    private bool IsCounting(TokenizedText text, int token, int end) =>
        token < end
        && (
            units.TryMatch(text, token, end, out var unit, out _)
                ? unit.Kind != UnitKind.Money
                : text.Tokens[token].Kind is TokenKind.Number or TokenKind.Mixed
                    || (
                        units.MayBeThing(text, token)
                        && char.IsLower(text.Text[text.Tokens[token].Start])
                    )
                    || numerals.TryReadMultiplier(text, token, end, out _, out _)
        );

    // 5km, 19t: the unit is part of the token. 1m75: so are its decimals.
    private bool TryGluedUnit(
        TokenizedText text,
        int token,
        out Numeral numeral,
        out Unit? unit,
        out int length
    )
    {
        (numeral, unit, length) = (default, null, 1);
        if (text.Tokens[token].Kind != TokenKind.Mixed)
        {
            return false;
        }
        var span = text.TokenText(token);
        if (units.Glued.TrySpan(span, out unit!, out var spanned))
        {
            numeral = new Numeral(spanned, spanned, NumeralForm.Digits, NeedsProof: false);
            return true;
        }
        var letters = span.IndexOfAnyExcept(DigitCharacters);
        if (letters < 1 || !numerals.Lexicon.TryDigits(text, span[..letters], out var value))
        {
            return false;
        }
        if (!units.Glued.TryGlued(span[letters..], out unit!))
        {
            var tail = span.LastIndexOfAnyExceptInRange('0', '9') + 1;
            if (
                span.Length - tail is not (1 or 2)
                || tail <= letters
                || !units.Glued.TryGluedInside(span[letters..tail], out unit!)
            )
            {
                return false;
            }
            var place = 1m;
            foreach (var digit in span[tail..])
            {
                place /= 10;
                value += (digit - '0') * place;
            }
        }
        numeral = new Numeral(value, value, NumeralForm.Digits, NeedsProof: false);
        return true;
    }

    // USD5, VND500k
    private bool TryGluedCurrency(TokenizedText text, int token, int end, out Amount amount)
    {
        amount = default;
        if (token >= end || text.Tokens[token].Kind != TokenKind.Mixed)
        {
            return false;
        }
        var span = text.TokenText(token);
        var digits = span.IndexOfAnyInRange('0', '9');
        if (digits < 1 || !units.Glued.TryGluedPrefix(span[..digits], out var code))
        {
            return false;
        }
        var number = span[digits..];
        var letters = number.LastIndexOfAnyInRange('0', '9') + 1;
        var multiplier = 1m;
        if (
            (
                letters < number.Length
                && !numerals.Lexicon.TryGlued(number[letters..], out multiplier)
            ) || !numerals.Lexicon.TryDigits(text, number[..letters], out var value)
        )
        {
            return false;
        }
        numerals.TryReadMultiplier(text, token + 1, end, out var more, out var length);
        value *= multiplier * more;
        amount = Shaped(AmountShape.Single, value, token, 1 + length) with
        {
            Granule = Numeral.GranuleOf(value),
            Form = NumeralForm.Digits,
            Currency = code,
        };
        return true;
    }

    private static bool IsMinus(TokenizedText text, int token) =>
        IsDash(text, token)
        && token + 1 < text.Tokens.Length
        && text.Tokens[token].End == text.Tokens[token + 1].Start
        && (token == 0 || text.Tokens[token - 1].End < text.Tokens[token].Start);
}
