using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Extraction.Dates.Numeric;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>A slot for one token in which a date is written in digits.</summary>
/// <param name="shape">The shape that the token must have.</param>
/// <param name="order">Tells whether the month stands first.</param>
internal sealed class ShapeSlot(DateShape shape, NumericOrder order) : Slot
{
    private const int LastMonth = 12;

    /// <inheritdoc/>
    public override DigitShapes Digits { get; } =
        shape switch
        {
            DateShape.DayMonth => DigitShapes.Slash | DigitShapes.Dash | DigitShapes.Point,
            DateShape.SlashDayMonth or DateShape.PlainDayMonth => DigitShapes.Slash,
            DateShape.DayRange or DateShape.MonthRange => DigitShapes.Dash,
            DateShape.MonthYear
            or DateShape.SlashMonthYear
            or DateShape.SlashQuarterYear
            or DateShape.YearRange
            or DateShape.YearMonth
            or DateShape.DayYear => DigitShapes.Years,
            _ => DigitShapes.Dates,
        };

    /// <inheritdoc/>
    public override int Read(TokenizedText text, int at, int end, ref DateExpression date)
    {
        if (
            text.Tokens[at].Kind != TokenKind.Number
            || !NumericToken.TryRead(text.TokenText(at), out var token)
            || token.Count < 2
        )
        {
            return 0;
        }
        var isMonthFirst = token.Mark(0) == '/' && order.IsMonthFirst(text);
        if (!NumericShapes.TryRead(token, shape, isMonthFirst, ref date))
        {
            return 0;
        }
        date = date with { MaySwap = order.Varies && date is { End: null, Day: <= LastMonth } };
        return 1;
    }
}
