using FactCheck.Claims;
using FactCheck.Consistency.Gathering;
using FactCheck.Consistency.Lines;
using FactCheck.Consistency.Sources;
using FactCheck.Values;

namespace FactCheck.Tests.Consistency;

/// <summary>Claims that differ in anything have one order, so that output does not depend on how they came.</summary>
public sealed class OrderTests
{
    private static readonly Claim Base = Make.Claim(
        "A",
        Make.Exact(5),
        "1",
        "2015-01",
        "2015-02-01"
    );

    public static TheoryData<string, Claim> Changed =>
        new()
        {
            { "value", Base with { Value = Make.Exact(6) } },
            { "digits of the value", Base with { Value = Make.Exact(5.0m) } },
            {
                "qualifier",
                Base with
                {
                    Value = Make.Exact(5) with { Qualifier = Qualifier.Reached },
                }
            },
            { "unit", Base with { Value = Make.Exact(5, 1, "person") } },
            { "kind", Base with { Value = Make.Date("2015") } },
            { "source", Base with { Source = "B" } },
            { "origin", Base with { Origin = "Reuters" } },
            { "no origin", Base with { Origin = null } },
            { "speaker", Base with { Speaker = "Minister" } },
            { "article", Base with { Article = "2" } },
            { "time", Base with { AsOf = Make.AsOf("2015-02") } },
            { "no time", Base with { AsOf = null } },
            { "publication", Base with { Published = null } },
            { "modality", Base with { Modality = Modality.Attributed } },
            { "rule", Base with { Rule = "r" } },
            { "quote", Base with { Quote = "five" } },
            { "context", Base with { Context = "five" } },
            { "signature", Base with { Signature = "x" } },
            { "tolerance", Base with { Tolerance = 1 } },
        };

    [Theory]
    [MemberData(nameof(Changed))]
    public void EachMemberCounts(string member, Claim changed)
    {
        var order = ClaimOrder.Instance.Compare(Base, changed);
        order.ShouldNotBe(0, member);
        Math.Sign(ClaimOrder.Instance.Compare(changed, Base)).ShouldBe(-Math.Sign(order));
        ClaimOrder.Instance.Compare(changed, changed with { }).ShouldBe(0);
    }

    // The lowest shares its voice with the highest and its article with the next: the third is its counterpart.
    [Theory]
    [InlineData("v1 a2", "v1 a1", "v2 a2", "v3 a3", 7)]
    [InlineData("v2 a1", "v1 a1", "v2 a2", "v3 a3", 7)]
    [InlineData("v1 a1", "v1 a1", "v2 a2", "v3 a3", 8)]
    [InlineData("v4 a4", "v1 a1", "v2 a2", "v3 a3", 9)]
    [InlineData("v1 a1", "v1 a2", "v2 a1", "v3 a3", 7)]
    public void TheFarthestCounterpartIsOfAnotherVoiceAndArticle(
        string lowest,
        string highest,
        string second,
        string third,
        int expected
    )
    {
        Vote[] votes =
        [
            Vote(lowest, 0, 0),
            Vote(highest, 9, 1),
            Vote(second, 8, 2),
            Vote(third, 7, 3),
        ];
        var pair = FarthestPair.Of([.. votes.Where(vote => vote.Order != 0), votes[0]])!.Value;
        pair.Low.Order.ShouldBe(0);
        pair.High.Wide!.Low.ShouldBe(Extent.Of(Interval.Point(expected)).Low);
    }

    private static Vote Vote(string voiceAndArticle, decimal number, int order)
    {
        var names = voiceAndArticle.Split(' ');
        var extent = Extent.Of(Interval.Point(number));
        return new Vote
        {
            Claim = Make.Claim(names[0], Make.Exact(number), names[1]),
            Order = order,
            Voice = names[0],
            Group = names[0],
            Article = names[1],
            Publisher = names[0],
            Hard = extent,
            Usual = extent,
            Wide = extent,
        };
    }
}
