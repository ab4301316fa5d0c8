using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Rules;
using FactCheck.Values;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Tests.Consistency;

/// <summary>Windows, counters, stale figures and references: what depends on the time that a claim speaks of.</summary>
public sealed class TimeTests
{
    [Theory]
    [InlineData(AgreementWindow.None, "2015-04-01", "2015-04-02", "conflict")]
    [InlineData(AgreementWindow.Day, "2015-04-01", "2015-04-02", "single source")]
    [InlineData(AgreementWindow.Day, "2015-04-02", "2015-04-02", "conflict")]
    [InlineData(AgreementWindow.Month, "2015-04-01", "2015-04-30", "conflict")]
    [InlineData(AgreementWindow.Month, "2015-04-30", "2015-05-01", "single source")]
    [InlineData(AgreementWindow.Month, "2015-04", "2015-04-02", "conflict")]
    [InlineData(AgreementWindow.Day, "2015-04", "2015-04-02", "single source")]
    [InlineData(AgreementWindow.Year, "2015-01-01", "2015-12-31", "conflict")]
    public void ClaimsAreComparedInsideTheirWindow(
        AgreementWindow window,
        string time,
        string other,
        string flags
    )
    {
        var rule = Make.Rule(ValueKind.Count, [Make.Agrees(default, window)]);
        Make.Flags(
                [
                    Make.Claim("A", Make.Exact(5), asOf: time),
                    Make.Claim("B", Make.Exact(9), asOf: other),
                ],
                rule
            )
            .ShouldBe(flags);
    }

    [Fact]
    public void TheLatestWindowIsTheHeadlineAndAllAreReported()
    {
        var rule = Make.Rule(ValueKind.Count, [Make.Agrees(default, AgreementWindow.Month)]);
        var fact = Make.Fact(
            [
                Make.Claim("A", Make.Exact(5), asOf: "2015-05-03"),
                Make.Claim("A", Make.Exact(4), asOf: "2015-04-03"),
                Make.Claim("B", Make.Exact(4), published: "2015-04-09"),
                Make.Claim("C", Make.Exact(6)),
            ],
            rule
        );
        fact.Windows.Select(window => window.AsOf)
            .ShouldBe([null, Make.AsOf("2015-04"), Make.AsOf("2015-05")]);
        fact.Windows.Select(window => window.Support.Origins).ShouldBe([1, 2, 1]);
        fact.Headline.ShouldBe(fact.Windows[^1]);
    }

    [Theory]
    [InlineData(220_000, 150_000, 0, "constraint violated")]
    [InlineData(220_000, 220_000, 0, "agree")]
    [InlineData(220_000, 210_000, 0.05, "agree")]
    [InlineData(220_000, 208_000, 0.05, "constraint violated")]
    public void ATotalThatGrowsDoesNotFall(int first, int second, double allowance, string flags)
    {
        var rule = Make.Rule(ValueKind.Count, [Make.NeverDecreases((decimal)allowance)]);
        Make.Flags(
                [
                    Make.Claim("Reuters", Make.Exact(first), asOf: "2015-04"),
                    Make.Claim("AFP", Make.Exact(second), asOf: "2015-06"),
                ],
                rule
            )
            .ShouldBe(flags);
    }

    [Fact]
    public void AStepBackwardsIsShownWithBothClaims()
    {
        var finding = Make.Judge(
            [
                Make.Claim("Reuters", Make.MoreThan(220_000), asOf: "2015-04"),
                Make.Claim("AFP", Make.Exact(150_000), asOf: "2015-06"),
                Make.Claim("Tass", Make.MoreThan(100_000), asOf: "2015-07"),
            ],
            Make.Rule(ValueKind.Count, [Make.NeverDecreases()], severity: Severity.Warning)
        ).Findings[0];
        finding.Verdict.ShouldBe(Verdict.ConstraintViolated);
        finding.Level.ShouldBe(Severity.Warning);
        finding.Message.ShouldBe(
            "Reuters says more than 220,000 as of April 2015; AFP says 150,000 as of June 2015. A total that only grows cannot do both."
        );
        finding.Claims.Select(item => item.Claim.Source).ShouldBe(["Reuters", "AFP"]);
    }

