using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>A slot for a time of the clock in four digits: the <c>1430</c> of <c>1430 GMT</c> and <c>1430 hours</c>.</summary>
internal sealed class DigitClockSlot : Slot
{
    private const int LastHour = 23;
    private const int LastMinute = 59;

    /// <inheritdoc/>
    public override DigitShapes Digits => DigitShapes.Plain;

    /// <inheritdoc/>
    public override int Read(TokenizedText text, int at, int end, ref DateExpression date)
    {
        var token = text.TokenText(at);
        if (token.Length != 4 || token.ContainsAnyExceptInRange('0', '9'))
        {
            return 0;
        }
        var hour = (token[0] - '0') * 10 + (token[1] - '0');
        var minute = (token[2] - '0') * 10 + (token[3] - '0');
        if (hour > LastHour || minute > LastMinute)
        {
            return 0;
        }
        date = date with { Hour = hour, Minute = minute };
        return 1;
    }
}
