using FactCheck.Extraction.Dates.Slots;

namespace FactCheck.Extraction.Dates.Grammar;

/// <summary>A way from one place in a construction to the next: a word when it has neither slot nor rule.</summary>
/// <param name="Slot">The slot to be filled, if it is one.</param>
/// <param name="Rule">The rule to be read, if it is one.</param>
/// <param name="IsEnd">Whether the rule gives the end of a range.</param>
/// <param name="Next">Where it leads.</param>
internal sealed record GrammarEdge(Slot? Slot, GrammarRule? Rule, bool IsEnd, GrammarNode Next)
{
    /// <summary>The tokens with digits that may take this way.</summary>
    public DigitShapes Digits => Slot?.Digits ?? Rule?.Digits ?? DigitShapes.None;

    /// <summary>What may stand behind the first token of what fills it.</summary>
    /// <param name="shape">The shape of the digits of that token.</param>
    /// <param name="word">The number of its word.</param>
    public SecondTokens Behind(DigitShapes shape, int word) =>
        Slot?.Behind(shape, word) ?? Rule?.Behind(shape, word) ?? SecondTokens.End;
}
