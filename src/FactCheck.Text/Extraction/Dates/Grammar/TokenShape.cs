using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Grammar;

/// <summary>Finds the <see cref="DigitShapes"/> of tokens.</summary>
internal static class TokenShape
{
    /// <summary>The shape of token <paramref name="index"/>.</summary>
    public static DigitShapes ShapeOf(this TokenizedText text, int index) =>
        text.Tokens[index].Kind switch
        {
            TokenKind.Mixed => DigitShapes.Mixed,
            TokenKind.Number => text.TokenText(index).ContainsAnyExceptInRange('0', '9')
                ? DigitShapes.Marked
                : DigitShapes.Plain,
            _ => DigitShapes.None,
        };
}
