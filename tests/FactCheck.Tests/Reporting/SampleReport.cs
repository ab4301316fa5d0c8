using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Sources;
using FactCheck.Consistency.Wording;
using FactCheck.Corpus;
using FactCheck.Reporting;
using FactCheck.Reporting.History;
using FactCheck.Rules;
using FactCheck.Rules.Syntax;
using FactCheck.Text;
using FactCheck.Values;
using NodaTime;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Tests.Reporting;

/// <summary>Reports made by hand, so that the writers are tested without the stages before them.</summary>
internal static class SampleReport
{
    public static Report Empty() =>
        new(new Judgement([], [], []), [], new RunSummary("1.2.3", 0, 0, 0));

    /// <summary>A report with a fact of each family of values, every kind of optional part, and <paramref name="text"/> wherever an article could put it.</summary>
    public static Report Full(string text = "hơn 70 nước")
    {
        var size = Count(text, "Báo Sáng", 70, Qualifier.MoreThan, Interval.MoreThan(70));
        var other = Count(text, "Evening Post", 65, Qualifier.Exact, Interval.Point(65));
        var start = Start(text, new LocalDate(2015, 9, 30));
        var open = start with
        {
            Value = new DateValue(null, null, Grain.Day, Open: "--09-30"),
            AsOf = null,
            Modality = Modality.Hedged,
        };
        FactReport[] facts =
        [
            SizeFact(text, size, other),
            StartFact(text, start, open),
            CampFact(text),
            Silent(text),
        ];
        Finding[] findings =
        [
            new(
                Severity.Error,
                Verdict.Conflict,
                facts[0].Fact,
                facts[0].Rule,
                $"Two sources cannot both be right: {text}",
                [new FindingClaim(size, ClaimPart.For), new FindingClaim(other, ClaimPart.Against)],
                Known(text, size.Value)
            ),
            new(
                Severity.Warning,
                Verdict.Outlier,
                facts[1].Fact,
                facts[1].Rule,
                text,
                [new FindingClaim(open, ClaimPart.Context)]
            ),
        ];
        return new Report(
            new Judgement(facts, [Relation(text)], findings),
            [
                new SkippedFile($"{text}.txt", 0, "not UTF-8"),
                new SkippedFile("wires.jsonl", 7, text),
            ],
            new RunSummary("1.2.3", 3, 1200, 4)
        )
        {
            Changes = Changes(text, size),
        };
    }

    private static FactReport SizeFact(string text, Claim size, Claim other)
    {
        var window = new WindowReport(
            size.AsOf,
            new Consensus(Interval.MoreThan(70), null, 71.50m) { Unit = "country" },
            new Support(2, 3, 4),
            new Support(3, 4, 5),
            0.6666666666666666666666666667m,
            new Rival(Interval.Point(65), new Support(1, 1, 1))
            {
                Consensus = new Consensus(Interval.Point(65), Interval.Point(65), 65)
                {
                    Unit = "country",
                },
            }
        );
        return new FactReport
        {
            Fact = $"size of {text}",
            Rule = Rule("size", $"Size of {text}", ValueKind.Count),
            Title = $"Size of {text}",
            Kind = ValueKind.Count,
            Verdict = Verdict.Conflict,
            Flags = [Verdict.Conflict, Verdict.LowerBoundOnly],
            Headline = window,
            Windows = [window with { AsOf = null, Rival = null, Consensus = null }, window],
            References =
            [
                new ReferenceReport(Known(text, size.Value), ReferenceVerdict.OutOfItsTime)
                {
                    Region = size.Value.Line,
                },
            ],
            Explanations =
            [
                new Explanation(
                    Verdict.Conflict,
                    $"{text}; they cannot both be right.",
                    [
                        new FindingClaim(size, ClaimPart.For),
                        new FindingClaim(other, ClaimPart.Against),
                        new FindingClaim(other with { Fact = text }, ClaimPart.Context),
                    ]
                ),
                new Explanation(Verdict.Agree, $"All say {text}.", []),
            ],
            Clusters = Clusters(text),
            Claims = [size, other],
            Standings =
            [
                Standing(size, ClaimUse.Supports),
                Standing(other, ClaimUse.StandsApart) with
                {
                    Voice = $"{text} copy",
                    Group = text,
                },
            ],
        };
    }

    private static VoiceCluster[] Clusters(string text) =>
        [
            new(
                ClusterReason.NearDuplicate,
                text,
                [
                    new ClusterMember(text, text) { Similarity = 0.83m },
                    new ClusterMember(text, null) { Similarity = 0.83m },
                ]
            ),
            new(
                ClusterReason.CitedOutlet,
                text,
                [new ClusterMember("1", text), new ClusterMember(null, null)]
            ),
            new(
                ClusterReason.Copying,
                text,
                [
                    new ClusterMember(null, text),
                    new ClusterMember(null, "other")
                    {
                        Link = new SourceLink("other", 6, 7, 1.25m),
                    },
                ]
            ),
        ];

