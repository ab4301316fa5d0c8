namespace FactCheck.Benchmarks.Simulation;

/// <summary>
/// X. Yin, J. Han and P. S. Yu, "Truth discovery with multiple information providers on the web", KDD 2007, with the
/// parameters of the paper: ρ = 0.5, γ = 0.3, initial trust 0.9, base similarity 0.5, until trust changes by less than
/// 0.001 %. The implication of one number by another is exp(−|x − y| / spread of the fact) − 0.5, the paper's
/// similarity less its base.
/// </summary>
internal static class TruthFinder
{
    private const double Rho = 0.5;
    private const double Gamma = 0.3;
    private const double BaseSimilarity = 0.5;
    private const double Initial = 0.9;
    private const double Converged = 0.00001;
    private const int MaxRounds = 100;

    /// <summary>The number of the highest confidence for each fact.</summary>
    public static IReadOnlyList<decimal?> Run(World world)
    {
        var sources = world.Facts.SelectMany(fact => fact.Statements).Max(said => said.Source) + 1;
        var trust = Enumerable.Repeat(Initial, sources).ToArray();
        for (var round = 0; round < MaxRounds; round++)
        {
            var (sum, count) = (new double[sources], new int[sources]);
            foreach (var fact in world.Facts)
            {
                var confidence = Confidence(fact, trust);
                foreach (var said in fact.Statements)
                {
                    sum[said.Source] += confidence[said.Number];
                    count[said.Source]++;
                }
            }
            var next = sum.Zip(count, (s, n) => n == 0 ? Initial : s / n).ToArray();
            var change = 1 - Cosine(trust, next);
            trust = next;
            if (change < Converged)
            {
                break;
            }
        }
        return [.. world.Facts.Select(fact => Best(Confidence(fact, trust)))];
    }

    private static Dictionary<decimal, double> Confidence(SimulatedFact fact, double[] trust)
    {
        var scores = fact
            .Statements.GroupBy(said => said.Number)
            .ToDictionary(
                group => group.Key,
                group => group.Sum(said => -Math.Log(1 - Math.Min(trust[said.Source], 0.999_999)))
            );
        var spread = Math.Max(
            1,
            scores.Count == 0 ? 1 : (double)(scores.Keys.Max() - scores.Keys.Min())
        );
        return scores.ToDictionary(
            pair => pair.Key,
            pair =>
            {
                var implied = scores
                    .Where(other => other.Key != pair.Key)
                    .Sum(other =>
                        other.Value
                        * (
                            Math.Exp(-(double)Math.Abs(other.Key - pair.Key) / spread)
                            - BaseSimilarity
                        )
                    );
                return 1 / (1 + Math.Exp(-Gamma * (pair.Value + Rho * implied)));
            }
        );
    }

    private static decimal? Best(Dictionary<decimal, double> confidence) =>
        confidence.Count == 0
            ? null
            : confidence.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;

    private static double Cosine(double[] x, double[] y) =>
        x.Zip(y, (a, b) => a * b).Sum() / Math.Sqrt(x.Sum(a => a * a) * y.Sum(b => b * b));
}
