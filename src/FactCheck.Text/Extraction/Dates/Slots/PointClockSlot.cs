using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Extraction.Dates.Numeric;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>A slot for a time of the clock with a point: the <c>3.48</c> of <c>3.48 pm</c>.</summary>
internal sealed class PointClockSlot : Slot
{
    private const int LastHour = 12;
    private const int LastMinute = 59;

    /// <inheritdoc/>
    public override DigitShapes Digits => DigitShapes.Point;

    /// <inheritdoc/>
    public override int Read(TokenizedText text, int at, int end, ref DateExpression date)
    {
        if (
            !NumericToken.TryRead(text.TokenText(at), out var token)
            || token.Digits(1) != 2
            || token.Value(0) is < 1 or > LastHour
            || token.Value(1) > LastMinute
        )
        {
            return 0;
        }
        date = date with { Hour = token.Value(0), Minute = token.Value(1) };
        return 1;
    }
}
