namespace FactCheck.Rules;

/// <summary>A test inside a rule.</summary>
/// <param name="Language">Language code of the text.</param>
/// <param name="Text">The text to search.</param>
/// <param name="Published">Publication date of the text as written; <see langword="null"/> when unknown.</param>
/// <param name="Expect">The values that must be found, in order, as written; empty for <c>nothing</c>.</param>
/// <param name="Fact">The filled fact key that must be found; <see langword="null"/> when the test does not say.</param>
/// <param name="Location">Where it is written.</param>
public sealed record RuleTest(
    string Language,
    string Text,
    string? Published,
    IReadOnlyList<string> Expect,
    string? Fact,
    RuleLocation Location
);