    [Fact]
    public void OverlappingTimesProveNoOrder()
    {
        var rule = Make.Rule(ValueKind.Count, [Make.NeverDecreases()]);
        Make.Flags(
                [
                    Make.Claim("A", Make.Exact(9), asOf: "2015-04"),
                    Make.Claim("B", Make.Exact(5), asOf: "2015-04-20"),
                ],
                rule
            )
            .ShouldNotContain("violated");
    }

    [Fact]
    public void ATotalThatFallsDoesNotGrow()
    {
        var rule = Make.Rule(ValueKind.Count, [Make.NeverIncreases()]);
        Claim[] claims =
        [
            Make.Claim("A", Make.Exact(5), asOf: "2015-04"),
            Make.Claim("B", Make.Exact(9), asOf: "2015-06"),
        ];
        Make.Flags(claims, rule).ShouldBe("constraint violated");
        Make.Flags([claims[0] with { Value = Make.Exact(10) }, claims[1]], rule).ShouldBe("agree");
    }

    [Fact]
    public void EarlierClaimsBackALaterTotal()
    {
        var rule = Make.Rule(ValueKind.Count, [Make.NeverDecreases()]);
        var headline = Make.Fact(
            [
                Make.Claim("A", Make.Exact(100), asOf: "2015-04-01"),
                Make.Claim("B", Make.Exact(120), asOf: "2015-06-01"),
            ],
            rule
        ).Headline!;
        headline.Consensus!.Region.ShouldBe(Interval.Point(120));
        headline.Consensus.Point.ShouldBe(120);
        headline.Support.Origins.ShouldBe(2);
    }

    [Theory]
    [InlineData("2015-06-10", 0, "stale")]
    [InlineData("2015-06-01", 0, "stale")]
    [InlineData("2015-05-31", 0, "")]
    [InlineData("2015-06-10", 9, "stale")]
    [InlineData("2015-06-10", 10, "")]
    public void AnOldFigureAfterANewerOneIsStale(string repeated, int days, string expected)
    {
        var rule = Make.Rule(ValueKind.Count, [Make.NeverDecreases()]) with
        {
            StaleAfterDays = days,
        };
        var findings = Make.Judge(
                [
                    Make.Claim("A", Make.Exact(100), asOf: "2015-04-01", published: "2015-04-01"),
                    Make.Claim("B", Make.Exact(120), asOf: "2015-06-01", published: "2015-06-01"),
                    Make.Claim("C", Make.Exact(100), asOf: "2015-04-01", published: repeated),
                ],
                rule
            )
            .Findings.Where(finding => finding.Level == Severity.Warning)
            .ToList();
        string.Join(", ", findings.Select(finding => VerdictNames.NameOf(finding.Verdict)))
            .ShouldBe(expected);
        findings.ShouldAllBe(finding => finding.Claims[1].Claim.Source == "C");
    }

    [Fact]
    public void AnOldLowerBoundIsStaleByItsUsualReading()
    {
        var rule = Make.Rule(ValueKind.Count, [Make.NeverDecreases()]);
        var finding = Make.Judge(
                [
                    Make.Claim("B", Make.Exact(300_000), asOf: "2016-09", published: "2016-09-20"),
                    Make.Claim(
                        "C",
                        Make.MoreThan(220_000, 10_000),
                        asOf: "2015-04",
                        published: "2016-10-01"
                    ),
                ],
                rule
            )
            .Findings.ShouldHaveSingleItem();
        finding.Message.ShouldBe(
            "C still says more than 220,000 as of April 2015 on 1 October 2016; B had reported 300,000 as of September 2016 on 20 September 2016."
        );
    }

