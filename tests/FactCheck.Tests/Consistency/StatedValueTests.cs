using FactCheck.Claims;
using FactCheck.Consistency.Wording;
using FactCheck.Rules;
using FactCheck.Values;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Tests.Consistency;

/// <summary>What is shown for a consensus is what somebody said, not what a tolerance or an approximation made of it.</summary>
public sealed class StatedValueTests
{
    public static TheoryData<string, MentionValue[]> Members =>
        new()
        {
            { "about 70", [Make.About(70, 10)] },
            { "95", [Make.Exact(95), Make.Exact(98)] },
            { "about 70", [Make.About(70, 10), Make.MoreThan(50)] },
            { "100 to 120", [Make.AtLeast(100), Make.Within(Interval.AtMost(120))] },
            { "more than 120", [Make.MoreThan(120), Make.AtLeast(90)] },
        };

    [Theory]
    [MemberData(nameof(Members))]
    public void A_consensus_is_shown_by_what_was_said(string shown, MentionValue[] values) =>
        Shown(
                Make.Rule(ValueKind.Count, [Make.Agrees(new Tolerance(0, 0.05m, false))]),
                [.. values.Select((value, index) => Make.Claim($"source {index}", value))]
            )
            .ShouldBe(shown);

    [Fact]
    public void What_a_counter_allows_is_not_shown() =>
        Shown(
                Make.Rule(ValueKind.Count, [Make.NeverDecreases(0.05m)]),
                [
                    Make.Claim("A", Make.MoreThan(120), asOf: "2019-08-06"),
                    Make.Claim("B", Make.Exact(95), asOf: "2019-08-04"),
                    Make.Claim("C", Make.Exact(80), asOf: "2019-08-09"),
                ]
            )
            .ShouldBe("more than 120");

    private static string Shown(Rule rule, Claim[] claims)
    {
        var fact = Make.Fact(claims, rule);
        return ValueText.Of(fact.Headline!.Consensus!, fact.Kind);
    }
}
