using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Testing;

/// <summary>What came of one test inside a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Test">The test.</param>
/// <param name="Found">All claims that the rule made of the test's text, in order.</param>
/// <param name="Missed">What was expected and not found, as written in the test.</param>
/// <param name="Extra">Claims that vote and were not expected.</param>
/// <param name="Problem">
/// Why the test could not be run or failed for another reason than its values; <see langword="null"/> otherwise.
/// </param>
/// <param name="Hint">For a missed value: how far a pattern came; <see langword="null"/> when nothing can be said.</param>
public sealed record RuleTestResult(
    Rule Rule,
    RuleTest Test,
    IReadOnlyList<Claim> Found,
    IReadOnlyList<string> Missed,
    IReadOnlyList<Claim> Extra,
    string? Problem = null,
    string? Hint = null
)
{
    /// <summary>Whether all went as the test says.</summary>
    public bool Passed => Missed.Count == 0 && Extra.Count == 0 && Problem is null;
}
