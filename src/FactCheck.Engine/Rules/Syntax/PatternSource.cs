using FactCheck.Rules.Reading;

namespace FactCheck.Rules.Syntax;

/// <summary>A pattern as written.</summary>
/// <param name="Language">The language key it stands under; <see langword="null"/> for all languages.</param>
/// <param name="Pieces">Its text; several for the pieces of <c>any order:</c>, none where it is no text.</param>
/// <param name="AnyOrder">The key <c>any order</c> when it is one.</param>
internal sealed record PatternSource(
    string? Language,
    IReadOnlyList<YamlNode.Scalar> Pieces,
    YamlNode.Scalar? AnyOrder
);
