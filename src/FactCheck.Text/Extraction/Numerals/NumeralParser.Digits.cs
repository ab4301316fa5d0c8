using FactCheck.Text;

namespace FactCheck.Extraction.Numerals;

/// <content>Numbers in digits.</content>
internal ref partial struct NumeralParser
{
    private const int FractionPlaces = 16;
    private const int LargestPower = 99;
    private const char FirstVulgarFraction = '¼';

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
            case TokenKind.Number when lexicon.AreDecimals(text, token):
                Position++;
                value = DecimalsOf(text.TokenText(Position - 1));
                return true;
            case TokenKind.Number when lexicon.TryDigits(text, text.TokenText(Position), out value):
                Position++;
                TakeSpacedGroups(token, ref value);
                TakeVulgarFraction(ref value);
                TakePower(ref value);
                return true;
            case TokenKind.Mixed:
                return TryGlued(text.TokenText(Position), out value);
            case TokenKind.Punctuation:
                return TakeVulgarFraction(ref value);
            default:
                return false;
        }
    }

    // .5, .0012
    private static decimal DecimalsOf(ReadOnlySpan<char> digits)
    {
        var (value, place) = (0m, 1m);
        foreach (var digit in digits)
        {
            place /= 10;
            value += (digit - '0') * place;
        }
        return value;
    }

    // 6.02 x 10^23, 10^6, 1.5^2, 10 mũ 6
    private void TakePower(ref decimal value)
    {
        var at = Position;
        if (at + 1 >= end)
        {
            return;
        }
        if (lexicon.At(text, at, end, out var length).Role == NumberRole.Power)
        {
            TakePower(at + length, ref value);
            return;
        }
        var isTimes =
            text.Text[_tokens[at].Start] is 'x' or '×' or '*' or '·' && _tokens[at].Length == 1;
        var raised = isTimes ? at + 1 : at - 1;
        if (
            raised + 2 >= end
            || text.Text[_tokens[raised + 1].Start] != '^'
            || !lexicon.TryDigits(text, text.TokenText(raised), out var radix)
            || (isTimes && radix != 10)
            || !lexicon.TryDigits(text, text.TokenText(raised + 2), out var power)
            || !TryScale(isTimes ? value : 1, radix, power, out var scaled)
        )
        {
            return;
        }
        (value, Position) = (scaled, raised + 3);
    }

    private void TakePower(int exponent, ref decimal value)
    {
        if (
            exponent < end
            && lexicon.TryDigits(text, text.TokenText(exponent), out var power)
            && TryScale(1, value, power, out var scaled)
        )
        {
            (value, Position) = (scaled, exponent + 1);
        }
    }

    // value × radix^power, unless that is larger than what is read as a number.
    private static bool TryScale(decimal value, decimal radix, decimal power, out decimal scaled)
    {
        scaled = value;
        if (power is < 1 or > LargestPower || power != decimal.Truncate(power) || radix == 0)
        {
            return false;
        }
        for (; power >= 1; power--)
        {
            if (Math.Abs(scaled) >= Largest / Math.Max(1, radix))
            {
                return false;
            }
            scaled *= radix;
        }
        return true;
    }

    // 2½, ¾: signs whose value Unicode knows.
    private bool TakeVulgarFraction(ref decimal value)
    {
        if (Position >= end || _tokens[Position].Kind != TokenKind.Punctuation)
        {
            return false;
        }
        var sign = text.Text[_tokens[Position].Start];
        var part = sign < FirstVulgarFraction ? 0 : char.GetNumericValue(sign);
        if (part is <= 0 or >= 1)
        {
            return false;
        }
        value += Math.Round((decimal)part, FractionPlaces);
        Position++;
        return true;
    }

    // 5,3k: the multiplier is part of the token. 1tr2: so is a tenth of it.
    private bool TryGlued(ReadOnlySpan<char> token, out decimal value)
    {
        var letters = token.LastIndexOfAnyInRange('0', '9') + 1;
        if (letters == token.Length)
        {
            return TryExponent(token, out value) || TryGluedTail(token, out value);
        }
        if (
            !lexicon.TryDigits(text, token[..letters], out value)
            || !(
                lexicon.TryGlued(token[letters..], out var multiplier)
                || (lexicon.TryCapital(token[letters..], out multiplier) && MayHaveCapital(value))
            )
            || value > Largest / multiplier
        )
        {
            return TrySignedExponent(token, out value);
        }
        value *= multiplier;
        Position++;
        return true;
    }

    // A heuristic: 1,5M is no name, which 3M is where anything else is said.
    private readonly bool MayHaveCapital(decimal value) =>
        value != decimal.Truncate(value) || WholeText.Is(text, Position, Position + 1);

    // 1.5e6
    private bool TryExponent(ReadOnlySpan<char> token, out decimal value)
    {
        var mark = token.IndexOfAny('e', 'E');
        if (mark >= 1 && TryExponent(token[..mark], token[(mark + 1)..], out value))
        {
            Position++;
            return true;
        }
        value = 0;
        return false;
    }

    // 1.1e+23: the sign parts the token in three.
    private bool TrySignedExponent(ReadOnlySpan<char> token, out decimal value)
    {
        value = 0;
        var isSigned =
            token[^1] is 'e' or 'E'
            && Position + 2 < end
            && text.Text[_tokens[Position + 1].Start] == '+'
            && _tokens[Position + 1].Start == _tokens[Position].End
            && _tokens[Position + 2].Start == _tokens[Position + 1].End;
        if (!isSigned || !TryExponent(token[..^1], text.TokenText(Position + 2), out value))
        {
            return false;
        }
        Position += 3;
        return true;
    }

    private bool TryExponent(
        ReadOnlySpan<char> mantissa,
        ReadOnlySpan<char> exponent,
        out decimal value
    ) =>
        lexicon.TryDigits(text, mantissa, out value)
        && lexicon.TryDigits(text, exponent, out var power)
        && TryScale(value, 10, power, out value);

    // 1tr2, 2k5, 1tr250: digits behind the multiplier are its decimals.
    private bool TryGluedTail(ReadOnlySpan<char> token, out decimal value)
    {
        value = 0;
        var tail = token.LastIndexOfAnyExceptInRange('0', '9') + 1;
        if (!lexicon.LooseUnitIsTenth || token.Length - tail is not (1 or 3))
        {
            return false;
        }
        var head = token[..tail].LastIndexOfAnyInRange('0', '9') + 1;
        if (
            token[..head].ContainsAnyExceptInRange('0', '9')
            || !lexicon.TryDigits(text, token[..head], out value)
            || !lexicon.TryGlued(token[head..tail], out var multiplier)
            || value > Largest / multiplier
        )
        {
            return false;
        }
        value *= multiplier;
        foreach (var digit in token[tail..])
        {
            multiplier /= 10;
            value += (digit - '0') * multiplier;
        }
        Position++;
        return true;
    }

    // 1 200 000, 1'200'000. A plain space before a single group (20 500) may also part two numbers, unless the group is 000
    // or the language separates groups so.
    private void TakeSpacedGroups(in Token first, ref decimal value)
    {
        if (first.Length > 3 || value != decimal.Truncate(value) || value == 0)
        {
            return;
        }
        var (at, groups, sure) = (Position, 0, lexicon.SpaceSeparatesGroups);
        var sum = value;
        while (groups < 6 && sum == decimal.Truncate(sum) && TryGroupAt(ref at, out var group))
        {
            sum = sum * 1000 + group;
            sure |= text.Text[_tokens[at].Start - 1] != ' ' || group == 0;
            (at, groups) = (at + 1, groups + 1);
        }
        if (groups > 1 || (groups == 1 && sure))
        {
            (Position, value) = (at, sum);
        }
    }

    // Moves on to a group of three digits (the last one may have decimals) behind a space or an apostrophe.
    private readonly bool TryGroupAt(ref int at, out decimal group)
    {
        group = 0;
        var next =
            at < end && at + 1 < end && text.Text[_tokens[at].Start] is '\'' or '’' ? at + 1 : at;
        if (
            next >= end
            || _tokens[next].Kind != TokenKind.Number
            || _tokens[next].Start != _tokens[at - 1].End + 1
        )
        {
            return false;
        }
        var digits = text.TokenText(next);
        var scale = 1m;
        for (var i = 0; i < digits.Length; i++)
        {
            var isSign = i == 3 && digits.Length > 4 && digits[i] is '.' or ',';
            if (!isSign && !char.IsAsciiDigit(digits[i]))
            {
                return false;
            }
            scale /= i > 3 ? 10 : 1;
            group = isSign ? group : group * (i > 3 ? 1 : 10) + (digits[i] - '0') * scale;
        }
        if (digits.Length < 3 || (digits.Length > 3 && char.IsAsciiDigit(digits[3])))
        {
            return false;
        }
        at = next;
        return true;
    }
}
