using FactCheck.Text;

namespace FactCheck.Extraction.Numerals;

/// <content>Numbers in digits, and fractions.</content>
internal ref partial struct NumeralParser
{
    private const int FractionPlaces = 16;
    private const int LargestDenominator = 100;

    private bool TryDigits(out decimal value)
    {
        value = 0;
        if (Position >= end)
        {
            return false;
        }
        var token = _tokens[Position];
        switch (token.Kind)
        {
            case TokenKind.Number when lexicon.Digits.TryRead(text.TokenText(Position), out value):
                Position++;
                TakeSpacedGroups(token, ref value);
                return true;
            case TokenKind.Mixed:
                return TryGlued(text.TokenText(Position), out value);
            default:
                return false;
        }
    }

    // 5,3k: the multiplier is part of the token.
    private bool TryGlued(ReadOnlySpan<char> token, out decimal value)
    {
        var letters = token.LastIndexOfAnyInRange('0', '9') + 1;
        if (
            !lexicon.Digits.TryRead(token[..letters], out value)
            || !lexicon.TryGlued(token[letters..], out var multiplier)
            || value > Largest / multiplier
        )
        {
            return false;
        }
        value *= multiplier;
        Position++;
        return true;
    }

    // 1 200 000. A plain space before a single group (20 500) may also part two numbers, unless the group is 000
    // or the language separates groups so.
    private void TakeSpacedGroups(in Token first, ref decimal value)
    {
        if (first.Length > 3 || value != decimal.Truncate(value) || value == 0)
        {
            return;
        }
        var (at, groups, sure) = (Position, 0, lexicon.SpaceSeparatesGroups);
        var sum = value;
        while (
            at < end
            && groups < 6
            && _tokens[at].Kind == TokenKind.Number
            && DigitReader.IsGroup(text.TokenText(at))
            && _tokens[at].Start == _tokens[at - 1].End + 1
        )
        {
            var digits = text.TokenText(at);
            sum =
                sum * 1000 + ((digits[0] - '0') * 100 + (digits[1] - '0') * 10 + (digits[2] - '0'));
            sure |= text.Text[_tokens[at].Start - 1] != ' ' || digits is "000";
            (at, groups) = (at + 1, groups + 1);
        }
        if (groups > 1 || (groups == 1 && sure))
        {
            (Position, value) = (at, sum);
        }
    }

    /// <summary>Reads a fraction, in digits or in words.</summary>
    public bool TryFraction(out Numeral numeral)
    {
        numeral = default;
        if (Position >= end)
        {
            return false;
        }
        var begin = Position;
        var written = _tokens[Position].Kind == TokenKind.Number;
        if (
            (written && TrySlash(out var numerator, out var denominator))
            || TryWordedFraction(begin, out numerator, out denominator)
        )
        {
            var value = Math.Round(numerator / denominator, FractionPlaces);
            numeral = new Numeral(value, value, NumeralForm.Fraction, NeedsProof: written);
            return true;
        }
        Position = begin;
        return false;
    }

    private bool TryWordedFraction(int begin, out decimal numerator, out decimal denominator)
    {
        Position = begin;
        denominator = 1;
        if (!TryTerm(isFirst: true, out var above))
        {
            numerator = 0;
            return false;
        }
        numerator = above.Value;
        var behind = Position;
        if (TryParts(numerator, out denominator))
        {
            return true;
        }
        Position = behind;
        return TryNamedParts(numerator, out denominator);
    }

    private bool TrySlash(out decimal numerator, out decimal denominator)
    {
        (numerator, denominator) = (0, 1);
        var span = text.TokenText(Position);
        var slash = span.IndexOf('/');
        if (
            slash < 1
            || !lexicon.Digits.TryRead(span[..slash], out numerator)
            || !lexicon.Digits.TryRead(span[(slash + 1)..], out denominator)
            || numerator >= denominator
            || denominator > LargestDenominator
        )
        {
            return false;
        }
        Position++;
        return true;
    }

    // một phần ba; một phần trăm is a percentage.
    private bool TryParts(decimal numerator, out decimal denominator)
    {
        denominator = 1;
        if (NextRole != NumberRole.Part)
        {
            return false;
        }
        Position++;
        var word = Next(out var length);
        if (word.Role == NumberRole.AfterTens)
        {
            denominator = word.Value;
            Position += length;
        }
        else if (TryTerm(isFirst: true, out var below))
        {
            denominator = below.Value;
        }
        return numerator > 0 && denominator > numerator && denominator <= LargestDenominator;
    }

    // two-thirds, one third, three quarters
    private bool TryNamedParts(decimal numerator, out decimal denominator)
    {
        denominator = 1;
        if (Position < end && text.Text[_tokens[Position].Start] is '-' or '‑')
        {
            Position++;
        }
        var word = Next(out var length);
        if (word.Role != NumberRole.Denominator)
        {
            return false;
        }
        denominator = word.Value;
        Position += length;
        return numerator > 0 && denominator > numerator;
    }
}
