using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Rules;
using FactCheck.Values;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Tests.Consistency;

/// <summary>The definitions for a fixed fact, one table each.</summary>
public sealed class FactTests
{
    public static TheoryData<string, MentionValue, MentionValue, string> TwoSources =>
        new()
        {
            { "the same figure", Make.Exact(70), Make.Exact(70), "agree" },
            { "one digit changed", Make.Exact(70), Make.Exact(17), "conflict" },
            { "a figure inside an approximation", Make.About(70, 10), Make.Exact(65), "agree" },
            { "a figure outside one", Make.About(70, 10), Make.Exact(81), "conflict" },
            {
                "two lower bounds",
                Make.MoreThan(100),
                Make.MoreThan(900),
                "lower bound only, agree"
            },
            { "a lower bound below a figure", Make.MoreThan(20), Make.Exact(70), "agree" },
            { "a lower bound above a figure", Make.MoreThan(80), Make.Exact(70), "conflict" },
            { "strictly above the very figure", Make.MoreThan(70), Make.Exact(70), "conflict" },
            { "at least the very figure", Make.AtLeast(70), Make.Exact(70), "agree" },
            { "several and a figure", Make.Several(), Make.Exact(70), "single source" },
            { "several and one", Make.Several(), Make.Exact(1), "single source" },
            { "several twice", Make.Several(), Make.Several(), "lower bound only" },
            { "thousands and a figure", Make.Order(1_000), Make.Exact(4_500), "agree" },
            { "thousands and a few", Make.Order(1_000), Make.Exact(4), "conflict" },
            { "a day in a month", Make.Date("2015-09"), Make.Date("2015-09-30"), "agree" },
            { "a day in another month", Make.Date("2015-08-30"), Make.Date("2015-09"), "conflict" },
            { "two days", Make.Date("2015-08-30"), Make.Date("2015-09-30"), "conflict" },
            { "the same day, no year", Make.Open("--09-18"), Make.Open("--09-18"), "agree" },
            { "another day, no year", Make.Open("--09-18"), Make.Open("--09-19"), "conflict" },
            { "a day in a month, no year", Make.Open("--09-18"), Make.Open("--09"), "agree" },
            { "a day of the month, no month", Make.Open("---18"), Make.Open("--09"), "agree" },
            {
                "a day in a range, no year",
                Make.Open("--10-14"),
                Make.Open("--10-13/--10-14"),
                "agree"
            },
            {
                "a day out of a range, no year",
                Make.Open("--10-15"),
                Make.Open("--10-13/--10-14"),
                "conflict"
            },
            {
                "a range over new year",
                Make.Open("--12-30/--01-02"),
                Make.Open("--01-01"),
                "agree"
            },
            { "a leap day", Make.Open("--02-29"), Make.Open("--02"), "agree" },
            {
                "a stated and an inferred year",
                Make.Date("2015-04-18"),
                Make.Date("2016-04-18") with
                {
                    Inferred = DateComponents.Year,
                },
                "agree"
            },
            {
                "another day and an inferred year",
                Make.Date("2015-04-18"),
                Make.Date("2016-04-19") with
                {
                    Inferred = DateComponents.Year,
                },
                "conflict"
            },
            { "a full date that fits", Make.Open("--09-18"), Make.Date("2015-09-18"), "agree" },
            {
                "a full date that does not",
                Make.Open("--09-19"),
                Make.Date("2015-09-18"),
                "conflict"
            },
            { "a leap day in no leap year", Make.Open("--02-29"), Make.Date("2015"), "conflict" },
            {
                "a date of which nothing is known",
                Make.Open(""),
                Make.Date("2015"),
                "single source, unresolved"
            },
            { "two of them", Make.Open(""), Make.Open("--02-30"), "unresolved" },
            {
                "the same length in other units",
                Make.Length(3, "hour"),
                Make.Length(180, "minute"),
                "lower bound only, agree"
            },
        };

    [Theory]
    [MemberData(nameof(TwoSources))]
    public void TwoSourcesOfOneFact(
        string what,
        MentionValue left,
        MentionValue right,
        string flags
    )
    {
        what.ShouldNotBeEmpty();
        Make.Flags([Make.Claim("Reuters", left), Make.Claim("AFP", right)]).ShouldBe(flags);
        Make.Flags([Make.Claim("AFP", right), Make.Claim("Reuters", left)]).ShouldBe(flags);
    }

