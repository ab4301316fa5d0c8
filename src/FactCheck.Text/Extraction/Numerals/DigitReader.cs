namespace FactCheck.Extraction.Numerals;

// Hot path: runs for each token with digits.

/// <summary>Reads digits with separators, as one language writes them.</summary>
/// <param name="decimalSign">The language's decimal sign; the other one of <c>. ,</c> separates groups of three.</param>
internal sealed class DigitReader(char decimalSign)
{
    private const int MaxDigits = 27;
    private const int FastDigits = 17;
    private const decimal FastValue = 1_000_000_000;

    private readonly char _groupSign = decimalSign == ',' ? '.' : ',';

    /// <summary>Reads the whole of <paramref name="text"/>; false when it is no plain number (a date, a phone, a version).</summary>
    /// <remarks>
    /// <para>Groups must have three digits and the first one one to three without a leading zero. The group sign with
    /// anything but three digits behind it (<c>1.5</c> in Vietnamese) is read as the decimal sign; so is not the decimal
    /// sign where it can only separate groups (<c>220,000</c>, <c>1,234,567</c> in Vietnamese).</para>
    /// <para>A leading zero without decimals (<c>007</c>, a telephone number) is no number.</para>
    /// </remarks>
    public bool TryRead(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > MaxDigits + MaxDigits / 3)
        {
            return false;
        }
        var separators = CountSeparators(text, out var groups, out var decimals);
        if (separators < 0)
        {
            return false;
        }
        return (groups, decimals) switch
        {
            (0, 0) => TryInteger(text, out value),
            (> 1, 0) when text[^3..].IndexOf(_groupSign) < 0 && IsGroupedByTwo(text) =>
                TryGroupedByTwo(text, out value),
            (> 0, 0) => TryGrouped(text, _groupSign, out value)
                || (groups == 1 && TryDecimal(text, _groupSign, out value)),
            (0, 1) => TryThousands(text, out value) || TryDecimal(text, decimalSign, out value),
            (0, _) => TryGrouped(text, decimalSign, out value),
            (_, 1) when text.LastIndexOf(decimalSign) > text.LastIndexOf(_groupSign) => TryBoth(
                text,
                _groupSign,
                decimalSign,
                out value
            ),
            // 1.234,5 where the language writes 1,234.5: the last sign tells.
            (1, _) => TryBoth(text, decimalSign, _groupSign, out value),
            _ => false,
        };
    }

    /// <summary>
    /// Whether <paramref name="text"/> is one sign before three digits (<c>1.234</c>), which means thousands in one
    /// notation and decimals in the other.
    /// </summary>
    public static bool IsUnclear(ReadOnlySpan<char> text) =>
        text.Length is >= 5 and <= 7
        && text[^4] is '.' or ','
        && text[0] != '0'
        && IsGroup(text[^3..])
        && !text[..^4].ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether <paramref name="text"/> is a group of exactly three digits, as in <c>1 200 000</c>.</summary>
    public static bool IsGroup(ReadOnlySpan<char> text) =>
        text.Length == 3 && !text.ContainsAnyExceptInRange('0', '9');

    private int CountSeparators(ReadOnlySpan<char> text, out int groups, out int decimals)
    {
        (groups, decimals) = (0, 0);
        foreach (var c in text)
        {
            if (c == _groupSign)
            {
                groups++;
            }
            else if (c == decimalSign)
            {
                decimals++;
            }
            else if (!char.IsAsciiDigit(c))
            {
                return -1;
            }
        }
        return groups + decimals;
    }

    private static bool TryInteger(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        return (text.Length == 1 || text[0] != '0') && Accumulate(text, ref value);
    }

    private static bool TryGrouped(ReadOnlySpan<char> text, char sign, out decimal value)
    {
        value = 0;
        var first = text.IndexOf(sign);
        if (first is < 1 or > 3 || text[0] == '0' || !Accumulate(text[..first], ref value))
        {
            return false;
        }
        for (var at = first; at < text.Length; at += 4)
        {
            if (
                text[at] != sign
                || text.Length - at < 4
                || !IsGroup(text.Slice(at + 1, 3))
                || !Accumulate(text.Slice(at + 1, 3), ref value)
            )
            {
                return false;
            }
        }
        return true;
    }

    // 12,34,567: lakhs and crores have groups of two ahead of the last three digits.
    private bool IsGroupedByTwo(ReadOnlySpan<char> text) =>
        text.Length >= 8 && text[^4] == _groupSign && text[^7] == _groupSign;

    private bool TryGroupedByTwo(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var first = text.IndexOf(_groupSign);
        if (first is < 1 or > 2 || text[0] == '0' || !Accumulate(text[..first], ref value))
        {
            return false;
        }
        for (var at = first; at < text.Length - 4; at += 3)
        {
            if (text[at] != _groupSign || !Accumulate(text.Slice(at + 1, 2), ref value))
            {
                return false;
            }
        }
        return (text.Length - 4 - first) % 3 == 0 && Accumulate(text[^3..], ref value);
    }

    // The decimal sign before 000 separates groups after all: nobody writes 220,000 for 220.
    private bool TryThousands(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        return text.EndsWith("000", StringComparison.Ordinal)
            && TryGrouped(text, decimalSign, out value);
    }

    private static bool TryDecimal(ReadOnlySpan<char> text, char sign, out decimal value)
    {
        var at = text.IndexOf(sign);
        value = 0;
        if (at < 1 || (at > 1 && text[0] == '0') || !Accumulate(text[..at], ref value))
        {
            return false;
        }
        return AddDecimals(text[(at + 1)..], ref value);
    }

    private static bool TryBoth(
        ReadOnlySpan<char> text,
        char groups,
        char decimals,
        out decimal value
    )
    {
        var at = text.IndexOf(decimals);
        return TryGrouped(text[..at], groups, out value)
            && AddDecimals(text[(at + 1)..], ref value);
    }

    private static bool AddDecimals(ReadOnlySpan<char> digits, ref decimal value)
    {
        var scale = 1m;
        var fraction = 0m;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
            fraction = fraction * 10 + (c - '0');
            scale *= 10;
        }
        value += fraction / scale;
        return digits.Length > 0;
    }

    private static bool Accumulate(ReadOnlySpan<char> digits, ref decimal value)
    {
        if (digits.Length > MaxDigits)
        {
            return false;
        }
        return digits.Length <= FastDigits && value <= FastValue
            ? AccumulateFast(digits, ref value)
            : AccumulateSlowly(digits, ref value);
    }

    // Integers as long as they fit: decimals cost ten times as much.
    private static bool AccumulateFast(ReadOnlySpan<char> digits, ref decimal value)
    {
        var (number, scale) = (0L, 1L);
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
            number = number * 10 + (c - '0');
            scale *= 10;
        }
        value = value == 0 ? number : value * scale + number;
        return digits.Length > 0;
    }

    private static bool AccumulateSlowly(ReadOnlySpan<char> digits, ref decimal value)
    {
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c) || value > decimal.MaxValue / 100)
            {
                return false;
            }
            value = value * 10 + (c - '0');
        }
        return digits.Length > 0;
    }
}
