using FactCheck.Rules;
using FactCheck.Values;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Consistency;

/// <summary>"Agrees within 3 days": two claims that agree are three days apart at most.</summary>
public sealed class ToleranceTests
{
    [Theory]
    [InlineData("2015-09-18", "2015-09-21", "agree")]
    [InlineData("2015-09-18", "2015-09-22", "conflict")]
    [InlineData("2015-09", "2015-10-03", "agree")]
    [InlineData("2015-09", "2015-10-04", "conflict")]
    public void Days_are_counted_from_claim_to_claim(string first, string second, string verdict) =>
        Flags(new Tolerance(3 * Timeline.Day, 0, false), Make.Date(first), Make.Date(second))
            .ShouldBe(verdict);

    [Theory]
    [InlineData(100, 110, "agree")]
    [InlineData(1000, 1101, "conflict")]
    [InlineData(220_000, 242_000, "agree")]
    [InlineData(220_000, 242_001, "conflict")]
    [InlineData(30, 33, "agree")]
    [InlineData(-100, -110, "agree")]
    [InlineData(-100, -111, "conflict")]
    [InlineData(0, 1, "conflict")]
    public void A_share_is_of_the_smaller_one(int first, int second, string verdict) =>
        Flags(new Tolerance(0, 0.1m, false), Make.Exact(first), Make.Exact(second))
            .ShouldBe(verdict);

    [Fact]
    public void Numbers_agree_that_are_no_farther_apart_than_allowed() =>
        Prop.ForAll(
                Gen.Choose(1, 400).Two().ToArbitrary(),
                Gen.Choose(0, 60).ToArbitrary(),
                (pair, allowed) =>
                {
                    decimal smaller = Math.Min(pair.Item1, pair.Item2);
                    decimal larger = Math.Max(pair.Item1, pair.Item2);
                    var share = allowed / 100m;
                    return Agree(new Tolerance(allowed, 0, false)) == (larger - smaller <= allowed)
                        && Agree(new Tolerance(0, share, false))
                            == (larger <= smaller * (1 + share));

                    bool Agree(Tolerance tolerance) =>
                        Flags(tolerance, Make.Exact(smaller), Make.Exact(larger)) == "agree";
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Three_that_agree_two_by_two_agree_together() =>
        Make.Flags(
                [
                    Make.Claim("A", Make.Exact(100), "1"),
                    Make.Claim("B", Make.Exact(105), "2"),
                    Make.Claim("C", Make.Exact(110), "3"),
                ],
                Make.Rule(ValueKind.Count, [Make.Agrees(new Tolerance(0, 0.1m, false))])
            )
            .ShouldBe("agree");

    [Fact]
    public void A_claim_may_be_off_a_reference_by_the_whole_tolerance()
    {
        var rule = Make.Rule(
            ValueKind.Date,
            [Make.Agrees(new Tolerance(3 * Timeline.Day, 0, false))],
            [Make.Reference(Make.Date("2015-09-18"))]
        );
        Make.Flags([Make.Claim("A", Make.Date("2015-09-21"))], rule).ShouldBe("single source");
        Make.Flags([Make.Claim("A", Make.Date("2015-09-22"))], rule)
            .ShouldBe("contradicts reference, single source");
    }

    private static string Flags(Tolerance tolerance, MentionValue first, MentionValue second) =>
        Make.Flags(
            [Make.Claim("A", first, "1"), Make.Claim("B", second, "2")],
            Make.Rule(first.Kind, [Make.Agrees(tolerance)])
        );
}