    public static TheoryData<
        string,
        MentionValue,
        string?,
        string?,
        bool,
        bool,
        ReferenceVerdict
    > References =>
        new()
        {
            { "the same value", Make.Exact(5), null, null, false, false, ReferenceVerdict.Matches },
            {
                "another value",
                Make.Exact(6),
                null,
                null,
                false,
                false,
                ReferenceVerdict.Contradicts
            },
            {
                "at its time",
                Make.Exact(6),
                "2015-04-24",
                "2015-04",
                false,
                false,
                ReferenceVerdict.Contradicts
            },
            {
                "at another time",
                Make.Exact(6),
                "2015-05-24",
                "2015-04",
                false,
                false,
                ReferenceVerdict.OutOfItsTime
            },
            {
                "at no known time",
                Make.Exact(6),
                null,
                "2015-04",
                false,
                false,
                ReferenceVerdict.OutOfItsTime
            },
            {
                "a counter, larger later",
                Make.Exact(6),
                "2015-05-24",
                "2015-04",
                true,
                false,
                ReferenceVerdict.Matches
            },
            {
                "a counter, smaller later",
                Make.Exact(4),
                "2015-05-24",
                "2015-04",
                true,
                false,
                ReferenceVerdict.Contradicts
            },
            {
                "a counter, smaller before",
                Make.Exact(4),
                "2015-03-24",
                "2015-04",
                true,
                false,
                ReferenceVerdict.Matches
            },
            {
                "a counter, larger before",
                Make.Exact(6),
                "2015-03-24",
                "2015-04",
                true,
                false,
                ReferenceVerdict.Contradicts
            },
            {
                "a far lower bound, by its words",
                Make.MoreThan(1),
                null,
                null,
                false,
                false,
                ReferenceVerdict.Matches
            },
            {
                "a far lower bound, by its usual reading",
                Make.MoreThan(1),
                null,
                null,
                false,
                true,
                ReferenceVerdict.Contradicts
            },
            {
                "a near lower bound, by its usual reading",
                Make.MoreThan(4, 10),
                null,
                null,
                false,
                true,
                ReferenceVerdict.Matches
            },
        };

    [Theory]
    [MemberData(nameof(References))]
    public void ReferencesAreHeldAgainstClaimsOfTheirTime(
        string what,
        MentionValue said,
        string? asOf,
        string? referred,
        bool isCounter,
        bool matches,
        ReferenceVerdict expected
    )
    {
        what.ShouldNotBeEmpty();
        var checks = new List<Check>();
        if (isCounter)
        {
            checks.Add(Make.NeverDecreases());
        }
        if (matches)
        {
            checks.Add(Make.MatchesReference());
        }
        var rule = Make.Rule(ValueKind.Count, checks, [Make.Reference(Make.Exact(5), referred)]);
        var judgement = Make.Judge([Make.Claim("A", said, asOf: asOf)], rule);
        judgement.Facts[0].References.ShouldHaveSingleItem().Verdict.ShouldBe(expected);
        judgement
            .Findings.Count(finding => finding.Verdict == Verdict.ContradictsReference)
            .ShouldBe(expected == ReferenceVerdict.Contradicts ? 1 : 0);
    }

    [Fact]
    public void ASlipOfUnitIsFoundAgainstAReference()
    {
        var rule = Make.Rule(
            ValueKind.Count,
            [Make.MatchesReference(new Tolerance(0, 0.4m, false))],
            [Make.Reference(Make.About(4_500_000, 100_000))]
        );
        Make.Flags([Make.Claim("A", Make.MoreThan(4_000_000, 1_000_000))], rule)
            .ShouldBe("lower bound only, single source");
        var finding = Make.Judge([Make.Claim("A", Make.MoreThan(4_000, 1_000))], rule).Findings[0];
        finding.Verdict.ShouldBe(Verdict.ContradictsReference);
        finding.Reference.ShouldNotBeNull();
        finding.Message.ShouldBe("A says more than 4,000; The almanac says about 4,500,000.");
    }

