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
    /// <summary>
    /// Whether the mention's kind (and vocabulary) fits: a count is a number, and a whole number without a unit is the
    /// count of a thing that only the pattern names.
    /// </summary>
    public bool Fits(Mention mention) =>
        mention.Value is CategoryValue category
            ? string.Equals(category.Vocabulary, Node.Vocabulary?.Name, StringComparison.Ordinal)
            : mention.Kind == Node.Kind
                || (Node.Kind == ValueKind.Number && mention.Kind == ValueKind.Count)
                || (Node.Kind == ValueKind.Count && IsCountable(mention.Value));

    /// <summary>Whether a bare number can count things.</summary>
    public static bool IsCountable(MentionValue value) =>
        value is Quantity { Kind: ValueKind.Number, Unit: null } quantity
        && (quantity.Written is not { } written || (written >= 0 && decimal.IsInteger(written)));
}
