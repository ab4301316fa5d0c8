using FactCheck.Claims;
using FactCheck.Consistency;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Tests.Consistency;

/// <summary>What a report tells of each claim of a fact.</summary>
public sealed class StandingTests
{
    [Fact]
    public void Each_claim_is_told_in_the_order_of_the_claims()
    {
        Claim[] claims =
        [
            Make.Claim("A", Make.Exact(45), "1"),
            Make.Claim("B", Make.Exact(45), "2"),
            Make.Claim("C", Make.Exact(65), "3"),
            Make.Claim("D", Make.Several(), "4"),
            Make.Claim("E", Make.Open("--09-18"), "5"),
            Make.Claim("F", Make.Exact(44), "6") with
            {
                Modality = Modality.Denied,
            },
        ];
        var fact = Make.Fact(claims);
        fact.Standings.Select(standing => standing.Claim).ShouldBe(fact.Claims);
        fact.Standings.ToDictionary(standing => standing.Voice, standing => standing.Use)
            .ShouldBe(
                new Dictionary<string, ClaimUse>
                {
                    ["A"] = ClaimUse.Supports,
                    ["B"] = ClaimUse.Supports,
                    ["C"] = ClaimUse.StandsApart,
                    ["D"] = ClaimUse.NamesNoFigure,
                    ["E"] = ClaimUse.CannotBeCompared,
                    ["F"] = ClaimUse.DoesNotVote,
                },
                ignoreOrder: true
            );
    }

    [Fact]
    public void Values_lie_in_the_unit_of_the_consensus()
    {
        var fact = Make.Fact([
            Make.Claim("A", Make.Length(3, "week"), "1"),
            Make.Claim("B", Make.Length(21, "day"), "2"),
        ]);
        fact.Standings.Select(standing => standing.Region)
            .Distinct()
            .ShouldHaveSingleItem()
            .ShouldNotBeNull();
    }

    [Fact]
    public void A_fact_of_which_nobody_speaks_for_certain_tells_why()
    {
        var claim = Make.Claim("A", Make.Exact(5), "1") with { Modality = Modality.Proposed };
        var fact = Make.Fact([claim]);
        fact.Verdict.ShouldBe(Verdict.NoClaims);
        var standing = fact.Standings.ShouldHaveSingleItem();
        standing.Use.ShouldBe(ClaimUse.DoesNotVote);
        standing.Region.ShouldBe(Interval.Point(5));
    }

    [Fact]
    public void A_copy_is_told_with_the_voice_it_counts_for()
    {
        Claim[] claims =
        [
            Make.Claim("A", Make.Exact(5), "1", origin: "Reuters") with
            {
                Signature = "x",
            },
            Make.Claim("B", Make.Exact(5), "2") with
            {
                Signature = "x",
            },
        ];
        Make.Fact(claims)
            .Standings.ShouldAllBe(standing =>
                standing.Voice == "Reuters" && standing.Group == "Reuters"
            );
    }
}
