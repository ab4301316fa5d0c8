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
}
