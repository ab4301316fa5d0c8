using FactCheck.Consistency;
using FactCheck.Consistency.Checks;
using FactCheck.Rules;
using FactCheck.Values;
using FsCheck;
using FsCheck.Fluent;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Tests.Consistency;

/// <summary>Relations between facts.</summary>
public sealed class ConstraintTests
{
    [Theory]
    [InlineData("2011", ConstraintRelation.Before, "2014-09", 0, "Proved")]
    [InlineData("2014-09", ConstraintRelation.Before, "2014-09", 0, "Possible")]
    [InlineData("2014-09-30", ConstraintRelation.Before, "2014-09", 0, "Possible")]
    [InlineData("2014-10", ConstraintRelation.Before, "2014-09", 0, "Violated")]
    [InlineData("2014-10", ConstraintRelation.After, "2014-09", 0, "Proved")]
    [InlineData("--05-19", ConstraintRelation.Before, "--05-20", 0, "Possible")]
    [InlineData("--05-19", ConstraintRelation.Before, "2014", 0, "Possible")]
    [InlineData("", ConstraintRelation.Before, "2014", 0, "NotJudged")]
    [InlineData("2015-09-30", ConstraintRelation.Within, "2015-10-03", 3, "Proved")]
    [InlineData("2015-09-30", ConstraintRelation.Within, "2015-10-04", 3, "Violated")]
    [InlineData("2015-09-30", ConstraintRelation.Within, "2015-10", 3, "Possible")]
    public void DatesAreRelatedByTheirIntervals(
        string left,
        ConstraintRelation relation,
        string right,
        int days,
        string expected
    )
    {
        var judgement = Judge(
            relation,
            Value(left),
            Value(right),
            days * Timeline.Day,
            ValueKind.Date
        );
        judgement.Constraints.ShouldHaveSingleItem().Verdict.ToString().ShouldBe(expected);

        static MentionValue Value(string text) =>
            text.Length == 0 || text[0] == '-' ? Make.Open(text) : Make.Date(text);
    }

    [Fact]
    public void ABrokenRelationIsAFindingAndAFlagOnBothFacts()
    {
        var judgement = Judge(
            ConstraintRelation.Before,
            Make.Date("2016-02-27"),
            Make.Date("2015-09-30"),
            0,
            ValueKind.Date
        );
        judgement
            .Facts.Select(Make.Names)
            .ShouldAllBe(names => names == "constraint violated, single source");
        var finding = judgement.Findings[0];
        finding.Verdict.ShouldBe(Verdict.ConstraintViolated);
        finding.Level.ShouldBe(Severity.Error);
        finding.Claims.Select(item => item.Claim.Fact).ShouldBe(["left", "right"]);
        finding.Message.ShouldBe(
            "A says 27 February 2016 for 'left'; B says 30 September 2015 for 'right'. That breaks 'left Before right'."
        );
    }

    [Fact]
    public void ASideWithoutClaimsIsNotJudged()
    {
        var rules = Rules(ConstraintRelation.AtMost, 0, ValueKind.Count);
        var report = new Judge(rules, JudgeOptions.Default)
            .Run([Make.Claim("A", Make.Exact(5), fact: "left")])
            .Constraints.ShouldHaveSingleItem();
        report.Verdict.ShouldBe(ConstraintVerdict.NotJudged);
        report.Facts.ShouldBe(["left", "right"]);
    }

    [Fact]
    public void FactsOfOneCaptureAreRelatedToEachOtherAlone()
    {
        var judgement = new Judge(OfPlaces(), JudgeOptions.Default).Run([
            Make.Claim("A", Make.Exact(5), fact: "dead of Aleppo", rule: "dead"),
            Make.Claim("A", Make.Exact(9), fact: "hurt of Aleppo", rule: "hurt"),
            Make.Claim("A", Make.Exact(7), fact: "dead of Homs", rule: "dead"),
            Make.Claim("A", Make.Exact(6), fact: "hurt of Homs", rule: "hurt"),
        ]);
        judgement
            .Constraints.Select(item => $"{string.Join(" / ", item.Facts)}: {item.Verdict}")
            .ShouldBe([
                "dead of Aleppo / hurt of Aleppo: Proved",
                "dead of Homs / hurt of Homs: Violated",
            ]);
    }

