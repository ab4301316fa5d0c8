using System.Globalization;
using FactCheck.Consistency;

namespace FactCheck.Benchmarks.Simulation;

/// <summary>How often each method finds the truth in worlds where it is known.</summary>
/// <remarks>
/// Parameters are chosen on the seeds of development alone; the table that is published is that of the test seeds.
/// </remarks>
internal static class SimulationBenchmark
{
    private const int Seeds = 5;
    private const int SeedStep = 100;
    private const int FirstTestSeed = 10_000;

    private static readonly (string Name, Func<World, IReadOnlyList<decimal?>> Run)[] Methods =
    [
        ("plain", world => Ours(world, copying: false, weights: false)),
        ("copying", world => Ours(world, copying: true, weights: false)),
        ("weights", world => Ours(world, copying: true, weights: true)),
        ("voting", Baselines.Voting),
        ("median", Baselines.Median),
        ("mean", Baselines.Mean),
        ("TruthFinder", TruthFinder.Run),
        ("CRH", Crh.Run),
    ];

    /// <summary>Writes the table: a row a world, a column a method, the mean over the seeds.</summary>
    /// <param name="forTest">Whether the seeds are those kept for the test.</param>
    /// <param name="only">The one world to show; <see langword="null"/> for all.</param>
    /// <param name="output">Where the table goes.</param>
    public static int Run(bool forTest, string? only, TextWriter output)
    {
        output.WriteLine(
            "| world | " + string.Join(" | ", Methods.Select(method => method.Name)) + " |"
        );
        output.WriteLine("|---|" + string.Concat(Methods.Select(_ => "---|")));
        var first = forTest ? FirstTestSeed : 0;
        var worlds = Enumerable
            .Range(0, Seeds)
            .SelectMany(seed => Worlds.All(first + (SeedStep * seed)))
            .Where(world => only is null || world.Name == only)
            .GroupBy(world => world.Name, StringComparer.Ordinal);
        foreach (var same in worlds)
        {
            var cells = Methods.Select(method =>
                same.Average(world => world.Accuracy(method.Run(world)))
                    .ToString("0.000", CultureInfo.InvariantCulture)
            );
            output.WriteLine($"| {same.Key} | {string.Join(" | ", cells)} |");
        }
        return 0;
    }

    private static IReadOnlyList<decimal?> Ours(World world, bool copying, bool weights) =>
        OurConsensus.Run(
            world,
            JudgeOptions.Default with
            {
                Copying = copying,
                LearnedWeights = weights,
            }
        );
}
