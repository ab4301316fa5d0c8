using NodaTime;

namespace FactCheck.Authoring;

/// <summary>What a rule is to be drafted from.</summary>
/// <param name="Sentence">The sentence, or a short text.</param>
/// <param name="Path">The file that the rule will stand in; <c>use:</c> counts from its folder.</param>
/// <param name="Language">Code of its language; <see langword="null"/> to find it out.</param>
/// <param name="Value">Number of the value in the sentence, from 1; <see langword="null"/> for the one that is checked best.</param>
/// <param name="Published">When it was published; <see langword="null"/> when unknown.</param>
public sealed record DraftRequest(
    string Sentence,
    string Path,
    string? Language = null,
    int? Value = null,
    LocalDateTime? Published = null
);
