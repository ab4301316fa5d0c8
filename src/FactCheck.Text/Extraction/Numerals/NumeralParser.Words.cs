using FactCheck.Text;

namespace FactCheck.Extraction.Numerals;

/// <content>Numbers below a thousand in words, and decimals behind a spoken decimal sign.</content>
internal ref partial struct NumeralParser
{
    // Below 1000. loose: a single unit word, which may count tenths of what stands before it.
    private bool TryWords(bool isFirst, out decimal value, out bool loose)
    {
        var begin = Position;
        loose = false;
        var zero = NextRole == NumberRole.Zero;
        if (zero)
        {
            // không trăm linh hai: zero only in front of a hundred or a decimal sign.
            value = 0;
            Position++;
            if (NextRole is not (NumberRole.Hundred or NumberRole.Point))
            {
                Position = begin;
                return false;
            }
        }
        else if (!TryBelowHundred(isFirst, out value, out loose))
        {
            return false;
        }
        TakeJoint(NumberRole.Hundred);
        if (NextRole != NumberRole.Hundred)
        {
            return true;
        }
        Position++;
        loose = false;
        value *= 100;
        AddBehindHundred(ref value);
        return true;
    }

    private void AddBehindHundred(ref decimal value)
    {
        var begin = Position;
        var hundred = 100m;
        if (lexicon.LooseUnitIsTenth && TryTail(ref value, ref hundred))
        {
            return;
        }
        var linked = TakeLink();
        if (linked && Next(out var length) is { Role: NumberRole.AfterTens } unit)
        {
            Position += length; // một trăm lẻ tư
            value += unit.Value;
            return;
        }
        if (!TryBelowHundred(isFirst: linked, out var rest, out var loose))
        {
            Position = begin;
            return;
        }
        // hai trăm hai nghìn: the unit belongs to the multiplier behind it.
        if (loose && !linked && NextRole is NumberRole.Multiplier)
        {
            Position = begin;
            return;
        }
        value += loose && !linked && lexicon.LooseUnitIsTenth ? rest * 10 : rest;
    }

    private bool TryBelowHundred(bool isFirst, out decimal value, out bool loose)
    {
        var word = Next(out var length);
        (value, loose) = (word.Value, false);
        switch (word.Role)
        {
            case NumberRole.Teen:
                Position += length;
                return true;
            case NumberRole.Ten:
                Position += length;
                value += TakeUnit();
                return true;
            case NumberRole.Tens:
                Position += length;
                value += TakeHyphenatedUnit();
                return true;
            case NumberRole.Digit
                when isFirst || !word.IsTimeUnit || IsMultiplied(Position + length):
                Position += length;
                loose = !TryMakeTens(ref value);
                return true;
            default:
                return false;
        }
    }

    // hai mươi (mốt), hai mốt
    private bool TryMakeTens(ref decimal value)
    {
        var word = Next(out var length);
        if (word.Role == NumberRole.TensSuffix)
        {
            Position += length;
            value = value * 10 + TakeUnit();
            return true;
        }
        if (word.Role == NumberRole.AfterTens)
        {
            Position += length;
            value = value * 10 + word.Value;
            return true;
        }
        return false;
    }

    // 3 mươi lăm
    private void TakeTensSuffix(ref decimal value)
    {
        if (value is > 0 and < 10 && NextRole == NumberRole.TensSuffix)
        {
            Position++;
            value = value * 10 + TakeUnit();
        }
    }

    private decimal TakeUnit()
    {
        var word = Next(out var length);
        if (word.Role == NumberRole.None && length > 1)
        {
            // tám mươi tư trang: no compound begins with what tens end in
            var unit = lexicon[_tokens[Position].WordId];
            (word, length) = unit.Role == NumberRole.AfterTens ? (unit, 1) : (word, length);
        }
        var takes =
            word.Role == NumberRole.AfterTens
            || (word.Role == NumberRole.Digit && !word.IsTimeUnit && !IsTens(Position + length));
        Position += takes ? length : 0;
        return takes ? word.Value : 0;
    }

    // twenty-one, twenty one
    private decimal TakeHyphenatedUnit()
    {
        var begin = Position;
        if (
            Position + 1 < end
            && text.Text[_tokens[Position].Start] is '-' or '‑'
            && _tokens[Position].Start == _tokens[Position - 1].End
            && _tokens[Position + 1].Start == _tokens[Position].End
        )
        {
            Position++;
        }
        var unit = TakeUnit();
        Position = unit == 0 ? begin : Position;
        return unit;
    }

    // Whether the digit before this place belongs to the next tens: mười ba mươi is no number.
    private readonly bool IsTens(int at) =>
        lexicon.At(text, at, end, out _).Role is NumberRole.TensSuffix;

    private readonly bool IsMultiplied(int at) =>
        lexicon.At(text, at, end, out _).Role
            is NumberRole.TensSuffix
                or NumberRole.Hundred
                or NumberRole.Multiplier
                or NumberRole.Point;

    /// <summary>Reads decimals with the word for their sign before them and no number before that.</summary>
    public bool TryPointFirst(out decimal value)
    {
        value = 0;
        return TryPoint(ref value);
    }

    // chín phẩy năm, 5 phẩy 25, three point one four
    private bool TryPoint(ref decimal value)
    {
        var begin = Position;
        if (NextRole != NumberRole.Point)
        {
            return false;
        }
        Position++;
        var (decimals, scale) = (0m, 1m);
        while (scale < 1_000_000 && TryDecimalPlace(out var digits, out var places))
        {
            decimals = decimals * places + digits;
            scale *= places;
        }
        Position = scale == 1 ? begin : Position;
        value += decimals / scale;
        return scale > 1;
    }

    private bool TryDecimalPlace(out decimal digits, out decimal places)
    {
        (digits, places) = (0, 10);
        if (Position >= end)
        {
            return false;
        }
        if (_tokens[Position].Kind == TokenKind.Number)
        {
            return TryDecimalDigits(out digits, out places);
        }
        var word = Next(out var length);
        var isTens =
            word.Role is NumberRole.Ten or NumberRole.Teen or NumberRole.Tens
            || (word.Role == NumberRole.Digit && IsTens(Position + length));
        if (isTens)
        {
            places = 100; // phẩy hai mươi lăm
            return TryBelowHundred(isFirst: true, out digits, out _);
        }
        if (word.Role is not (NumberRole.Digit or NumberRole.Zero or NumberRole.AfterTens))
        {
            return false;
        }
        digits = word.Value;
        Position += length;
        return true;
    }

    private bool TryDecimalDigits(out decimal digits, out decimal places)
    {
        (digits, places) = (0, 1);
        var span = text.TokenText(Position);
        if (span.Length > 6 || span.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }
        foreach (var c in span)
        {
            digits = digits * 10 + (c - '0');
            places *= 10;
        }
        Position++;
        return true;
    }
}
