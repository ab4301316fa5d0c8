using System.Globalization;
using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Claims.Json;
using FactCheck.Consistency;
using FactCheck.Consistency.Gathering;
using FactCheck.Consistency.Sources;
using FactCheck.Rules;
using FactCheck.Tests.Cli;
using FactCheck.Values;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Tests.Consistency;

/// <summary>Who is believed: crowds of copies, voices that know some topics only, voices that say little.</summary>
public sealed class TrustTests
{
    private static readonly JudgeOptions Weighted = JudgeOptions.Default with
    {
        LearnedWeights = true,
    };

    [Fact]
    public void CopiesAreFoundThoughTheyOutnumberTheHonest()
    {
        // Eight honest voices, each right in seven facts of ten; the first is wrong in half of them and has nine copies.
        var random = new Random(1);
        var claims = Enumerable.Range(0, 300).SelectMany(fact => Crowd(fact, random)).ToList();
        var judgement = new Judge(null, JudgeOptions.Default).Run(claims);
        var cluster = judgement.Sources.Clusters.ShouldHaveSingleItem();
        string[] names = [cluster.Leader, .. cluster.Members.Select(member => member.Name)];
        names
            .Order(StringComparer.Ordinal)
            .ShouldBe([
                "copy-0",
                "copy-1",
                "copy-2",
                "copy-3",
                "copy-4",
                "copy-5",
                "copy-6",
                "copy-7",
                "copy-8",
                "own-0",
            ]);
        Right(judgement).ShouldBeGreaterThan(280);
        Right(new Judge(null, JudgeOptions.Default with { Copying = false }).Run(claims))
            .ShouldBeLessThan(220);
    }

    [Fact]
    public void AVoiceIsTrustedOnTheTopicsThatItKnows()
    {
        // Each of two camps of three agrees with itself on one topic only; elsewhere its voices scatter.
        var random = new Random(2);
        var claims = Enumerable.Range(0, 400).SelectMany(fact => Experts(fact, random)).ToList();
        var judgement = new Judge(null, Weighted).Run(claims);
        var weights = judgement.Sources.Weights.ToDictionary(weight => weight.Name);
        weights["gates-0"].Topics.Select(topic => topic.Topic).ShouldBe(["/gate", "/time"]);
        weights["gates-0"]
            .Topics[0]
            .Weight.ShouldBeGreaterThan(2 * weights["gates-0"].Topics[1].Weight);
        weights["times-0"]
            .Topics[1]
            .Weight.ShouldBeGreaterThan(2 * weights["times-0"].Topics[0].Weight);
        judgement
            .Facts.Count(fact => fact.Headline!.Consensus!.Point == 7)
            .ShouldBeGreaterThan(380);
    }

    [Fact]
    public void OneWhoOftenAgreesWinsAgainstOneWhoNeverDoes()
    {
        var agreed = Enumerable
            .Range(0, 40)
            .SelectMany(fact =>
                new[]
                {
                    Say(fact, "known", 5),
                    Say(fact, $"passer-by-{fact}", fact % 4 == 0 ? 9 : 5),
                }
            );
        var disputed = Enumerable
            .Range(40, 30)
            .SelectMany(fact =>
                new[] { Say(fact, "known", 5), Say(fact, "vandal", 1 + (fact % 3)) }
            );
        var judgement = new Judge(null, Weighted).Run([.. agreed, .. disputed]);
        judgement.Facts.ShouldAllBe(fact => fact.Headline!.Consensus!.Point == 5);
    }

    [Fact]
    public void ALineOfJudgeTellsWhatForcesItsVerdictAndWhoCountsAsOne()
    {
        var random = new Random(1);
        var lines = Enumerable
            .Range(0, 300)
            .SelectMany(fact => Crowd(fact, random))
            .Select(ClaimJson.ToLine);
        var run = CliRun.WithInput(string.Join('\n', lines), "judge", "--weights", "learned");
        var facts = run
            .Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        facts.Count.ShouldBe(300);
        foreach (
            var fact in facts.Where(fact => fact.GetProperty("verdict").ValueEquals("conflict"))
        )
        {
            fact.GetProperty("explanation")
                .EnumerateArray()
                .First(reason => reason.GetProperty("verdict").ValueEquals("conflict"))
                .GetProperty("claims")
                .EnumerateArray()
                .Select(claim => claim.GetProperty("part").GetString())
                .ShouldBe(["for", "against"]);
            var consensus = fact.GetProperty("consensus");
            consensus
                .GetProperty("low")
                .GetDecimal()
                .ShouldBe(consensus.GetProperty("point").GetDecimal());
            var members = fact.GetProperty("clusters")
                .EnumerateArray()
                .Single()
                .GetProperty("members")
                .EnumerateArray()
                .Where(member => member.TryGetProperty("shared", out _))
                .ToList();
            members.Count.ShouldBe(9);
            members.ShouldAllBe(member => member.GetProperty("shared").GetInt32() > 20);
        }
    }

