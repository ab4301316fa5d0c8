using FactCheck.Rules;
using FactCheck.Testing;

namespace FactCheck.Rendering.RuleTests;

/// <summary>What came of the tests inside rules.</summary>
/// <param name="Results">All results, in the order of the rules.</param>
/// <param name="Untested">Rules without a test.</param>
/// <param name="MustHaveTests">Whether a rule without a test is an error.</param>
/// <param name="Coverage">What the tests exercise; <see langword="null"/> when nobody asked.</param>
internal sealed record TestReport(
    IReadOnlyList<RuleTestResult> Results,
    IReadOnlyList<Rule> Untested,
    bool MustHaveTests,
    TestCoverage? Coverage
)
{
    /// <summary>The tests that failed.</summary>
    public IEnumerable<RuleTestResult> Failed => Results.Where(result => !result.Passed);

    /// <summary>The rules whose lack of a test is an error.</summary>
    public IReadOnlyList<Rule> Errors => MustHaveTests ? Untested : [];

    /// <summary>Whether all is well.</summary>
    public bool IsClean => Errors.Count == 0 && Results.All(result => result.Passed);
}
