using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Extraction.Dates.Numeric;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>A slot for an ISO 8601 stamp: <c>2024-11-18T14:29:03</c> with a zone (<c>Z</c>, <c>+07:00</c>), which is passed over.</summary>
/// <remarks>Times are local where the article was written, so the zone moves nothing.</remarks>
internal sealed class StampSlot : Slot
{
    private const int DateLength = 10;

    /// <inheritdoc/>
    public override DigitShapes Digits => DigitShapes.Mixed;

    /// <inheritdoc/>
    public override SecondTokens Behind(DigitShapes shape, int word) => SecondTokens.Any;

    /// <inheritdoc/>
    public override int Read(TokenizedText text, int at, int end, ref DateExpression date)
    {
        var token = text.TokenText(at);
        if (
            token.Length <= DateLength + 1
            || token[DateLength] is not ('T' or 't')
            || !NumericToken.TryRead(token[..DateLength], out var day)
            || !NumericShapes.TryRead(day, DateShape.Iso, monthFirst: false, ref date)
        )
        {
            return 0;
        }
        var time = token[(DateLength + 1)..].TrimEnd("Zz");
        if (time.IndexOf('.') is >= 0 and var fraction)
        {
            time = time[..fraction];
        }
        if (!TryReadTime(time, ref date))
        {
            return 0;
        }
        var hasZone =
            at + 2 < end
            && text.TokenText(at + 1) is "+" or "-" or "−"
            && text.Tokens[at + 2].Kind == TokenKind.Number
            && text.Tokens[at + 1].Start == text.Tokens[at].End;
        return hasZone ? 3 : 1;
    }

    private static bool TryReadTime(ReadOnlySpan<char> time, ref DateExpression date)
    {
        // 14:29:03-05:00 is one token
        var zone = time.IndexOfAny('-', '–');
        if (
            !NumericToken.TryRead(zone < 0 ? time : time[..zone], out var clock)
            || clock.Count is < 2 or > 3
            || clock.Value(0) > 23
            || clock.Value(1) > 59
            || (clock.Count == 3 && clock.Value(2) > 59)
        )
        {
            return false;
        }
        date = date with
        {
            Hour = clock.Value(0),
            Minute = clock.Value(1),
            Second = clock.Count == 3 ? clock.Value(2) : null,
        };
        return true;
    }
}
