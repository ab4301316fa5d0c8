using FactCheck.Rules.Reading;

namespace FactCheck.Rules.Syntax;

/// <summary>A member of a vocabulary as written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Phrases">Its phrases, with the language of each (<see langword="null"/> for all).</param>
/// <param name="Refines">The more general member; <see langword="null"/> when none.</param>
internal sealed record MemberSyntax(
    YamlNode.Scalar Name,
    IReadOnlyList<(string? Language, YamlNode.Scalar Phrase)> Phrases,
    YamlNode.Scalar? Refines
);
