namespace FactCheck.Rules;

/// <summary>A named set of words with one meaning, or of members with several names each.</summary>
/// <param name="Name">The name in angle brackets.</param>
/// <param name="Members">Its members. A vocabulary that lists words by language has one member, named like itself.</param>
/// <param name="Location">Where it is defined.</param>
public sealed record Vocabulary(
    string Name,
    IReadOnlyList<VocabularyMember> Members,
    RuleLocation Location
);
