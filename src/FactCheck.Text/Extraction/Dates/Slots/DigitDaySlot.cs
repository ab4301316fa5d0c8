using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Extraction.Dates.Numeric;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>A slot for a day in eight digits: <c>20180228</c>, the basic format of ISO 8601.</summary>
internal sealed class DigitDaySlot : Slot
{
    private const int Length = 8;
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    /// <inheritdoc/>
    public override DigitShapes Digits => DigitShapes.Plain;

    /// <inheritdoc/>
    public override int Read(TokenizedText text, int at, int end, ref DateExpression date)
    {
        var token = text.TokenText(at);
        if (token.Length != Length)
        {
            return 0;
        }
        var number = 0;
        foreach (var digit in token)
        {
            number = number * 10 + (digit - '0');
        }
        var (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
        if (year is < FirstYear or > LastYear || !NumericShapes.IsDay(year, month, day))
        {
            return 0;
        }
        date = date with { Year = year, Month = month, Day = day };
        return 1;
    }
}