    [Fact]
    public void OtherUnitsAreNotCompared()
    {
        var dollars = new Quantity(
            ValueKind.Money,
            5,
            Interval.Point(5),
            null,
            Qualifier.Exact,
            1,
            "USD"
        );
        Claim[] claims =
        [
            Make.Claim("A", dollars),
            Make.Claim("B", dollars),
            Make.Claim("C", dollars with { Unit = "EUR" }),
        ];
        Make.Flags(claims).ShouldBe("agree, unresolved");
    }

    [Theory]
    [InlineData(null, "x", null, "x", "agree")]
    [InlineData("Reuters", "x", "Reuters", "y", "single source")]
    [InlineData("Reuters", "x", "AFP", "x", "agree")]
    public void OneOriginIsOneVoice(
        string? origin,
        string article,
        string? other,
        string otherArticle,
        string flags
    ) =>
        Make.Flags([
                Make.Claim("Site A", Make.Exact(5), article, origin: origin),
                Make.Claim("Site B", Make.Exact(5), otherArticle, origin: other),
            ])
            .ShouldBe(flags);

    [Fact]
    public void SupportCountsOriginsPublishersAndMentions()
    {
        var headline = Make.Fact([
            Make.Claim("Site A", Make.Exact(5), "1", origin: "Reuters"),
            Make.Claim("Site A", Make.Exact(5), "1", origin: "Reuters"),
            Make.Claim("Site B", Make.Exact(5), "2", origin: "Reuters"),
            Make.Claim("AFP", Make.Exact(5), "3"),
            Make.Claim("Site A", Make.Exact(9), "4", origin: "Tass"),
            Make.Claim("Site C", Make.Several(), "5"),
        ]).Headline!;
        headline.Support.ShouldBe(new Support(2, 3, 4));
        headline.Speaking.ShouldBe(new Support(4, 4, 6));
        headline.Share.ShouldBe(0.5m);
        headline.Rival!.Region.ShouldBe(Interval.Point(9));
        headline.Rival.Support.ShouldBe(new Support(1, 1, 1));
    }

    [Theory]
    [InlineData("a", "a", "A", "B")]
    [InlineData("a", "b", "A", "A")]
    public void OneArticleOrOneOriginThatSaysTwoThingsContradictsItself(
        string article,
        string other,
        string origin,
        string otherOrigin
    )
    {
        var judgement = Make.Judge([
            Make.Claim(null, Make.Exact(5), article, origin: origin),
            Make.Claim(null, Make.Exact(7), other, origin: otherOrigin),
        ]);
        var finding = judgement.Findings[0];
        finding.Verdict.ShouldBe(Verdict.SelfContradiction);
        finding.Level.ShouldBe(Severity.Error);
        finding.Claims.Select(item => item.Part).ShouldBe([ClaimPart.For, ClaimPart.Against]);
        judgement.Findings.ShouldNotContain(item => item.Verdict == Verdict.Conflict);
    }

    [Theory]
    [InlineData("A B C", "D", "outlier")]
    [InlineData("A B", "C", "outlier")]
    [InlineData("A B", "C D", "conflict")]
    [InlineData("A", "B", "conflict")]
    [InlineData("A B C", "C", "conflict, self-contradiction")]
    public void OneVoiceAgainstAFirmConsensusIsAnOutlier(string said5, string said9, string flags)
    {
        var claims = said5
            .Split(' ')
            .Select(source => Make.Claim(source, Make.Exact(5)))
            .Concat(said9.Split(' ').Select(source => Make.Claim(source, Make.Exact(9))));
        Make.Flags(claims).ShouldBe(flags);
    }

    [Fact]
    public void AConflictIsShownWithTheTwoMostDistantClaims()
    {
        var finding = Make.Judge([
                .. new[] { 10, 12, 90, 14 }.Select(
                    (n, i) => Make.Claim("Source " + i, Make.Exact(n), "a" + i)
                ),
            ])
            .Findings.ShouldHaveSingleItem();
        finding.Claims.Select(item => item.Claim.Source).ShouldBe(["Source 0", "Source 2"]);
        finding.Message.ShouldBe("Source 0 says 10; Source 2 says 90. They cannot both be right.");
    }

