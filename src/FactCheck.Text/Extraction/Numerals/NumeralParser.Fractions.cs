using FactCheck.Text;

namespace FactCheck.Extraction.Numerals;

/// <content>Fractions: 3/4, một phần ba, two-thirds.</content>
internal ref partial struct NumeralParser
{
    private const int LargestDenominator = 100;

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
            || (
                (!written || MayBeNumerator())
                && TryWordedFraction(begin, out numerator, out denominator)
            )
        )
        {
            var value = Math.Round(numerator / denominator, FractionPlaces);
            numeral = new Numeral(value, value, NumeralForm.Fraction, NeedsProof: written);
            return true;
        }
        Position = begin;
        return false;
    }

    // 2 phần 3, 3 quarters: most numbers in digits have something else behind them.
    private readonly bool MayBeNumerator() =>
        Position + 1 < end
        && (
            text.Text[_tokens[Position + 1].Start] is '-' or '‑'
            || lexicon.At(text, Position + 1, end, out _).Role
                is NumberRole.Part
                    or NumberRole.Denominator
        );

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
            || !lexicon.TryDigits(text, span[..slash], out numerator)
            || !lexicon.TryDigits(text, span[(slash + 1)..], out denominator)
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
        return numerator > 0
            && denominator > Math.Max(numerator, 1)
            && denominator <= LargestDenominator;
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
