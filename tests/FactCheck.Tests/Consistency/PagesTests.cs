using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Rules;
using FactCheck.Values;

namespace FactCheck.Tests.Consistency;

/// <summary>
/// The claims of five real pages as an extractor would make them, with the publication dates and publishers that an
/// analyst gave, and without them, when dates without a year stay open.
/// </summary>
public sealed class PagesTests
{
    private static readonly string[] Expected =
    [
        "aleppo-call-date | single source",
        "civil-war-start | agree",
        "defence-call-date | agree",
        "fighters | single source",
        "intervention-start | agree",
        "kobani-strikes | single source",
        "proposal-date | agree",
        "proposed-start | agree",
        "refugees | lower bound only, single source",
        "talks-length | lower bound only, single source",
        "truce-date | single source",
        "war-deaths | lower bound only, single source",
    ];

    [Fact]
    public void WithMetadataEachFactGetsItsVerdict() =>
        Facts("unilateral-start | single source").ShouldBe(Lines(withMetadata: true));

    [Fact]
    public void WithoutMetadataEachFactGetsItsVerdict() =>
        Facts("unilateral-start | single source, unresolved").ShouldBe(Lines(withMetadata: false));

    [Theory]
    [InlineData(true, "intervention-start", "30 September 2015")]
    [InlineData(false, "intervention-start", "30 September 2015")]
    [InlineData(true, "defence-call-date", "18 September 2015")]
    [InlineData(false, "defence-call-date", "18 September of an unknown year")]
    [InlineData(true, "unilateral-start", "25 May 2016")]
    [InlineData(false, "unilateral-start", "25 May of an unknown year")]
    [InlineData(true, "fighters", "4 aircraft")]
    [InlineData(true, "war-deaths", "more than 220,000 people")]
    [InlineData(true, "talks-length", "more than 3 hours")]
    public void TheConsensusIsTheFinestThatFits(bool withMetadata, string fact, string expected)
    {
        var report = Judge(withMetadata).Facts.Single(item => item.Fact == fact);
        ValueText.Of(report.Headline!.Consensus!, report.Kind).ShouldBe(expected);
    }

    [Theory]
    [InlineData(true, "proved")]
    [InlineData(false, "possible")]
    public void TheOrderOfEventsHoldsWhereYearsAreKnown(bool withMetadata, string chain)
    {
        var judgement = Judge(withMetadata);
        judgement
            .Constraints.Select(item => $"{item.Constraint.Left} {item.Verdict}".ToLowerInvariant())
            .ShouldBe([
                "civil-war-start proved",
                "strikes-start proved",
                $"intervention-start {chain}",
                $"truce-date {chain}",
                $"proposal-date {chain}",
                "coalition-formed possible",
            ]);
        judgement.Findings.ShouldAllBe(finding => finding.Level == Severity.Info);
    }

    [Fact]
    public void AChangedFigureIsFound()
    {
        var claims = Claims(withMetadata: false)
            .Select(claim =>
                claim is { Fact: "defence-call-date", Article: "000" }
                    ? claim with
                    {
                        Value = Make.Open("--09-19"),
                    }
                    : claim
            );
        var finding = new Judge(Rules(), JudgeOptions.Default)
            .Run(claims)
            .Findings.Where(item => item.Level == Severity.Error)
            .ShouldHaveSingleItem();
        finding.Verdict.ShouldBe(Verdict.Conflict);
        finding.Message.ShouldBe(
            "Reuters says 18 September of an unknown year; Sputnik says 19 September of an unknown year. They cannot both be right."
        );
    }

    private static Judgement Judge(bool withMetadata) =>
        new Judge(Rules(), JudgeOptions.Default).Run(Claims(withMetadata));

    private static string[] Lines(bool withMetadata) =>
        [
            .. Judge(withMetadata)
                .Facts.Where(fact => fact.Fact is not ("strikes-start" or "coalition-formed"))
                .Select(fact => $"{fact.Fact} | {Make.Names(fact)}"),
        ];

    private static string[] Facts(string unilateral) =>
        [.. Expected.Append(unilateral).Order(StringComparer.Ordinal)];

    private static RuleSet Rules()
    {
        string[] chain =
        [
            "civil-war-start",
            "strikes-start",
            "intervention-start",
            "truce-date",
            "proposal-date",
            "proposed-start",
        ];
        var dates = chain
            .Append("coalition-formed")
            .Select(id =>
                Make.Rule(ValueKind.Date, id: id, fact: id) with
                {
                    CountsProposals = id == "proposed-start",
                }
            );
        var steps = chain
            .Zip(
                chain.Skip(1),
                (left, right) => Make.Relation(left, ConstraintRelation.Before, right)
            )
            .Append(Make.Relation("coalition-formed", ConstraintRelation.Before, "strikes-start"));
        return new RuleSet([.. dates], [.. steps], null);
    }