    [Fact]
    public void OnlyVotingClaimsCount()
    {
        Claim[] claims =
        [
            Make.Claim("A", Make.Exact(5)) with
            {
                Modality = Modality.Denied,
            },
            Make.Claim("B", Make.Exact(7)) with
            {
                Modality = Modality.Hedged,
            },
        ];
        var fact = Make.Fact(claims);
        Make.Names(fact).ShouldBe("no claims");
        fact.Claims.Count.ShouldBe(2);
        Make.Flags([.. claims, Make.Claim("C", Make.Exact(6))]).ShouldBe("single source");
    }

    [Fact]
    public void AFactWithoutClaimsIsListed()
    {
        Make.Flags([], Make.Rule(ValueKind.Count)).ShouldBe("no claims");
        var captured = Make.Rule(ValueKind.Count) with
        {
            Fact = new FactKey([
                new FactKeyPart("strikes near ", false),
                new FactKeyPart("place", true),
            ]),
        };
        Make.Judge([], captured).Facts.ShouldBeEmpty();
        new Judge(null, JudgeOptions.Default)
            .Run([])
            .ShouldSatisfyAllConditions(
                judgement => judgement.Facts.ShouldBeEmpty(),
                judgement => judgement.Constraints.ShouldBeEmpty(),
                judgement => judgement.Findings.ShouldBeEmpty()
            );
    }

    [Fact]
    public void SpeakersAreCountedWhereTheRuleSaysSo()
    {
        Claim[] claims =
        [
            Make.Claim("A", Make.Exact(5)) with
            {
                Speaker = "Minister",
            },
            Make.Claim("B", Make.Exact(5)) with
            {
                Speaker = "Minister",
            },
        ];
        var rule = Make.Rule(ValueKind.Count);
        Make.Flags(claims, rule).ShouldBe("agree");
        Make.Flags(claims, rule with { IndependentBySpeaker = true }).ShouldBe("single source");
    }

    [Theory]
    [InlineData(1, "agree")]
    [InlineData(2, "agree")]
    [InlineData(3, "single source, agree")]
    public void ARuleMayAskForIndependentSources(int count, string flags)
    {
        Claim[] claims = [Make.Claim("A", Make.Exact(5)), Make.Claim("B", Make.Exact(5))];
        var rule = Make.Rule(ValueKind.Count, [Make.Needs(count)]);
        Make.Flags(claims, rule).ShouldBe(flags);
        if (count > 2)
        {
            var finding = Make.Judge(claims, rule).Findings.ShouldHaveSingleItem();
            finding.Level.ShouldBe(Severity.Error);
            finding.Message.ShouldBe("2 independent sources support 5; the rule asks for 3.");
        }
    }

    [Fact]
    public void ClaimsOfOtherProgramsBringTheirTolerance()
    {
        Claim[] claims =
        [
            Make.Claim("A", Make.Exact(100)) with
            {
                Tolerance = 5,
            },
            Make.Claim("B", Make.Exact(104)),
        ];
        Make.Flags(claims).ShouldBe("agree");
        Make.Flags(claims, Make.Rule(ValueKind.Count)).ShouldBe("conflict");
    }

    [Theory]
    [InlineData(70, 10, 66, 1, "agree")]
    [InlineData(70, 10, 64, 1, "conflict")]
    [InlineData(1_000, 1_000, 901, 1, "agree")]
    public void RoundedFiguresMayBeOff(int round, int granule, int exact, int fine, string flags)
    {
        Claim[] claims =
        [
            Make.Claim("A", Make.Exact(round, granule)),
            Make.Claim("B", Make.Exact(exact, fine)),
        ];
        var rule = Make.Rule(ValueKind.Count, [Make.Agrees(new Tolerance(0, 0, Rounding: true))]);
        Make.Flags(claims, rule).ShouldBe(flags);
    }

