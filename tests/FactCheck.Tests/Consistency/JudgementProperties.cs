using System.Globalization;
using System.Text;
using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Gathering;
using FactCheck.Rules;
using FactCheck.Values;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Consistency;

/// <summary>What holds of every judgement, whatever the claims.</summary>
public sealed class JudgementProperties
{
    private static readonly Rule[] Rules =
    [
        Make.Rule(ValueKind.Count),
        Make.Rule(
            ValueKind.Count,
            [Make.Agrees(new Tolerance(1, 0.1m, true), AgreementWindow.Month)]
        ),
        Make.Rule(
            ValueKind.Count,
            [
                Make.NeverDecreases(0.05m),
                Make.MatchesReference(),
                Make.Is(Make.Exact(3)),
                Make.Needs(2),
            ],
            [Make.Reference(Make.Exact(5), "2015-01"), Make.Reference(Make.MoreThan(3))]
        ),
        Make.Rule(
            ValueKind.Date,
            [Make.Agrees(new Tolerance(3 * Timeline.Day, 0, false))],
            [Make.Reference(Make.Date("2015-09-18"))]
        ),
        Make.Rule(ValueKind.Date, [Make.NeverIncreases()], severity: Severity.Info),
    ];

    private static readonly Gen<(Rule Rule, Claim[] Claims)> Cases =
        from rule in Gen.Elements(Rules)
        from claims in Arbitrary.Claims(Gen.OneOf(Arbitrary.Counts, Arbitrary.Dates)).ArrayOf()
        select (rule, claims);

    [Fact]
    public void PartitionsInAnyOrderGiveTheSameBytes()
    {
        var cases =
            from item in Cases
            from shuffled in Gen.Shuffle(item.Claims)
            from parts in Gen.Choose(1, 5)
            select (item.Rule, item.Claims, shuffled, parts);
        Prop.ForAll(
                cases.ToArbitrary(),
                item =>
                {
                    var states = item
                        .shuffled.Select((claim, index) => (claim, Part: index % item.parts))
                        .GroupBy(pair => pair.Part, pair => pair.claim)
                        .Select(Gather)
                        .ToList();
                    var left = new FactStates();
                    states.ForEach(left.Merge);
                    var right =
                        states.Count == 0
                            ? new FactStates()
                            : states.AsEnumerable().Reverse().Aggregate(Merged);
                    var judge = new Judge(new RuleSet([item.Rule], [], null), JudgeOptions.Default);
                    var expected = Dump(judge.Run(item.Claims));
                    return Dump(judge.Run(left)) == expected && Dump(judge.Run(right)) == expected;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void TheHeadlineIsTheGravestFlagAndEachFlagHasItsFinding() =>
        Holds(
            (fact, findings) =>
            {
                fact.Flags.ShouldNotBeEmpty();
                fact.Flags.ShouldBe(fact.Flags.Distinct().Order());
                fact.Verdict.ShouldBe(fact.Flags[0]);
                findings
                    .Select(finding => finding.Verdict)
                    .Append(Verdict.Agree)
                    .Append(Verdict.NoClaims)
                    .ShouldContain(fact.Verdict);
                findings.Select(finding => finding.Verdict).ShouldBeSubsetOf(fact.Flags);
            }
        );

    [Fact]
    public void EachFindingNamesClaimsOfItsFactAndSpeaksInSentences() =>
        Holds(
            (fact, findings) =>
            {
                foreach (var finding in findings)
                {
                    finding.Claims.ShouldNotBeEmpty();
                    finding.Claims.Select(item => item.Claim).ShouldBeSubsetOf(fact.Claims);
                    finding.Message.ShouldEndWith(".");
                }
            }
        );

    [Fact]
    public void SupportNeverExceedsThoseWhoSpeak() =>
        Holds(
            (fact, _) =>
            {
                foreach (var window in fact.Windows)
                {
                    window.Support.Origins.ShouldBeLessThanOrEqualTo(window.Speaking.Origins);
                    window.Support.Publishers.ShouldBeLessThanOrEqualTo(window.Speaking.Publishers);
                    window.Support.Mentions.ShouldBeLessThanOrEqualTo(window.Speaking.Mentions);
                    window.Share.ShouldBeInRange(0, 1);
                    (window.Consensus is null).ShouldBe(window.Support.Origins == 0);
                    if (window.Consensus is { Point: { } point, Region: { } region })
                    {
                        (IsNamed(fact, point) || point == region.Low).ShouldBeTrue();
                    }
                }
            }
        );

    [Fact]
    public void ClaimsThatAgreeHaveNoFindingAboveInfo() =>
        Holds(
            (fact, findings) =>
            {
                if (fact.Verdict == Verdict.Agree)
                {
                    findings.ShouldAllBe(finding => finding.Level == Severity.Info);
                }
            }
        );

    private static void Holds(Action<FactReport, List<Finding>> property) =>
        Prop.ForAll(
                Cases.ToArbitrary(),
                item =>
                {
                    var judgement = Make.Judge(item.Claims, item.Rule);
                    foreach (var fact in judgement.Facts)
                    {
                        property(
                            fact,
                            [.. judgement.Findings.Where(finding => finding.Fact == fact.Fact)]
                        );
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    private static bool IsNamed(FactReport fact, decimal point) =>
        fact.Claims.Any(claim =>
            claim.Value is Quantity quantity
                ? point == (quantity.Written ?? quantity.Hard.Low ?? quantity.Hard.High)
                : claim.Value.Line is { } line && (line.Contains(point) || line.Low == point)
        );

    private static FactStates Gather(IEnumerable<Claim> claims)
    {
        var states = new FactStates();
        foreach (var claim in claims)
        {
            states.Add(claim);
        }
        return states;
    }

    private static FactStates Merged(FactStates left, FactStates right)
    {
        var merged = new FactStates();
        merged.Merge(left);
        merged.Merge(right);
        return merged;
    }

    private static string Dump(Judgement judgement)
    {
        var text = new StringBuilder();
        foreach (var fact in judgement.Facts)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{fact.Fact} {fact.Kind} {Make.Names(fact)}"
            );
            text.AppendJoin('\n', fact.Windows)
                .AppendLine()
                .AppendJoin('\n', fact.References)
                .AppendLine();
            text.AppendJoin('\n', fact.Claims).AppendLine();
        }
        foreach (var finding in judgement.Findings)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{finding.Level} {finding.Verdict} {finding.Fact} {finding.Message}"
            );
            text.AppendJoin('\n', finding.Claims).AppendLine();
        }
        return text.ToString();
    }
}