    private static ReportChanges Changes(string text, Claim claim) =>
        new(
            [
                new FactChange("size", text, Verdict.Agree, Verdict.Conflict)
                {
                    Appeared = [new Explanation(Verdict.Conflict, text, [])],
                    Resolved = [new Explanation(Verdict.Stale, text, [])],
                    ConsensusFrom = "65",
                    ConsensusTo = text,
                    NewClaims = [claim],
                    VanishedClaims = [claim],
                },
                new FactChange("new", text, null, Verdict.SingleSource) { ConsensusTo = "7" },
                new FactChange("gone", text, Verdict.Outlier, null) { ConsensusFrom = "7" },
            ],
            [new ConstraintChange(text, ["size", "start"], "possible", "violated")]
        );

    private static FactReport StartFact(string text, Claim start, Claim open)
    {
        var day = start.Value.Line!.Value;
        var window = new WindowReport(
            null,
            new Consensus(day, day, day.Low, Open: "--09-30"),
            new Support(1, 1, 1),
            new Support(1, 1, 1),
            1,
            null
        );
        return new FactReport
        {
            Fact = "start",
            Rule = Rule("start", text, ValueKind.Date),
            Title = text,
            Kind = ValueKind.Date,
            Verdict = Verdict.SingleSource,
            Flags = [Verdict.SingleSource],
            Headline = window,
            Windows = [window],
            Claims = [start, open],
            Standings = [Standing(start, ClaimUse.Supports), Standing(open, ClaimUse.DoesNotVote)],
        };
    }

    private static FactReport CampFact(string text)
    {
        var window = new WindowReport(
            null,
            new Consensus(null, null, null, Category: text),
            new Support(2, 2, 2),
            new Support(3, 3, 3),
            0.67m,
            new Rival(null, new Support(1, 1, 1), "other") { Open = "--10-01" }
        );
        var camp = new Claim { Fact = $"camp of {text}", Value = new CategoryValue("camps", text) };
        return new FactReport
        {
            Fact = $"camp of {text}",
            Title = $"camp of {text}",
            Kind = ValueKind.Category,
            Verdict = Verdict.Agree,
            Flags = [Verdict.Agree],
            Headline = window,
            Windows = [window],
            Claims = [camp],
            Standings = [Standing(camp, ClaimUse.Supports)],
        };
    }

    private static FactReport Silent(string text) =>
        new()
        {
            Fact = "nobody speaks",
            Title = text,
            Kind = ValueKind.Money,
            Verdict = Verdict.NoClaims,
            Flags = [Verdict.NoClaims],
            Claims = [],
        };

    private static ClaimStanding Standing(Claim claim, ClaimUse use) =>
        new(claim, use, claim.Value.Line, claim.AsOf) { Voice = claim.Voice, Group = claim.Voice };

    private static ConstraintReport Relation(string text) =>
        new(
            new Constraint(
                "start",
                ConstraintRelation.Before,
                "size",
                0,
                $"start before {text}",
                Place("rules/size.yaml", 40, 5)
            ),
            ConstraintVerdict.NotJudged,
            ["start", $"size of {text}"]
        );

    private static Claim Count(
        string text,
        string source,
        decimal number,
        Qualifier qualifier,
        Interval hard
    ) =>
        new()
        {
            Fact = $"size of {text}",
            Rule = "size",
            Value = new Quantity(ValueKind.Count, number, hard, null, qualifier, 10, "country"),
            AsOf = new AsOf(new LocalDate(2017, 11, 15), new LocalDate(2017, 11, 16)),
            Published = new LocalDate(2017, 11, 15),
            Source = source,
            Origin = text,
            Speaker = text,
            Modality = Modality.Attributed,
            Article = $"articles/{text}.txt",
            Location = new SourceLocation(
                $"articles/{text}.txt",
                new TextSpan(12, 11),
                new LinePosition(3, 5)
            ),
            Quote = text,
            Context = text,
        };

    private static Claim Start(string text, LocalDate day) =>
        new()
        {
            Fact = "start",
            Rule = "start",
            Value = new DateValue(
                day.AtMidnight(),
                day.PlusDays(1).AtMidnight(),
                Grain.Day,
                DateComponents.Year,
                InferredFrom: text
            ),
            Article = text,
            Quote = text,
            Location = new SourceLocation(
                "wires.jsonl",
                new TextSpan(0, 6),
                new LinePosition(2, 1)
            ),
        };

    private static Reference Known(string text, MentionValue value) =>
        new(value, null, text, null, text, Place("rules/size.yaml", 20, 9));

    private static Rule Rule(string id, string title, ValueKind kind) =>
        new()
        {
            Id = id,
            Title = title,
            Severity = Severity.Error,
            Find =
            [
                new Pattern(
                    null,
                    new PatternNode.Capture("n", kind, null),
                    "<n>",
                    Place("rules/size.yaml", 9, 3)
                ),
            ],
            Fact = new FactKey([new FactKeyPart(id, IsCapture: false)]),
            ValueCapture = "n",
            Kind = kind,
            Location = Place("rules/size.yaml", 7, 3),
        };

    private static RuleLocation Place(string path, int line, int column) =>
        new(path, new TextSpan(0, 1), new LinePosition(line, column));
}
