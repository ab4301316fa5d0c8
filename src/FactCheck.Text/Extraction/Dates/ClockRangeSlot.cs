using FactCheck.Text;

namespace FactCheck.Extraction.Dates;

/// <summary>A slot for one token with two times of the clock: <c>9h30-11h</c>, <c>9:30-11:00</c>, <c>9-11am</c>.</summary>
/// <param name="clock">Reads either of them; the first may be a bare hour.</param>
internal sealed class ClockRangeSlot(ClockSlot clock) : Slot
{
    private const int LastHour = 24;

    /// <inheritdoc/>
    public override DigitShapes Digits => DigitShapes.Marked | DigitShapes.Mixed;

    /// <inheritdoc/>
    public override int Read(TokenizedText text, int at, int end, ref DateExpression date)
    {
        var token = text.TokenText(at);
        var dash = token.IndexOfAny('-', '–');
        if (dash <= 0)
        {
            return 0;
        }
        var last = default(DateExpression);
        if (
            !clock.TryRead(token[(dash + 1)..], ref last)
            || !(clock.TryRead(token[..dash], ref date) || TryReadHour(token[..dash], ref date))
        )
        {
            return 0;
        }
        date = date with
        {
            DayPart = date.DayPart ?? last.DayPart,
            End = new DateExpression.RangeEnd(last),
        };
        return 1;
    }

    private static bool TryReadHour(ReadOnlySpan<char> digits, ref DateExpression date)
    {
        var hour = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit) || (hour = hour * 10 + (digit - '0')) > LastHour)
            {
                return false;
            }
        }
        date = date with { Hour = hour };
        return true;
    }
}
