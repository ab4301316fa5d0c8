using FactCheck.Rules;
using FactCheck.Testing;
using FactCheck.Tests.Rules;

namespace FactCheck.Tests.Testing;

/// <summary>Which branches of a pattern the tests of its rule exercise.</summary>
public sealed class TestCoverageTests
{
    [Theory]
    [InlineData("<n:count> people (killed | dead)", "5 people killed.", "Choice dead")]
    [InlineData("<n:count> people (killed | dead)", "5 people killed.|5 people dead.", "")]
    [InlineData(
        "<n:count> people (killed | dead)",
        "It rained.",
        "Pattern <n:count> people (killed | dead)"
    )]
    [InlineData("<n:count> people (were)? killed", "5 people killed.", "Option (were)?")]
    [InlineData("<n:count> people (were)? killed", "5 people were killed.", "LeftOut (were)?")]
    [InlineData("<n:count> people (were)? killed", "5 people were killed.|5 people killed.", "")]
    [InlineData(
        "<n:count> people (were (all)? | have been)? killed",
        "5 people were killed.",
        "LeftOut (were (all)? | have been)?, Option (all)?, Choice have been"
    )]
    [InlineData(
        "killed <n:count> (on <_d:date>)? people",
        "It killed 5 people.",
        "Option (on <_d:date>)?"
    )]
    [InlineData(
        "any order: [<n:count> people, (killed | dead)]",
        "Dead are 5 people.",
        "Choice killed"
    )]
    public void Branches_that_no_test_takes_are_listed(
        string pattern,
        string texts,
        string untested
    )
    {
        var runner = Run(pattern, texts);
        string.Join(", ", runner.Coverage.Untested().Select(item => $"{item.Kind} {item.Source}"))
            .ShouldBe(untested);
        var missing = runner.Coverage.Total - runner.Coverage.Exercised;
        missing.ShouldBeGreaterThanOrEqualTo(runner.Coverage.Untested().Count());
        (missing == 0).ShouldBe(untested.Length == 0);
    }

    [Fact]
    public void The_place_is_that_of_the_branch_itself()
    {
        var branch = Run("\"<n:count> \\\"people\\\" (killed | dead)\"", "5 people killed.")
            .Coverage.Untested()
            .ShouldHaveSingleItem();
        branch.Location.ToString().ShouldBe("rules/test.yaml:5:43");
    }

    private static RuleTestRunner Run(string pattern, string texts)
    {
        var find = pattern.StartsWith("any", StringComparison.Ordinal) ? pattern : $"en: {pattern}";
        var tests = texts
            .Split('|')
            .Select(text =>
                $"      - {{en: {text}, expect: {(text[0] == 'I' && !text.Contains('5') ? "nothing" : "5")}}}\n"
            );
        var rule = TestRules.LoadRule(
            $"factcheck: 1\nrules:\n  - id: r\n    find:\n      {find}\n    tests:\n{string.Concat(tests)}"
        );
        var runner = new RuleTestRunner(new RuleSet([rule], [], null));
        runner.Run(withCoverage: true).Count().ShouldBeGreaterThan(0);
        return runner;
    }
}
