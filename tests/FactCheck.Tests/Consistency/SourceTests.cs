using System.Globalization;
using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Gathering;
using FactCheck.Tests.Cli;

namespace FactCheck.Tests.Consistency;

/// <summary>What is learned of the voices: who copies, who is reliable.</summary>
public sealed class SourceTests
{
    private static readonly JudgeOptions Weighted = JudgeOptions.Default with
    {
        LearnedWeights = true,
    };

    [Fact]
    public void VoicesThatShareTheirErrorsAreOneClusterWithItsReason()
    {
        var cluster = Run(World(copiers: 4)).Sources.Clusters.ShouldHaveSingleItem();
        string[] names = [cluster.Leader, .. cluster.Members.Select(member => member.Name)];
        names
            .Order(StringComparer.Ordinal)
            .ShouldBe(["copy-0", "copy-1", "copy-2", "copy-3", "own-0"]);
        cluster.Members.ShouldAllBe(member =>
            member.Shared >= 5
            && member.Shared <= member.Compared
            && member.Shared > 3 * member.Expected
        );
    }

    [Fact]
    public void IndependentVoicesAreNoCluster() =>
        Run(World(copiers: 0)).Sources.Clusters.ShouldBeEmpty();

    [Fact]
    public void AnErrorThatHalfOfTheWorldMakesTiesNobody()
    {
        // Where they are wrong they all took the same number from somewhere: no pair of them is special.
        var claims = Enumerable
            .Range(0, 60)
            .SelectMany(fact =>
                Enumerable
                    .Range(0, 12)
                    .Select(source => Say(fact, $"s{source}", (fact + source) % 12 < 7 ? 1 : 2))
            );
        Run(claims).Sources.Clusters.ShouldBeEmpty();
    }

    [Fact]
    public void AClusterHasOneVoteAValue()
    {
        // Of the world's facts own-0 is wrong in every third; four copies outvote the six others there where two of these err.
        var claims = World(copiers: 4).ToList();
        var alone = Run(claims, JudgeOptions.Default with { Copying = false });
        var joined = Run(claims);
        var (before, after) = (Right(alone), Right(joined));
        after.ShouldBeGreaterThan(before);
        joined.Facts.Max(fact => fact.Headline!.Speaking.Origins).ShouldBe(7);
        alone.Facts.Max(fact => fact.Headline!.Speaking.Origins).ShouldBe(11);
        alone.Sources.Clusters.ShouldBeEmpty();
    }

    [Fact]
    public void TheReliableWeighMoreAndWinAgainstTheMany()
    {
        var claims = Enumerable
            .Range(0, 90)
            .SelectMany(fact =>
                Enumerable
                    .Range(0, 9)
                    .Select(source =>
                        Say(
                            fact,
                            $"s{source}",
                            source < 3 || Hash(fact, source, 2) == 0
                                ? 0
                                : 1 + Hash(fact, source + 50, 3)
                        )
                    )
            )
            .ToList();
        var plain = Run(claims);
        var weighted = Run(claims, Weighted);
        var weights = weighted.Sources.Weights.ToDictionary(
            weight => weight.Name,
            weight => weight.Weight
        );
        weights["s0"].ShouldBeGreaterThan(weights["s8"]);
        Right(weighted, _ => 0).ShouldBeGreaterThanOrEqualTo(Right(plain, _ => 0));
        plain.Sources.Weights.ShouldBeEmpty();
    }

    [Fact]
    public void VoicesThatDoNotDifferBeyondChanceWeighAlike()
    {
        var claims = Enumerable
            .Range(0, 60)
            .SelectMany(fact =>
                Enumerable
                    .Range(0, 6)
                    .Select(source =>
                        Say(fact, $"s{source}", (fact + source) % 6 == 0 ? fact + 1 : fact)
                    )
            );
        Run(claims, Weighted)
            .Sources.Weights.Select(weight => weight.Weight)
            .Distinct()
            .ShouldHaveSingleItem();
    }

    [Fact]
    public void WhatIsLearnedDoesNotDependOnTheOrderOfFacts()
    {
        var claims = World(copiers: 3).ToList();
        var forth = Learned(claims);
        Learned(claims.AsEnumerable().Reverse()).ShouldBe(forth);
        Learned(claims.OrderBy(claim => Hash(claim.Fact.Length, claim.Source!.Length, 7)))
            .ShouldBe(forth);

        static string Learned(IEnumerable<Claim> claims)
        {
            var list = claims.GroupBy(claim => claim.Fact).SelectMany(group => group).ToList();
            var sources = new Judge(null, Weighted)
                .Stream(new GroupedClaims(() => list), _ => { })
                .Sources;
            return string.Join(
                    '\n',
                    sources.Clusters.SelectMany(cluster =>
                        cluster.Members.Select(member => $"{cluster.Leader} {member}")
                    )
                ) + string.Join('\n', sources.Weights);
        }
    }

    [Fact]
    public void JudgeTellsTheClustersAndWritesWhatItLearned()
    {
        var lines = string.Join(
            '\n',
            World(copiers: 2)
                .Select(claim =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $$"""{"fact":"{{claim.Fact}}","value":{{((FactCheck.Values.Quantity)claim.Value).Written}},"source":"{{claim.Source}}"}"""
                    )
                )
        );
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var run = CliRun.WithInput(lines, "judge", "--weights", "learned", "--sources", path);
            run.Error.ShouldContain("share unusual values beyond chance and count as one");
            var learned = File.ReadAllText(path);
            learned.ShouldContain("\"cluster\":");
            learned.ShouldContain("\"weight\":");
            CliRun.WithInput(lines, "judge", "--sorted", "--weights", "learned").ShouldBe(run);
            CliRun.WithInput(lines, "judge", "--copying", "off").Error.ShouldBeEmpty();
        }
        finally
        {
            File.Delete(path);
        }
    }

    // Seven voices wrong in about three facts of ten, each in its own way; copies of the first one repeat it.
    private static IEnumerable<Claim> World(int copiers)
    {
        for (var fact = 0; fact < 120; fact++)
        {
            for (var source = 0; source < 7; source++)
            {
                yield return Say(fact, $"own-{source}", ValueOf(fact, source));
            }
            for (var copy = 0; copy < copiers; copy++)
            {
                yield return Say(fact, $"copy-{copy}", ValueOf(fact, 0));
            }
        }
    }

    private static int ValueOf(int fact, int source) =>
        Hash(fact, source, 10) < 3 + (source == 0 ? 2 : 0)
            ? 5000 + Hash(fact + 1000, source, 900)
            : TruthOf(FactName(fact));

    private static int TruthOf(string fact) => fact[^1] - '0';

    private static string FactName(int fact) => fact.ToString("D4", CultureInfo.InvariantCulture);

    private static Claim Say(int fact, string source, int value) =>
        Make.Claim(source, Make.Exact(value), fact: FactName(fact));

    private static Judgement Run(IEnumerable<Claim> claims, JudgeOptions? options = null) =>
        new Judge(null, options ?? JudgeOptions.Default).Run(claims);

    private static int Right(Judgement judgement, Func<string, decimal>? truth = null) =>
        judgement.Facts.Count(fact =>
            fact.Headline!.Consensus!.Point == (truth ?? (name => TruthOf(name)))(fact.Fact)
        );

    // Scatters like a random generator, the same in each run.
    private static int Hash(int x, int y, int count)
    {
        var hash = unchecked((uint)((x * 73_856_093) ^ (y * 19_349_663)));
        hash = unchecked((hash ^ (hash >> 13)) * 1_274_126_177u);
        return (int)((hash ^ (hash >> 16)) % (uint)count);
    }
}
