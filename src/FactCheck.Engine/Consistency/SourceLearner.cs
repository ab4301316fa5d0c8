namespace FactCheck.Consistency;

/// <summary>Learns in turns which values stand, which voices copy and how reliable each voice is.</summary>
/// <remarks>
/// Reliability is the share of windows in which a voice stands with the consensus, drawn towards the mean of all voices as far
/// as chance explains the difference (empirical Bayes; the spread between voices by the method of moments of R. DerSimonian
/// and N. Laird, 1986): voices that do not differ beyond chance count alike. Its weight is ln(n·A / (1 − A)), the vote of the ACCU model (X. L. Dong, L. Berti-Equille and
/// D. Srivastava, VLDB 2009), where n, the number of wrong values to choose from, is estimated from how often two groups
/// off the consensus say the same. It is learned by the iteration of fact-finders such as CRH (Q. Li et al., "Resolving conflicts in heterogeneous
/// data by truth discovery and source reliability estimation", SIGMOD 2014), where a cluster of copies votes as one. All
/// sums are of whole numbers, so that the order of the facts does not show.
/// </remarks>
internal sealed class SourceLearner
{
    private const int CopyRounds = 3;
    private const int WeightRounds = 10;
    private const double MinWeight = 0.1;
    private const int Unit = 1000;
    private const double MaxWrongValues = 1000;

    private readonly VoteSketch _sketch;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly short[] _consensus;
    private readonly int[] _groups;
    private readonly int[] _byName;
    private readonly int[] _weights;
    private readonly int[] _agreeing;
    private readonly int[] _speaking;
    private long _wrongPairs;
    private long _equalWrongPairs;

    private SourceLearner(VoteSketch sketch)
    {
        _sketch = sketch;
        var voices = sketch.Names.Count;
        _consensus = new short[sketch.Windows];
        _groups = [.. Enumerable.Range(0, voices)];
        _weights = [.. Enumerable.Repeat(Unit, voices)];
        _agreeing = new int[voices];
        _speaking = new int[voices];
        for (var voice = 0; voice < voices; voice++)
        {
            _numbers.Add(sketch.Names[voice], voice);
        }
        _byName =
        [
            .. _numbers
                .OrderBy(voice => voice.Key, StringComparer.Ordinal)
                .Select(voice => voice.Value),
        ];
    }

    /// <summary>What <paramref name="sketch"/> shows.</summary>
    public static SourceBook Learn(VoteSketch sketch, JudgeOptions options)
    {
        var learner = new SourceLearner(sketch);
        IReadOnlyList<SourceCluster> clusters = [];
        if (options.Copying)
        {
            var finder = new CopyFinder(sketch);
            for (var round = 0; round < CopyRounds; round++)
            {
                clusters = finder.Run(learner._consensus, learner._groups);
                learner.Join(clusters);
                learner.Weigh();
            }
        }
        if (!options.LearnedWeights)
        {
            return new SourceBook(clusters, []);
        }
        learner.Weigh();
        return new SourceBook(clusters, learner.Weights());
    }

    private void Join(IReadOnlyList<SourceCluster> clusters)
    {
        for (var voice = 0; voice < _groups.Length; voice++)
        {
            _groups[voice] = voice;
        }
        foreach (var cluster in clusters)
        {
            foreach (var member in cluster.Members)
            {
                _groups[_numbers[member.Name]] = _numbers[cluster.Leader];
            }
        }
    }

    private void Weigh()
    {
        Array.Fill(_weights, Unit);
        Vote();
        for (var round = 0; round < WeightRounds; round++)
        {
            Count();
            if (!Reweigh())
            {
                return;
            }
            Vote();
        }
    }

    /// <summary>The camp with the most weight stands in each window; a group counts once in a camp, by its heaviest voice there.</summary>
    private void Vote()
    {
        var heaviest = new Dictionary<(short Camp, int Group), int>();
        var camps = new SortedDictionary<short, long>();
        for (var window = 0; window < _sketch.Windows; window++)
        {
            heaviest.Clear();
            camps.Clear();
            foreach (var said in _sketch[window])
            {
                var key = (said.Camp, _groups[said.Voice]);
                heaviest[key] = Math.Max(heaviest.GetValueOrDefault(key), _weights[said.Voice]);
            }
            foreach (var (key, weight) in heaviest)
            {
                camps[key.Camp] = camps.GetValueOrDefault(key.Camp) + weight;
            }
            _consensus[window] = camps.MaxBy(camp => camp.Value).Key;
        }
    }

    private void Count()
    {
        Array.Clear(_agreeing);
        Array.Clear(_speaking);
        (_wrongPairs, _equalWrongPairs) = (0, 0);
        for (var window = 0; window < _sketch.Windows; window++)
        {
            foreach (var said in _sketch[window])
            {
                _speaking[said.Voice]++;
                _agreeing[said.Voice] += said.Camp == _consensus[window] ? 1 : 0;
            }
            CountWrong(window);
        }
    }

    /// <summary>How many pairs of groups are off the consensus, and how many of them alike.</summary>
    private void CountWrong(int window)
    {
        var groups = new Dictionary<short, HashSet<int>>();
        foreach (var said in _sketch[window])
        {
            if (said.Camp != _consensus[window])
            {
                if (!groups.TryGetValue(said.Camp, out var camp))
                {
                    groups.Add(said.Camp, camp = []);
                }
                camp.Add(_groups[said.Voice]);
            }
        }
        var all = (long)groups.Values.Sum(camp => camp.Count);
        _wrongPairs += all * (all - 1) / 2;
        _equalWrongPairs += groups.Values.Sum(camp => (long)camp.Count * (camp.Count - 1) / 2);
    }

    private bool Reweigh()
    {
        var (mean, spread) = Reliability();
        var wrongValues = Math.Min(MaxWrongValues, (_wrongPairs + 1.0) / (_equalWrongPairs + 1));
        var changed = false;
        for (var voice = 0; voice < _weights.Length; voice++)
        {
            var windows = Math.Max(_speaking[voice], 1);
            var chance = mean * (1 - mean) / windows;
            var trust = spread > 0 ? spread / (spread + chance) : 0;
            var right = mean + (trust * (((double)_agreeing[voice] / windows) - mean));
            var odds = Math.Log(wrongValues * right / Math.Max(1 - right, 0.001));
            var weight = (int)Math.Round(Unit * Math.Max(MinWeight, odds));
            changed |= weight != _weights[voice];
            _weights[voice] = weight;
        }
        return changed;
    }

    /// <summary>The mean share of agreement, and by how much voices differ beyond chance, as a variance.</summary>
    private (double Mean, double Spread) Reliability()
    {
        var all = _speaking.Sum(count => (long)count);
        var mean = (double)_agreeing.Sum(count => (long)count) / Math.Max(all, 1);
        var (distance, squares) = (0.0, 0.0);
        // By name: a sum of doubles depends on the order.
        foreach (var voice in _byName)
        {
            var windows = (double)_speaking[voice];
            distance += Math.Pow(_agreeing[voice] - (windows * mean), 2) / windows;
            squares += windows * windows;
        }
        var chance = (_byName.Length - 1) * mean * (1 - mean);
        var scale = all - (squares / Math.Max(all, 1));
        return (mean, scale > 0 ? Math.Max(0, (distance - chance) / scale) : 0);
    }

    private List<SourceWeight> Weights() =>
        [
            .. _byName.Select(voice => new SourceWeight(
                _sketch.Names[voice],
                (decimal)_weights[voice] / Unit,
                _agreeing[voice],
                _speaking[voice]
            )),
        ];
}
