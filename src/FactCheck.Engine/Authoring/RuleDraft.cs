namespace FactCheck.Authoring;

/// <summary>What came of drafting a rule.</summary>
/// <param name="Yaml">The rule file; <see langword="null"/> when none could be made.</param>
/// <param name="Values">The figures and dates of the sentence, in its order.</param>
/// <param name="Chosen">The one that the rule is about.</param>
/// <param name="Problem">Why there is no rule.</param>
/// <param name="Mend">What to do about it.</param>
public sealed record RuleDraft(
    string? Yaml,
    IReadOnlyList<DraftValue> Values,
    DraftValue? Chosen,
    string? Problem = null,
    string? Mend = null
);
