using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Gathering;
using FactCheck.Reporting.Json;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Consistency;

/// <summary>
/// What holds of copying publishers and learned weights whatever the claims: who is independent stays apart, who copies is
/// found, and neither names nor order nor partition of the claims change what is learned.
/// </summary>
public sealed class CopyingProperties
{
    private const int Worlds = 200;
    private const int Sources = 9;
    private const int Facts = 60;

    private static readonly JudgeOptions Weighted = JudgeOptions.Default with
    {
        LearnedWeights = true,
    };

    [Fact]
    public void IndependentSourcesAreMergedInLessThanOneWorldOfAHundred()
    {
        // Each is wrong in its own way in 40 facts of 100, by one of ten values: pairs share some errors by chance.
        var merged = Enumerable
            .Range(0, Worlds)
            .Count(seed => ClustersOf(World(seed, copies: 0)).Count > 0);
        merged.ShouldBeLessThan(Worlds / 100);
    }

    [Fact]
    public void CopiesOfUnusualValuesAreFoundInEveryWorld()
    {
        string[] expected = ["source-0", "source-7", "source-8"];
        for (var seed = 0; seed < Worlds / 4; seed++)
        {
            ClustersOf(World(seed, copies: 2)).ShouldHaveSingleItem().ShouldBe(expected);
        }
    }

    [Fact]
    public void NamesOfSourcesSayNothing() =>
        Prop.ForAll(
                Gen.Choose(0, 1000)
                    .SelectMany(seed =>
                        Gen.Shuffle(Enumerable.Range(0, Sources).ToArray())
                            .Select(names => (seed, names))
                    )
                    .ToArbitrary(),
                item =>
                {
                    var claims = World(item.seed, copies: 2).ToList();
                    var renamed = claims
                        .Select(claim =>
                        {
                            var name = Name(item.names[claim.Source![^1] - '0']);
                            return claim with { Source = name, Origin = name };
                        })
                        .ToList();
                    var expected = ClustersOf(claims)
                        .Select(cluster =>
                            cluster
                                .Select(name => Name(item.names[name[^1] - '0']))
                                .Order(StringComparer.Ordinal)
                                .ToList()
                        )
                        .ToList();
                    ClustersOf(renamed).ShouldBe(expected);
                    Points(renamed).ShouldBe(Points(claims));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void AnyPartitionInAnyOrderGivesTheSameBytesWithCopyingAndWeights()
    {
        var cases =
            from seed in Gen.Choose(0, 1000)
            from claims in Gen.Shuffle(World(seed, copies: 2).ToArray())
            from parts in Gen.Choose(1, 7)
            select (seed, claims, parts);
        Prop.ForAll(
                cases.ToArbitrary(),
                item =>
                {
                    var merged = new FactStates();
                    foreach (var part in item.claims.Chunk((item.claims.Length / item.parts) + 1))
                    {
                        merged.Merge(Gathered(part));
                    }
                    var expected = Bytes(Gathered(World(item.seed, copies: 2)));
                    expected.ShouldContain("\"copying\"");
                    Bytes(merged).ShouldBe(expected);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    private static List<List<string>> ClustersOf(IEnumerable<Claim> claims) =>
        [
            .. new Judge(null, JudgeOptions.Default)
                .Run(claims)
                .Sources.Clusters.Select(cluster =>
                    cluster
                        .Members.Select(member => member.Name)
                        .Append(cluster.Leader)
                        .Order(StringComparer.Ordinal)
                        .ToList()
                ),
        ];

    private static List<decimal?> Points(IEnumerable<Claim> claims) =>
        [
            .. new Judge(null, Weighted)
                .Run(claims)
                .Facts.Select(fact => fact.Headline!.Consensus!.Point),
        ];

    private static FactStates Gathered(IEnumerable<Claim> claims)
    {
        var states = new FactStates();
        foreach (var claim in claims)
        {
            states.Add(claim);
        }
        return states;
    }

    private static string Bytes(FactStates states)
    {
        using var stream = new MemoryStream();
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartArray();
        var judged = new Judge(null, Weighted).Stream(states, fact => FactJson.Write(json, fact));
        foreach (var weight in judged.Sources.Weights)
        {
            json.WriteStringValue(weight.ToString());
        }
        json.WriteEndArray();
        json.Flush();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // The last sources repeat the first, all others speak for themselves.
    private static IEnumerable<Claim> World(int seed, int copies)
    {
        var random = new Random(seed);
        for (var fact = 0; fact < Facts; fact++)
        {
            var said = new int[Sources];
            for (var source = 0; source < Sources; source++)
            {
                said[source] =
                    source >= Sources - copies ? said[0]
                    : random.NextDouble() < 0.6 ? 7
                    : random.Next(100, 110);
                yield return Make.Claim(
                    Name(source),
                    Make.Exact(said[source]),
                    fact: fact.ToString("D3", CultureInfo.InvariantCulture)
                );
            }
        }
    }

    private static string Name(int source) =>
        string.Create(CultureInfo.InvariantCulture, $"source-{source}");
}
