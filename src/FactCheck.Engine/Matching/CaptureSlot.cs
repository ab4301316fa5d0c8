using FactCheck.Extraction;
using FactCheck.Rules.Syntax;
using FactCheck.Values;

namespace FactCheck.Matching;

/// <summary>A capture of a pattern program.</summary>
/// <param name="Node">The capture as bound.</param>
/// <param name="Phrases">The compiled vocabulary of a category capture.</param>
/// <param name="IsValue">Whether it is the claim's value.</param>
internal sealed record CaptureSlot(PatternNode.Capture Node, PhraseSet? Phrases, bool IsValue)
{
    /// <summary>Whether the mention's kind (and vocabulary) fits: a number may be the count of something.</summary>
    public bool Fits(Mention mention) =>
        mention.Value is CategoryValue category
            ? string.Equals(category.Vocabulary, Node.Vocabulary?.Name, StringComparison.Ordinal)
            : mention.Kind == Node.Kind
                || (Node.Kind == ValueKind.Number && mention.Kind == ValueKind.Count);
}
