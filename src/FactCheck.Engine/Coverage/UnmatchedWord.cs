using FactCheck.Rules;

namespace FactCheck.Coverage;

/// <summary>A word of a vocabulary that stands nowhere in a corpus.</summary>
/// <param name="Vocabulary">The vocabulary.</param>
/// <param name="Phrase">The word.</param>
public sealed record UnmatchedWord(Vocabulary Vocabulary, string Phrase);
