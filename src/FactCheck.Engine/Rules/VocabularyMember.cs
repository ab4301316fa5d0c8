namespace FactCheck.Rules;

/// <summary>A member of a vocabulary.</summary>
/// <param name="Name">Its canonical name, which stands in fact keys and claims.</param>
/// <param name="Phrases">The phrases that name it, with the language of each (<see langword="null"/> for all languages).</param>
/// <param name="Refines">The more general member that this one is a case of; <see langword="null"/> when none.</param>
public sealed record VocabularyMember(
    string Name,
    IReadOnlyList<(string? Language, string Phrase)> Phrases,
    string? Refines = null
);
