using FactCheck.Extraction.Dates.Numeric;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Grammar;

/// <summary>Finds the <see cref="DigitShapes"/> of tokens.</summary>
internal static class TokenShape
{
    private const int LongestOfDay = 2;
    private const int LengthOfYear = 4;

    /// <summary>The shape of token <paramref name="index"/>.</summary>
    public static DigitShapes ShapeOf(this TokenizedText text, int index) =>
        text.Tokens[index].Kind switch
        {
            TokenKind.Mixed => DigitShapes.Mixed,
            TokenKind.Number => OfNumber(text.TokenText(index)),
            _ => DigitShapes.None,
        };

    private static DigitShapes OfNumber(ReadOnlySpan<char> token) =>
        !token.ContainsAnyExceptInRange('0', '9') ? DigitShapes.Plain
        : !NumericToken.TryRead(token, out var numbers) ? DigitShapes.None
        : token.Contains(':') ? DigitShapes.Clock
        : numbers.Count > 2 ? DigitShapes.Dates
        : OfPair(numbers);

    private static DigitShapes OfPair(in NumericToken numbers)
    {
        var (first, second) = (numbers.Digits(0), numbers.Digits(1));
        if (first <= LongestOfDay && second <= LongestOfDay)
        {
            return numbers.Mark(0) switch
            {
                '/' => DigitShapes.Slash,
                '-' => DigitShapes.Dash,
                '.' => DigitShapes.Point,
                _ => DigitShapes.None,
            };
        }
        return first == LengthOfYear || second == LengthOfYear
            ? DigitShapes.Years
            : DigitShapes.None;
    }
}
