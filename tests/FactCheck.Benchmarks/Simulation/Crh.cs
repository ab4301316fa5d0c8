namespace FactCheck.Benchmarks.Simulation;

/// <summary>
/// CRH: Q. Li, Y. Li, J. Gao, B. Zhao, W. Fan and J. Han, "Resolving conflicts in heterogeneous data by truth discovery
/// and source reliability estimation", SIGMOD 2014, for continuous data: normalised absolute loss, hence the weighted median, and
/// weights −log of a source's share of the loss.
/// </summary>
internal static class Crh
{
    private const int Rounds = 20;

    /// <summary>The weighted median for each fact, when the weights have settled.</summary>
    public static IReadOnlyList<decimal?> Run(World world)
    {
        var sources = world.Facts.SelectMany(fact => fact.Statements).Max(said => said.Source) + 1;
        var weights = Enumerable.Repeat(1.0, sources).ToArray();
        var truths = Truths(world, weights);
        for (var round = 0; round < Rounds; round++)
        {
            weights = Weights(world, truths, sources);
            truths = Truths(world, weights);
        }
        return truths;
    }

    private static double[] Weights(World world, List<decimal?> truths, int sources)
    {
        var (loss, count) = (new double[sources], new int[sources]);
        for (var index = 0; index < world.Facts.Count; index++)
        {
            var said = world.Facts[index].Statements;
            if (truths[index] is not { } truth || Deviation(said) is not (> 0 and var deviation))
            {
                continue;
            }
            foreach (var statement in said)
            {
                loss[statement.Source] += (double)Math.Abs(statement.Number - truth) / deviation;
                count[statement.Source]++;
            }
        }
        // Sources speak of different numbers of facts: the paper divides by them.
        var mean = loss.Zip(count, (sum, n) => Math.Max(sum / Math.Max(n, 1), 1e-9)).ToArray();
        var total = mean.Sum();
        return [.. mean.Select(share => -Math.Log(share / total))];
    }

    private static double Deviation(IReadOnlyList<Statement> statements)
    {
        if (statements.Count == 0)
        {
            return 0;
        }
        var mean = statements.Average(said => (double)said.Number);
        return Math.Sqrt(statements.Average(said => Math.Pow((double)said.Number - mean, 2)));
    }

    private static List<decimal?> Truths(World world, double[] weights) =>
        [.. world.Facts.Select(fact => Median(fact.Statements, weights))];

    private static decimal? Median(IReadOnlyList<Statement> statements, double[] weights)
    {
        var half = statements.Sum(said => weights[said.Source]) / 2;
        var below = 0.0;
        foreach (var said in statements.OrderBy(said => said.Number))
        {
            below += weights[said.Source];
            if (below >= half)
            {
                return said.Number;
            }
        }
        return null;
    }
}