    [Fact]
    public void AReferenceForAnotherFactSettlesNothing()
    {
        var dollars = Make.Reference(Make.Exact(7, unit: "USD")) with { Fact = "another fact" };
        var rule = Make.Rule(ValueKind.Money, [Make.Agrees()], [dollars, dollars, dollars]);
        var dong = Make.Exact(5, unit: "VND");
        var fact = Make.Fact([Make.Claim("A", dong), Make.Claim("B", dong)], rule);
        fact.Verdict.ShouldBe(Verdict.Agree);
        fact.References.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2015-09-30", "agree")]
    [InlineData("2015-08-30", "contradicts reference, conflict")]
    public void AMonthThatSlippedIsFound(string date, string flags)
    {
        var rule = Make.Rule(ValueKind.Date, [], [Make.Reference(Make.Date("2015-09-30"))]);
        Make.Flags([Make.Claim("A", Make.Date("2015-09")), Make.Claim("B", Make.Date(date))], rule)
            .ShouldBe(flags);
    }

    [Fact]
    public void AnOpenDateIsHeldAgainstAFullReference()
    {
        var rule = Make.Rule(ValueKind.Date, [], [Make.Reference(Make.Date("2016-02-27"))]);
        Make.Flags([Make.Claim("A", Make.Open("--02-27"))], rule).ShouldBe("single source");
        Make.Flags([Make.Claim("A", Make.Open("--02-17"))], rule)
            .ShouldBe("contradicts reference, single source");
    }

    [Theory]
    [InlineData(5, "single source")]
    [InlineData(6, "constraint violated, single source")]
    public void AClaimMustLieInTheGivenValue(int said, string flags) =>
        Make.Flags(
                [Make.Claim("A", Make.Exact(said))],
                Make.Rule(ValueKind.Count, [Make.Is(Make.Within(Interval.Closed(1, 5)))])
            )
            .ShouldBe(flags);

    [Fact]
    public void AGuessedYearContradictsNothing()
    {
        var guessed = Make.Date("2016-04-18") with { Inferred = DateComponents.Year };
        var rule = Make.Rule(
            ValueKind.Date,
            [Make.MatchesReference()],
            [Make.Reference(Make.Date("2015-04-18"))]
        );
        Make.Flags([Make.Claim("A", guessed)], rule).ShouldBe("single source");
        Make.Flags([Make.Claim("A", guessed), Make.Claim("B", Make.Date("2015-04-18"))])
            .ShouldBe("agree");
        Make.Flags([Make.Claim("A", guessed with { Inferred = DateComponents.None })], rule)
            .ShouldBe("contradicts reference, single source");
        Make.Flags(
                [Make.Claim("A", Make.Date("2016-04-19") with { Inferred = DateComponents.Year })],
                rule
            )
            .ShouldBe("contradicts reference, single source");
    }

    [Theory]
    [InlineData(
        "2016-04-18",
        DateComponents.Year,
        "2017-04-18",
        DateComponents.Year,
        "agree",
        "18 April of an unknown year"
    )]
    [InlineData(
        "2016-04-18",
        DateComponents.Year,
        "2016-04-18",
        DateComponents.Year,
        "agree",
        "18 April 2016"
    )]
    [InlineData(
        "2016-04-18",
        DateComponents.Year,
        "2017-04-19",
        DateComponents.Year,
        "conflict",
        null
    )]
    [InlineData(
        "2016-04-18",
        DateComponents.Year | DateComponents.Month,
        "2017-05-18",
        DateComponents.Year,
        "agree",
        "18 May of an unknown year"
    )]
    [InlineData("2015", DateComponents.Year, "2016", DateComponents.None, "conflict", null)]
    public void YearsThatWereInferredAreComparedOnWhatTheTextStates(
        string date,
        DateComponents inferred,
        string other,
        DateComponents otherInferred,
        string flags,
        string? consensus
    )
    {
        var fact = Make.Fact([
            Make.Claim("A", Make.Date(date) with { Inferred = inferred }),
            Make.Claim("B", Make.Date(other) with { Inferred = otherInferred }),
        ]);
        Make.Names(fact).ShouldBe(flags);
        if (consensus is not null)
        {
            ValueText.Of(fact.Headline!.Consensus!, fact.Kind).ShouldBe(consensus);
        }
    }
}
