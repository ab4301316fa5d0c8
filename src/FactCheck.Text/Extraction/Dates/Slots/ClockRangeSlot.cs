using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>A slot for one token with two times of the clock: <c>9h30-11h</c>, <c>9:30-11:00</c>, <c>9-11am</c>.</summary>
/// <param name="clock">Reads either of them; the first may be a bare hour.</param>
/// <param name="areBare">Whether both are bare hours: the <c>2-4</c> of <c>2-4 pm</c>.</param>
internal sealed class ClockRangeSlot(ClockSlot clock, bool areBare) : Slot
{
    private const int LastHour = 24;

    /// <inheritdoc/>
    public override DigitShapes Digits =>
        areBare ? DigitShapes.Dash : DigitShapes.Clock | DigitShapes.Mixed;

    /// <inheritdoc/>
    public override int Read(TokenizedText text, int at, int end, ref DateExpression date)
    {
        var token = text.TokenText(at);
        var dash = token.IndexOfAny('-', '–');
        if (dash <= 0)
        {
            return 0;
        }
        var first = token[..dash];
        var second = token[(dash + 1)..];
        var last = default(DateExpression);
        var isRead = areBare
            ? TryReadHour(first, ref date) && TryReadHour(second, ref last)
            : clock.TryRead(second, ref last)
                && (clock.TryRead(first, ref date) || TryReadHour(first, ref date));
        if (!isRead)
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