    private static IEnumerable<Claim> Claims(bool withMetadata)
    {
        (string Article, string? Source, string Published)[] articles =
        [
            ("000", "nld.com.vn", "2015-09-21"),
            ("001", "VGT", "2014-10-15"),
            ("002", "ĐNĐT", "2015-09-19"),
            ("003", "VGT", "2016-05-21"),
            ("003#2", "VGT", "2016-05-21"),
            ("004", "VietBF", "2017-11-15"),
        ];
        foreach (var (fact, article, origin, open, full) in Said)
        {
            var (_, source, published) = articles.Single(item => item.Article == article);
            yield return new Claim
            {
                Fact = fact,
                Rule = fact,
                Article = article,
                Value = withMetadata ? Inferred(open, full) : open,
                Source = withMetadata ? source : null,
                Published = withMetadata ? Make.Day(published) : null,
                Origin = origin ?? (withMetadata ? source : null),
                Modality = fact == "proposed-start" ? Modality.Proposed : Modality.Asserted,
            };
        }
    }

    // Where the text leaves the year open, the extractor infers it and says so.
    private static MentionValue Inferred(MentionValue open, MentionValue full) =>
        (open, full) switch
        {
            (DateValue { Open: "" }, DateValue date) => date with
            {
                Inferred = DateComponents.Year | DateComponents.Month | DateComponents.Day,
            },
            (DateValue { IsPlaced: false }, DateValue date) => date with
            {
                Inferred = DateComponents.Year,
            },
            _ => full,
        };

    private static (
        string Fact,
        string Article,
        string? Origin,
        MentionValue Open,
        MentionValue Full
    )[] Said =>
        [
            ("civil-war-start", "000", "Sputnik", Make.Date("2011"), Make.Date("2011")),
            ("civil-war-start", "004", null, Make.Date("2011"), Make.Date("2011")),
            ("intervention-start", "003#2", "PLO", Make.Open("--09"), Make.Date("2015-09")),
            ("intervention-start", "003#2", "PLO", Make.Date("2015-09"), Make.Date("2015-09")),
            ("intervention-start", "004", null, Make.Date("2015-09-30"), Make.Date("2015-09-30")),
            ("defence-call-date", "000", "Sputnik", Make.Open("--09-18"), Make.Date("2015-09-18")),
            ("defence-call-date", "002", "Reuters", Make.Open("--09-18"), Make.Date("2015-09-18")),
            ("defence-call-date", "002", "Reuters", Make.Open("--09-18"), Make.Date("2015-09-18")),
            ("proposal-date", "003", "Báo Đất Việt", Make.Open("--05-20"), Make.Date("2016-05-20")),
            ("proposal-date", "003#2", "Reuters", Make.Open("--05-20"), Make.Date("2016-05-20")),
            (
                "proposed-start",
                "003",
                "Báo Đất Việt",
                Make.Open("--05-25"),
                Make.Date("2016-05-25")
            ),
            ("proposed-start", "003#2", "Reuters", Make.Open("--05-25"), Make.Date("2016-05-25")),
            ("unilateral-start", "003", "Báo Đất Việt", Make.Open(""), Make.Date("2016-05-25")),
            (
                "unilateral-start",
                "003",
                "Báo Đất Việt",
                Make.Open("--05-25"),
                Make.Date("2016-05-25")
            ),
            ("talks-length", "001", "VnMedia", Make.Length(3, "hour"), Make.Length(3, "hour")),
            ("talks-length", "001", "VnMedia", Make.Length(3, "hour"), Make.Length(3, "hour")),
            (
                "fighters",
                "002",
                "Reuters",
                Make.Exact(4, 1, "aircraft"),
                Make.Exact(4, 1, "aircraft")
            ),
            ("fighters", "002", "Reuters", Make.Several(), Make.Several()),
            (
                "war-deaths",
                "000",
                "UN",
                Make.MoreThan(220_000, 10_000, "person"),
                Make.MoreThan(220_000, 10_000, "person")
            ),
            (
                "refugees",
                "000",
                "Sputnik",
                Make.MoreThan(4_000_000, 1_000_000, "person"),
                Make.MoreThan(4_000_000, 1_000_000, "person")
            ),
            ("kobani-strikes", "001", "VnMedia", Make.Exact(21), Make.Exact(21)),
            ("coalition-formed", "001", "VnMedia", Make.Open("--09"), Make.Date("2014-09")),
            (
                "strikes-start",
                "003#2",
                "Washington Post",
                Make.Date("2014-09"),
                Make.Date("2014-09")
            ),
            ("truce-date", "003#2", "PLO", Make.Open("--02-27"), Make.Date("2016-02-27")),
            (
                "aleppo-call-date",
                "003",
                "Báo Đất Việt",
                Make.Open("--04-18"),
                Make.Date("2016-04-18")
            ),
        ];
}
