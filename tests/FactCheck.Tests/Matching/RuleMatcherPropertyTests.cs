using System.Globalization;
using FactCheck.Matching;
using FactCheck.Text;
using FactCheck.Values;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Matching;

public sealed class RuleMatcherPropertyTests
{
    [Fact]
    public void It_finds_what_the_reference_finds()
    {
        var matched = 0;
        var property = Prop.ForAll(
            Arb.From(Gen.Choose(0, int.MaxValue)),
            seed =>
            {
                matched += FindsWhatTheReferenceFinds(seed);
            }
        );
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), property);
        matched.ShouldBeGreaterThan(100, "the generated cases must match something");
    }

    [Theory]
    [InlineData(1542280444)]
    [InlineData(600868906)]
    [InlineData(818596824)]
    [InlineData(1685910899)]
    public void Cases_that_once_failed(int seed) => FindsWhatTheReferenceFinds(seed);

    // Returns the number of matches.
    private static int FindsWhatTheReferenceFinds(int seed)
    {
        var input = new MatchingCase(seed);
        var words = new WordTable();
        var matcher = new RuleMatcher(input.Rules, words, MatchingCase.Units);
        var mentions = FakeMentions.Of(input.Analyze(words));
        var expected = new ReferenceMatcher(input.Rules, MatchingCase.Units)
            .Match(mentions)
            .ToList();
        var actual = matcher.Match(mentions).Select(Describe).ToList();
        actual.Count.ShouldBe(expected.Count, $"seed {seed}");
        foreach (var (ties, match) in expected.Zip(actual))
        {
            ties.Select(Describe).ShouldContain(match, $"seed {seed}");
        }
        return actual.Count;
    }

    private static string Describe(PatternMatch match)
    {
        var captures = match
            .Captures.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{pair.Key}={pair.Value.Kind} {(pair.Value.Value as CategoryValue)?.Member} at {pair.Value.FirstToken}..{pair.Value.CoreToken}..{pair.Value.EndToken}"
                )
            );
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{match.Rule.Find.ToList().FindIndex(item => ReferenceEquals(item, match.Pattern))} in {match.Sentence}: {match.FirstToken}..{match.EndToken} {match.Span.Start}-{match.Span.End} {string.Join("; ", captures)}"
        );
    }
}