    [Fact]
    public void CategoriesAgreeWithWhatTheyRefine()
    {
        var vocabulary = new Vocabulary(
            "force",
            [
                new VocabularyMember("alliance", []),
                new VocabularyMember("NATO", [], "alliance"),
                new VocabularyMember("coalition", [], "alliance"),
            ],
            Make.Nowhere
        );
        var rule = Make.Rule(ValueKind.Category) with { Vocabulary = vocabulary };
        Make.Flags([Of("A", "NATO"), Of("B", "alliance")], rule).ShouldBe("agree");
        Make.Flags([Of("A", "NATO"), Of("B", "coalition")], rule).ShouldBe("conflict");
        Make.Flags([Of("A", "NATO"), Of("B", "elsewhere")], rule).ShouldBe("conflict");
        var headline = Make.Fact([Of("A", "alliance"), Of("B", "NATO")], rule).Headline!;
        headline.Consensus!.Category.ShouldBe("NATO");
        headline.Support.Origins.ShouldBe(2);

        static Claim Of(string source, string member) =>
            Make.Claim(source, new CategoryValue("force", member));
    }

    [Theory]
    [InlineData("2015-09", "--09-18", "18 September 2015")]
    [InlineData("2015", "--09-18", "18 September 2015")]
    [InlineData("2015-09-18", "--09", "18 September 2015")]
    [InlineData("2015", "---14", "2015")]
    public void AnOpenDateNarrowsAFullOneWhereOnlyOneDayFits(
        string full,
        string open,
        string expected
    )
    {
        var fact = Make.Fact([Make.Claim("A", Make.Date(full)), Make.Claim("B", Make.Open(open))]);
        ValueText.Of(fact.Headline!.Consensus!, fact.Kind).ShouldBe(expected);
        fact.Headline.Support.Origins.ShouldBe(2);
    }

    [Theory]
    [InlineData("--09", "---14", "--09-14")]
    [InlineData("--09", "--09", "--09")]
    [InlineData("---14", "---14", "---14")]
    [InlineData("--10-13/--10-14", "--10", "--10-13/--10-14")]
    [InlineData("--10-10/--10-14", "--10-12/--10-20", "--10-12/--10-14")]
    public void OpenDatesShareWhatBothKnow(string left, string right, string expected) =>
        Make.Fact([Make.Claim("A", Make.Open(left)), Make.Claim("B", Make.Open(right))])
            .Headline!.Consensus!.Open.ShouldBe(expected);

    [Fact]
    public void OpenDatesThatFitTwoByTwoMayStillNotFitTogether()
    {
        var around = Make.Date("2015-09-30") with { Until = Make.Day("2015-10-02").AtMidnight() };
        Joint("B", "C").Verdict.ShouldBe(Verdict.Outlier);
        Joint("B", "B").Verdict.ShouldBe(Verdict.Conflict);

        Finding Joint(string first, string second)
        {
            var finding = Make.Judge([
                    Make.Claim("A", around),
                    Make.Claim(first, Make.Open("---01"), "b"),
                    Make.Claim(second, Make.Open("--09"), "b"),
                ])
                .Findings.ShouldHaveSingleItem();
            finding.Claims.Count.ShouldBe(3);
            return finding;
        }
    }

    [Fact]
    public void APointIsAMedianOfWhatTheVoicesSay()
    {
        var fact = Make.Fact([
            Make.Claim("A", Make.About(100, 20)),
            Make.Claim("B", Make.About(104, 20)),
            Make.Claim("C", Make.About(90, 20)),
            Make.Claim("C", Make.About(90, 20)),
        ]);
        fact.Headline!.Consensus!.Region.ShouldBe(Interval.Closed(84, 110));
        fact.Headline.Consensus.Point.ShouldBe(100);
    }

    [Fact]
    public void HardAndWidenedRegionsAreBothReported()
    {
        var rule = Make.Rule(ValueKind.Count, [Make.Agrees(new Tolerance(5, 0, false))]);
        var consensus = Make.Fact(
            [Make.Claim("A", Make.Exact(100)), Make.Claim("B", Make.Exact(104))],
            rule
        ).Headline!.Consensus!;
        consensus.Region.ShouldBe(Interval.Closed(101.5m, 102.5m));
        consensus.Hard.ShouldBeNull();
        consensus.Point.ShouldBe(100);
    }
}
