using FactCheck.Rules;
using FactCheck.Rules.Syntax;
using FactCheck.Testing;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Tests.Testing;

public sealed class RuleTestRunnerTests
{
    private static readonly RuleLocation Place = new("rules.yaml", default, new LinePosition(1, 1));

    private static readonly Vocabulary Cities = new(
        "city",
        [
            new VocabularyMember("Alpha", [("en", "Alpha City")]),
            new VocabularyMember("Beta", [("en", "Beta Town")]),
        ],
        Place
    );

    [Theory]
    [InlineData("The fair was held in Alpha City.", "Alpha", "", 0)]
    [InlineData("The fair was held in Alpha City.", "alpha city", "", 0)]
    [InlineData("The fair was held in Alpha City.", "Beta", "Beta", 1)]
    [InlineData("The fair was held in Alpha City.", "", "", 1)]
    [InlineData("The fair was not held in Alpha City.", "", "", 0)]
    [InlineData("It rained in Alpha City.", "Alpha", "Alpha", 0)]
    [InlineData("One was held in Alpha City. One was held in Beta Town.", "Alpha|Beta", "", 0)]
    [InlineData("One was held in Alpha City. One was held in Beta Town.", "Beta|Alpha", "Alpha", 1)]
    public void A_test_tells_what_it_missed_and_what_was_extra(
        string text,
        string expect,
        string missed,
        int extra
    )
    {
        var result = Run(text, expect.Split('|', StringSplitOptions.RemoveEmptyEntries));

        string.Join('|', result.Missed).ShouldBe(missed);
        result.Extra.Count.ShouldBe(extra);
        result.Passed.ShouldBe(missed.Length == 0 && extra == 0);
    }

    [Fact]
    public void A_value_that_cannot_be_read_is_a_problem_and_no_pass()
    {
        var result = Run("The fair was held in Alpha City.", ["Gamma"]);

        result.Passed.ShouldBeFalse();
        result.Problem.ShouldNotBeNull().ShouldContain("'Gamma'");
    }

    [Fact]
    public void The_fact_key_must_be_the_expected_one()
    {
        var result = Run("The fair was held in Alpha City.", ["Alpha"], fact: "place of the race");

        result.Problem.ShouldBe("the fact is 'place of the fair' and not 'place of the race'");
    }

    [Theory]
    [InlineData(
        "The fair was held at Alpha City.",
        "in is wanted where “at” stands; all the rest fits: write (in | at) if that means the same"
    )]
    [InlineData("It rained.", null)]
    public void A_miss_tells_where_the_match_stopped(string text, string? hint) =>
        Run(text, ["Alpha"]).Hint.ShouldBe(hint);

    private static RuleTestResult Run(string text, string[] expect, string? fact = null)
    {
        var rule = RuleWith(text, expect, fact);
        return new RuleTestRunner(new RuleSet([rule], [], null)).Run().ShouldHaveSingleItem();
    }

    private static Rule RuleWith(string text, string[] expect, string? fact) =>
        new()
        {
            Id = "fair",
            Title = "Where the fair was held",
            Severity = Severity.Error,
            Find =
            [
                new Pattern(
                    "en",
                    new PatternNode.Sequence([
                        new PatternNode.Word("held"),
                        new PatternNode.Word("in"),
                        new PatternNode.Capture("city", ValueKind.Category, Cities),
                    ]),
                    "held in <city:city>",
                    Place
                ),
            ],
            Fact = new FactKey([new FactKeyPart("place of the fair", false)]),
            ValueCapture = "city",
            Kind = ValueKind.Category,
            Vocabulary = Cities,
            Tests = [new RuleTest("en", text, null, expect, fact, Place)],
            Location = Place,
        };
}
