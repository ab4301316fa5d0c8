using System.Globalization;
using FactCheck.Consistency;

namespace FactCheck.Benchmarks.Simulation;

/// <summary>How often each method finds the truth in worlds where it is known.</summary>
internal static class SimulationBenchmark
{
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

    /// <summary>Writes the table: a row a world, a column a method.</summary>
    public static int Run(TextWriter output)
    {
        output.WriteLine(
            "| world | " + string.Join(" | ", Methods.Select(method => method.Name)) + " |"
        );
        output.WriteLine("|---|" + string.Concat(Methods.Select(_ => "---|")));
        foreach (var world in Worlds.All())
        {
            var cells = Methods.Select(method =>
                world.Accuracy(method.Run(world)).ToString("0.000", CultureInfo.InvariantCulture)
            );
            output.WriteLine($"| {world.Name} | {string.Join(" | ", cells)} |");
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
