namespace FactCheck.Consistency.Sources;

/// <summary>Seeks the copies and the consensus that together explain best what was said.</summary>
/// <remarks>
/// Copies are sought from the surest on: first such that agree nearly always off the consensus, and, when their votes are
/// joined and the consensus has moved, looser ones; all voices count alike so far. Then the voices are weighed, and
/// copies are sought once more. It begins from the plurality and, since a crowd of copies can be the plurality, from the best of
/// <see cref="CopyStarts"/>; <see cref="CopyScore"/> decides. To choose the start a sample of the windows is enough.
/// </remarks>
internal sealed class CopySearch(VoteSketch sketch, int[] byName)
{
    // Cohen's kappa from which on voices are joined, round by round; a heuristic.
    private static readonly double[] MinKappas = [0.9, 0.7, CopyFinder.MinKappa];
    private const int SettledRounds = 2;
    private const int SampleSize = 3000;
    private const int TriedStarts = 4;

    private readonly CopyFinder _finder = new(sketch);
    private readonly Dictionary<string, int> _numbers = NumbersOf(sketch);

    /// <summary>The best explanation.</summary>
    public static Belief Run(VoteSketch sketch, int[] byName)
    {
        var sample = sketch.Sample(SampleSize);
        var alone = Enumerable.Range(0, byName.Length).ToArray();
        var trial = new CopySearch(sample, byName);
        var starts = CopyStarts
            .Of(sample, byName)
            .OrderByDescending(trial.FirstScoreOf)
            .Take(TriedStarts)
            .Prepend(alone)
            .ToList();
        var best =
            starts.Count == 1 ? alone : starts.MaxBy(start => trial.From(start).ScoreOn(sample))!;
        return new CopySearch(sketch, byName).From(best);
    }

    private double FirstScoreOf(int[] start)
    {
        var belief = new Belief(sketch, byName, start);
        return belief.ScoreOn(sketch);
    }

    private Belief From(int[] start)
    {
        var belief = new Belief(sketch, byName, start);
        var isCrowd = start.Where((group, voice) => group != voice).Any();
        foreach (var minKappa in isCrowd ? MinKappas[^1..] : MinKappas)
        {
            belief = new Belief(sketch, byName, Groups(belief, minKappa));
        }
        for (var round = 0; round < SettledRounds; round++)
        {
            belief.Settle();
            belief = new Belief(sketch, byName, Groups(belief, MinKappas[^1]))
            {
                Clusters = _clusters,
            };
        }
        belief.Settle();
        return belief;
    }

    private IReadOnlyList<SourceCluster> _clusters = [];

    private int[] Groups(Belief belief, double minKappa)
    {
        _clusters = _finder.Run(belief.Consensus, belief.Groups, minKappa);
        var groups = Enumerable.Range(0, byName.Length).ToArray();
        foreach (var cluster in _clusters)
        {
            foreach (var member in cluster.Members)
            {
                groups[_numbers[member.Name]] = _numbers[cluster.Leader];
            }
        }
        return groups;
    }

    private static Dictionary<string, int> NumbersOf(VoteSketch sketch)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var voice = 0; voice < sketch.Names.Count; voice++)
        {
            numbers.Add(sketch.Names[voice], voice);
        }
        return numbers;
    }
}
