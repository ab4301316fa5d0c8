using FactCheck.Text;

namespace FactCheck.Extraction.Numerals;

/// <content>Numbers in digits.</content>
internal ref partial struct NumeralParser
{
    private const int FractionPlaces = 16;
    private const int LargestPower = 15;
    private const int LargestTenth = 24;
    private const decimal LargestMantissa = 1_000_000;
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
            case TokenKind.Number when lexicon.TryDigits(text, text.TokenText(Position), out value):
                Position++;
                if (lexicon.AreDecimals(text, token))
                {
                    value = DecimalsOf(value, token.Length);
                    return true;
                }
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

    // .5
    private static decimal DecimalsOf(decimal digits, int count)
    {
        for (var i = 0; i < count; i++)
        {
            digits /= 10;
        }
        return digits;
    }

    // 6.02 x 10^23, 10^6
    private void TakePower(ref decimal value)
    {
        var at = Position;
        if (at + 1 >= end)
        {
            return;
        }
        var isTimes =
            text.Text[_tokens[at].Start] is 'x' or '×' or '*' or '·' && _tokens[at].Length == 1;
        var ten = isTimes ? at + 1 : at - 1;
        if (
            ten + 2 >= end
            || text.TokenText(ten) is not "10"
            || text.Text[_tokens[ten + 1].Start] != '^'
            || !lexicon.TryDigits(text, text.TokenText(ten + 2), out var power)
            || power is < 1 or > LargestTenth
        )
        {
            return;
        }
        var scaled = isTimes ? value : 1;
        for (; power >= 1 && scaled < Largest; power--)
        {
            scaled *= 10;
        }
        if (power < 1 && scaled < Largest)
        {
            (value, Position) = (scaled, ten + 3);
        }
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

    // 1.5e6
    private bool TryExponent(ReadOnlySpan<char> token, out decimal value)
    {
        var mark = token.IndexOfAny('e', 'E');
        value = 0;
        if (
            mark < 1
            || !lexicon.TryDigits(text, token[..mark], out value)
            || !lexicon.TryDigits(text, token[(mark + 1)..], out var power)
            || power is < 1 or > LargestPower
            || value > LargestMantissa
        )
        {
            return false;
        }
        for (; power >= 1; power--)
        {
            value *= 10;
        }
        Position++;
        return true;
    }

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
