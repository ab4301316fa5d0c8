using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>A slot for one token with a time of the clock: <c>15h30</c>, <c>15:30</c>, <c>14:29:03</c>, <c>0h</c>, <c>3pm</c>.</summary>
/// <param name="section">The pack's section <c>clock</c>: <c>hour_marks</c>, and <c>am</c> and <c>pm</c> for the halves of the day.</param>
/// <param name="needsMinutes">Whether a bare hour is refused.</param>
/// <param name="halves">What stands behind <c>am</c> and <c>pm</c> in the names of the lists of the halves.</param>
internal sealed class ClockSlot(PackSection section, bool needsMinutes, string halves = "") : Slot
{
    private readonly string[] _hourMarks = [.. section.Phrases("hour_marks")];
    private readonly string[] _minuteMarks = [.. section.Phrases("minute_marks")];
    private readonly string[] _morning = [.. section.Phrases("am" + halves)];
    private readonly string[] _afternoon = [.. section.Phrases("pm" + halves)];

    /// <inheritdoc/>
    public override DigitShapes Digits => DigitShapes.Clock | DigitShapes.Mixed;

    /// <inheritdoc/>
    public override int Read(TokenizedText text, int at, int end, ref DateExpression date) =>
        TryRead(text.TokenText(at), ref date) ? 1 : 0;

    /// <summary>Reads a time of the clock that is the whole of <paramref name="rest"/>.</summary>
    public bool TryRead(ReadOnlySpan<char> rest, ref DateExpression date)
    {
        if (TryReadCompact(rest, ref date))
        {
            return true;
        }
        if (!TryReadNumber(ref rest, out var hour) || hour > 24)
        {
            return false;
        }
        int? minute = null;
        int? second = null;
        var isLoud = !rest.IsEmpty && char.IsUpper(rest[0]);
        var isClock =
            TryReadMark(ref rest)
            && (rest.IsEmpty || TryReadRest(ref rest, isLoud, out minute, out second));
        DayPart? half = null;
        var hasHalf = !rest.IsEmpty && TryReadHalf(ref rest, out half);
        if ((!isClock && !hasHalf) || !rest.IsEmpty || (minute is null && needsMinutes && !hasHalf))
        {
            return false;
        }
        date = date with
        {
            Hour = hour,
            Minute = minute ?? date.Minute,
            Second = second,
            DayPart = half ?? date.DayPart,
        };
        return hour < 24 || minute is not > 0;
    }

    // 630pm
    private bool TryReadCompact(ReadOnlySpan<char> rest, ref DateExpression date)
    {
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        if (digits is not (3 or 4))
        {
            return false;
        }
        var hours = rest[..(digits - 2)];
        var minutes = rest[(digits - 2)..digits];
        var half = rest[digits..];
        if (
            !TryReadNumber(ref hours, out var hour)
            || !TryReadNumber(ref minutes, out var minute)
            || hour is < 1 or > 12
            || minute > 59
            || !TryReadHalf(ref half, out var part)
            || !half.IsEmpty
        )
        {
            return false;
        }
        date = date with { Hour = hour, Minute = minute, DayPart = part };
        return true;
    }

    private bool TryReadRest(
        ref ReadOnlySpan<char> rest,
        bool isLoud,
        out int? minute,
        out int? second
    )
    {
        (minute, second) = (null, null);
        var digits = rest.Length;
        if (!TryReadNumber(ref rest, out var minutes) || minutes > 59)
        {
            return false;
        }
        minute = minutes;
        // 22H2 is a version: only small letters have one digit behind them.
        if (isLoud && digits - rest.Length < 2)
        {
            return false;
        }
        if (!rest.IsEmpty && rest[0] == ':')
        {
            rest = rest[1..];
            if (!TryReadNumber(ref rest, out var seconds) || seconds > 59)
            {
                return false;
            }
            second = seconds;
        }
        _ = TrySkip(ref rest, _minuteMarks);
        return true;
    }

    private bool TryReadMark(ref ReadOnlySpan<char> rest)
    {
        if (
            rest.Length > 2
            && rest[0] == ':'
            && char.IsAsciiDigit(rest[1])
            && char.IsAsciiDigit(rest[2])
        )
        {
            rest = rest[1..];
            return true;
        }
        return TrySkip(ref rest, _hourMarks) || TrySkipPoint(ref rest);
    }

    // 3.30pm: only where the half of the day tells that it is a time
    private bool TrySkipPoint(ref ReadOnlySpan<char> rest)
    {
        var isTime =
            rest is ['.', >= '0' and <= '5', >= '0' and <= '9', .. var half]
            && TryReadHalf(ref half, out _)
            && half.IsEmpty;
        rest = isTime ? rest[1..] : rest;
        return isTime;
    }

    private bool TryReadHalf(ref ReadOnlySpan<char> rest, out DayPart? half)
    {
        half =
            TrySkip(ref rest, _morning) ? DayPart.Morning
            : TrySkip(ref rest, _afternoon) ? DayPart.Afternoon
            : null;
        return half.HasValue;
    }

    private static bool TrySkip(ref ReadOnlySpan<char> rest, string[] marks)
    {
        foreach (var mark in marks)
        {
            if (rest.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                rest = rest[mark.Length..];
                return true;
            }
        }
        return false;
    }

    private static bool TryReadNumber(ref ReadOnlySpan<char> rest, out int value)
    {
        (value, var i) = (0, 0);
        while (i < rest.Length && i < 2 && char.IsAsciiDigit(rest[i]))
        {
            value = value * 10 + (rest[i++] - '0');
        }
        var read = i > 0 && (i == rest.Length || !char.IsAsciiDigit(rest[i]));
        rest = rest[i..];
        return read;
    }
}
