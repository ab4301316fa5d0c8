namespace FactCheck.Benchmarks.Simulation;

/// <summary>The simple ways to make one number of many. They read the bare numbers.</summary>
internal static class Baselines
{
    /// <summary>The number that most say; the lower of equals.</summary>
    public static IReadOnlyList<decimal?> Voting(World world) =>
        Each(
            world,
            numbers =>
                numbers
                    .GroupBy(number => number)
                    .OrderByDescending(group => group.Count())
                    .ThenBy(group => group.Key)
                    .First()
                    .Key
        );

    /// <summary>The lower median.</summary>
    public static IReadOnlyList<decimal?> Median(World world) =>
        Each(world, numbers => numbers.Order().ElementAt((numbers.Count - 1) / 2));

    /// <summary>The mean.</summary>
    public static IReadOnlyList<decimal?> Mean(World world) =>
        Each(world, numbers => numbers.Average());

    private static IReadOnlyList<decimal?> Each(World world, Func<List<decimal>, decimal> choose) =>
        [
            .. world.Facts.Select(fact =>
                fact.Statements.Count == 0
                    ? null
                    : (decimal?)choose([.. fact.Statements.Select(said => said.Number)])
            ),
        ];
}