    [Fact]
    public void ManyFactsOfTwoRulesAreRelatedInLinearTime()
    {
        var judge = new Judge(OfPlaces(), JudgeOptions.Default with { Copying = false });

        LinearTime.ShouldHold(
            ".",
            3_200,
            places =>
                judge
                    .Run(
                        places.SelectMany(
                            (_, i) =>
                                new[]
                                {
                                    Make.Claim(
                                        "A",
                                        Make.Exact(1),
                                        fact: $"dead of {i}",
                                        rule: "dead"
                                    ),
                                    Make.Claim(
                                        "A",
                                        Make.Exact(2),
                                        fact: $"hurt of {i}",
                                        rule: "hurt"
                                    ),
                                }
                        )
                    )
                    .Constraints.Count.ShouldBe(places.Length)
        );
    }

    [Theory]
    [InlineData("strikes near <place>", "strikes near Aleppo", "Aleppo")]
    [InlineData("<place> war", "Aleppo war", "Aleppo")]
    [InlineData("<place> war", "cold war war", "cold war")]
    [InlineData("war in <place> war", "war in war war", "war")]
    [InlineData("<place> war", "Aleppo wars", null)]
    [InlineData("strikes near <place>", "strikes on Aleppo", null)]
    public void A_capture_is_read_back_out_of_a_filled_key(string key, string fact, string? place)
    {
        FactKeyPart[] parts =
        [
            .. key.Split('<', '>')
                .Select((text, index) => new FactKeyPart(text, index % 2 == 1))
                .Where(part => part.Text.Length > 0),
        ];

        KeyCaptures.Of(new FactKey(parts), fact)?["place"].ShouldBe(place);
        (KeyCaptures.Of(new FactKey(parts), fact) is null).ShouldBe(place is null);
    }

    [Fact]
    public void TheVerdictIsThatOfAllPairsOfValues()
    {
        var cases =
            from left in Bounded()
            from right in Bounded()
            from relation in Gen.Elements(Enum.GetValues<ConstraintRelation>())
            from distance in Gen.Choose(0, 4)
            select (left, right, relation, distance);
        Prop.ForAll(
                cases.ToArbitrary(),
                item =>
                {
                    var relation = Make.Relation("a", item.relation, "b", item.distance);
                    var expected = ByAllPairs(item.left, item.right, item.relation, item.distance);
                    return RelationTest.Judge(relation, item.left, item.right, areDates: false)
                        == expected;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static ConstraintVerdict ByAllPairs(
        Interval left,
        Interval right,
        ConstraintRelation relation,
        decimal distance
    )
    {
        var results = (
            from a in Points(left)
            from b in Points(right)
            select relation switch
            {
                ConstraintRelation.Before => a < b,
                ConstraintRelation.After => a > b,
                ConstraintRelation.AtMost => a <= b,
                ConstraintRelation.AtLeast => a >= b,
                _ => Math.Abs(a - b) <= distance,
            }
        ).ToList();
        return results.TrueForAll(holds => holds) ? ConstraintVerdict.Proved
            : results.Exists(holds => holds) ? ConstraintVerdict.Possible
            : ConstraintVerdict.Violated;
    }

    // Closed intervals of whole numbers, sampled at the halves: enough for relations of sums and orders.
    private static Gen<Interval> Bounded() =>
        from low in Gen.Choose(0, 8)
        from length in Gen.Choose(0, 4)
        select Interval.Closed(low, low + length);

    private static IEnumerable<decimal> Points(Interval interval)
    {
        for (var point = interval.Low!.Value; point <= interval.High!.Value; point += 0.5m)
        {
            yield return point;
        }
    }

    private static RuleSet Rules(ConstraintRelation relation, decimal distance, ValueKind kind) =>
        new(
            [
                Make.Rule(kind, id: "left", fact: "left"),
                Make.Rule(kind, id: "right", fact: "right", severity: Severity.Info),
            ],
            [Make.Relation("left", relation, "right", distance)],
            null
        );

    private static Judgement Judge(
        ConstraintRelation relation,
        MentionValue left,
        MentionValue right,
        decimal distance,
        ValueKind kind
    ) =>
        new Judge(Rules(relation, distance, kind), JudgeOptions.Default).Run([
            Make.Claim("A", left, fact: "left"),
            Make.Claim("B", right, fact: "right"),
        ]);

    private static RuleSet OfPlaces()
    {
        return new RuleSet(
            [Of("dead"), Of("hurt")],
            [Make.Relation("dead", ConstraintRelation.AtMost, "hurt")],
            null
        );

        static Rule Of(string what) =>
            Make.Rule(ValueKind.Count, id: what) with
            {
                Fact = new([new FactKeyPart($"{what} of ", false), new FactKeyPart("place", true)]),
            };
    }
}