    [Theory]
    [InlineData(
        "\"value\":\"2011-12-01T15:42\",\"tolerance\":5",
        "\"value\":\"2011-12-01T15:51\",\"tolerance\":5",
        "agree"
    )]
    [InlineData(
        "\"value\":\"2011-12-01T15:42\",\"tolerance\":5",
        "\"value\":\"2011-12-01T15:53\",\"tolerance\":5",
        "conflict"
    )]
    [InlineData(
        "\"value\":\"2011-12-01\",\"tolerance\":1",
        "\"value\":\"2011-12-03\",\"tolerance\":1",
        "agree"
    )]
    [InlineData(
        "\"value\":\"15:42\",\"tolerance\":5",
        "\"value\":\"15:52\",\"tolerance\":5",
        "agree"
    )]
    [InlineData("\"category\":\"B22\"", "\"value\":\"B22\"", "agree")]
    [InlineData("\"value\":\"942\"", "\"value\":942", "agree")]
    [InlineData("\"value\":\"b22\"", "\"value\":\"B22\"", "agree")]
    [InlineData("\"value\":\"22B\"", "\"value\":\"22C\"", "conflict")]
    [InlineData("\"value\":\"12\"", "\"value\":\"12\"", "agree")]
    [InlineData("\"value\":\"6:45p\"", "\"value\":\"18:45\"", "agree")]
    [InlineData("\"value\":\"12/01/2011 06:45 PM\"", "\"value\":\"2011-12-01T18:45\"", "agree")]
    [InlineData("\"value\":\"72\"", "\"value\":\"72.0 °F\"", "agree")]
    [InlineData("\"value\":\"45%\"", "\"value\":45", "agree")]
    [InlineData("\"value\":\"12,345\"", "\"value\":12345", "agree")]
    [InlineData("\"value\":\"NW 5 mph\"", "\"value\":\"nw 5 mph\"", "agree")]
    public void AToleranceIsInTheUnitOfItsValue(string first, string second, string verdict) =>
        CliRun
            .WithInput(
                $$"""
                {"fact":"f","source":"a",{{first}}}
                {"fact":"f","source":"b",{{second}}}
                """,
                "judge"
            )
            .Out.ShouldContain($"\"verdict\":\"{verdict}\"");

    private static IEnumerable<Claim> Crowd(int fact, Random random)
    {
        var said = Enumerable
            .Range(0, 8)
            .Select(voice =>
                random.NextDouble() < (voice == 0 ? 0.5 : 0.7) ? 7 : random.Next(100, 900)
            )
            .ToArray();
        for (var voice = 0; voice < said.Length; voice++)
        {
            yield return Say(fact, $"own-{voice}", said[voice]);
        }
        for (var copy = 0; copy < 9; copy++)
        {
            yield return Say(fact, $"copy-{copy}", said[0]);
        }
    }

    private static IEnumerable<Claim> Experts(int fact, Random random)
    {
        var isGate = fact % 2 == 0;
        var key = string.Create(
            CultureInfo.InvariantCulture,
            $"XY-{fact}/{(isGate ? "gate" : "time")}"
        );
        for (var voice = 0; voice < 3; voice++)
        {
            yield return Make.Claim($"gates-{voice}", Make.Exact(Knows(isGate)), fact: key);
            yield return Make.Claim($"times-{voice}", Make.Exact(Knows(!isGate)), fact: key);
        }

        // Who does not know falls for the rumour as often as not.
        int Knows(bool topic) =>
            random.NextDouble() < (topic ? 0.9 : 0.2) ? 7
            : random.NextDouble() < 0.7 ? 8
            : random.Next(100, 900);
    }

    private static Claim Say(int fact, string source, int value) =>
        Make.Claim(
            source,
            Make.Exact(value),
            fact: string.Create(CultureInfo.InvariantCulture, $"f{fact:D4}")
        );

    private static int Right(Judgement judgement) =>
        judgement.Facts.Count(fact => fact.Headline!.Consensus!.Point == 7);

    [Fact]
    public void A_sample_of_one_fact_of_many_days_has_days()
    {
        var rule = Make.Rule(
            ValueKind.Count,
            [new Check.Agrees(Tolerance.None, AgreementWindow.Day, "", Make.Nowhere)]
        );
        var state = new FactState("f");
        var first = new LocalDate(2001, 1, 1);
        for (var day = first; day < first.PlusDays(4_000); day = day.PlusDays(1))
        {
            var asOf = LocalDatePattern.Iso.Format(day);
            state.Add(Make.Claim("A", Make.Exact(1), asOf: asOf));
            state.Add(Make.Claim("B", Make.Exact(1), asOf: asOf));
        }

        var sketch = new VoteSketch();
        foreach (
            var tally in FactJudge.Tallies(state, new FactPolicy("f", [rule], JudgeOptions.Default))
        )
        {
            sketch.Add(tally, "r");
        }

        sketch.Windows.ShouldBe(4_000);
        sketch.Sample(3_000).Windows.ShouldBeInRange(2_900, 3_000);
    }
}
