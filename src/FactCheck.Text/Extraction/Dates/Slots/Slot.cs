using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>A place in a construction that is filled by tokens of some kind and sets fields of the expression.</summary>
internal abstract class Slot
{
    /// <summary>The tokens with digits that may fill it, or begin what fills it.</summary>
    public abstract DigitShapes Digits { get; }

    /// <summary>The words that it may begin with.</summary>
    public virtual IReadOnlyCollection<int> FirstWords => [];

    /// <summary>What may stand behind the first token of what fills it.</summary>
    /// <param name="shape">The shape of the digits of that token.</param>
    /// <param name="word">The number of its word.</param>
    public virtual SecondTokens Behind(DigitShapes shape, int word) => SecondTokens.End;

    /// <summary>Reads the slot at token <paramref name="at"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The first token to read.</param>
    /// <param name="end">Index behind the last token that may be read (exclusive).</param>
    /// <param name="date">The expression, which takes what is read; worthless when the result is 0.</param>
    /// <returns>The number of tokens read, or 0.</returns>
    public abstract int Read(TokenizedText text, int at, int end, ref DateExpression date);
}
