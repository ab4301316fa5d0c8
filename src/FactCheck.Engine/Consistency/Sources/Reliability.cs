namespace FactCheck.Consistency.Sources;

/// <summary>
/// How reliable each voice is, on the whole and on each topic, and what its vote counts; and which camp stands in each
/// window by those votes.
/// </summary>
/// <remarks>
/// <para>The model is ACCU (X. L. Dong, L. Berti-Equille and D. Srivastava, "Integrating conflicting data: the role of source dependence",
/// VLDB 2009): a voice that is right with probability A counts ln(n·A / (1 − A)), where n, the number of wrong values to choose
/// from, is estimated for each topic from how often two groups off the consensus say the same; a camp is right with the
/// probability that these votes give it, and A is the mean probability of what the voice says.</para>
/// <para>A is drawn towards what is usual as far as chance explains the difference (empirical Bayes; the spread by the method
/// of moments of R. DerSimonian and N. Laird, 1986): on the whole towards the mean of voices that say about as much, since in open
/// collections those who say much and those who pass by differ, but never above the mean of all, since who passes by has not
/// earned it; on a topic towards A on the whole. Voices that do
/// not differ beyond chance count alike. All sums over windows are of whole numbers, so that their order does not show.</para>
/// </remarks>
internal sealed class Reliability
{
    /// <summary>A weight of 1, in the unit of the weights.</summary>
    public const int Unit = 1000;

    private const double MinWeight = 0.1;
    private const double MaxWrongValues = 1000;
    private const double StartRight = 0.8;
    private const double StartWrongValues = 10;
    private const double MaxRight = 0.995;
    private const double Certain = 1 << 16;
    private const double SizePrior = 20;

    // Who speaks less than this shows no difference between voices, only chance.
    private const int MinWindows = 5;
    private const double Bias = 0.1;

    private readonly VoteSketch _sketch;
    private readonly int[] _byName;
    private readonly byte[] _topicOf;
    private readonly int _topics;
    private readonly int[] _weights;
    private readonly long[] _agreeing;
    private readonly int[] _speaking;
    private readonly double[] _wrongValues;
    private readonly (long All, long Equal)[] _wrongPairs;

    /// <summary>All voices count alike, on the topics that <paramref name="topicOf"/> gives each window.</summary>
    public Reliability(VoteSketch sketch, int[] byName, byte[] topicOf, int topics)
    {
        (_sketch, _byName, _topicOf, _topics) = (sketch, byName, topicOf, topics);
        _weights = new int[byName.Length * topics];
        _agreeing = new long[_weights.Length];
        _speaking = new int[_weights.Length];
        _wrongValues = new double[topics];
        _wrongPairs = new (long, long)[topics];
        Array.Fill(_wrongValues, StartWrongValues);
        Array.Fill(_weights, WeightOf(StartRight, StartWrongValues));
    }

    /// <summary>Windows in which the voice speaks.</summary>
    public int SpeakingOf(int voice)
    {
        var sum = 0;
        foreach (var count in _speaking.AsSpan(voice * _topics, _topics))
        {
            sum += count;
        }
        return sum;
    }

    /// <summary>Windows in which it is right, each by its probability.</summary>
    public double AgreeingOf(int voice)
    {
        var sum = 0L;
        foreach (var count in _agreeing.AsSpan(voice * _topics, _topics))
        {
            sum += count;
        }
        return sum / Certain;
    }

    /// <summary>What the vote of a voice counts on a topic, in units of 1/<see cref="Unit"/>.</summary>
    public int WeightOf(int voice, int topic) => _weights[(voice * _topics) + topic];

    /// <summary>The same over all topics, by how often the voice speaks of each.</summary>
    public int WeightOf(int voice)
    {
        var (sum, count) = (0L, 0L);
        for (var place = voice * _topics; place < (voice + 1) * _topics; place++)
        {
            // A voice that shows nothing yet has the weight of its kind on all topics alike.
            var windows = SpeakingOf(voice) == 0 ? 1 : _speaking[place];
            sum += (long)_weights[place] * windows;
            count += windows;
        }
        return (int)(sum / count);
    }

    /// <summary>
    /// Begins with those a little ahead who say more: of two that contradict each other the one is right more often whom
    /// others confirm elsewhere, and one who says little nobody can confirm. What is learned from there decides.
    /// </summary>
    public void FavourTheProlific()
    {
        var most = 1;
        foreach (var count in _sketch.Mentions)
        {
            most = Math.Max(most, count);
        }
        for (var place = 0; place < _weights.Length; place++)
        {
            var doublings = Math.Log2((1.0 + _sketch.Mentions[place / _topics]) / (1 + most));
            _weights[place] += (int)Math.Round(Unit * Bias * doublings);
        }
    }

    /// <summary>Writes into <paramref name="consensus"/> which camp stands in each window, and counts who agrees.</summary>
    public void Vote(int[] groups, short[] consensus)
    {
        Array.Clear(_agreeing);
        Array.Clear(_speaking);
        Array.Clear(_wrongPairs);
        var ballot = new Ballot(groups);
        for (var window = 0; window < _sketch.Windows; window++)
        {
            var spoken = _sketch[window];
            var topic = _topicOf[window];
            consensus[window] = ballot.Count(spoken, _weights, _topics, topic, _wrongValues[topic]);
            foreach (var said in spoken)
            {
                var place = (said.Voice * _topics) + topic;
                _speaking[place]++;
                _agreeing[place] += (long)(Certain * ballot.ChanceOf(said.Camp));
            }
            CountWrong(spoken, groups, consensus[window], ref _wrongPairs[topic]);
        }
    }

    /// <summary>Weighs the voices by the last vote. Returns whether anything changed.</summary>
    public bool Weigh()
    {
        var trusted = OnTopics(OnTheWhole());
        var changed = false;
        for (var topic = 0; topic < _topics; topic++)
        {
            var (all, equal) = _wrongPairs[topic];
            _wrongValues[topic] = Math.Min(MaxWrongValues, (all + 1.0) / (equal + 1));
        }
        for (var place = 0; place < _weights.Length; place++)
        {
            var weight = WeightOf(trusted[place], _wrongValues[place % _topics]);
            changed |= weight != _weights[place];
            _weights[place] = weight;
        }
        return changed;
    }

    private static int WeightOf(double right, double wrongValues)
    {
        var odds = Math.Log(wrongValues * right / (1 - Math.Min(right, MaxRight)));
        return (int)Math.Round(Unit * Math.Max(MinWeight, odds));
    }

    /// <summary>How many pairs of groups are off the consensus, and how many of them alike.</summary>
    private static void CountWrong(
        ReadOnlySpan<Spoken> spoken,
        int[] groups,
        short consensus,
        ref (long All, long Equal) pairs
    )
    {
        Span<(short Camp, int Group)> wrong =
            spoken.Length <= 64
                ? stackalloc (short, int)[spoken.Length]
                : new (short, int)[spoken.Length];
        var count = 0;
        foreach (var said in spoken)
        {
            if (said.Camp != consensus)
            {
                wrong[count++] = (said.Camp, groups[said.Voice]);
            }
        }
        wrong[..count].Sort();
        var (all, run) = (0, 0);
        for (var index = 0; index < count; index++)
        {
            if (index > 0 && wrong[index] == wrong[index - 1])
            {
                continue; // a group counts once in a camp
            }
            run = index > 0 && wrong[index].Camp == wrong[index - 1].Camp ? run + 1 : 0;
            pairs.Equal += run;
            pairs.All += all++;
        }
    }

    /// <summary>How often each voice is right, drawn towards the mean of voices that say about as much.</summary>
    private double[] OnTheWhole()
    {
        var sizes = new double[32];
        var (agreeingAt, speakingAt) = (new double[32], new double[32]);
        var (agreeing, speaking) = (0.0, 0.0);
        foreach (var voice in _byName)
        {
            var size = SizeOf(voice);
            agreeingAt[size] += AgreeingOf(voice);
            speakingAt[size] += SpeakingOf(voice);
            agreeing += AgreeingOf(voice);
            speaking += SpeakingOf(voice);
        }
        var mean = agreeing / Math.Max(speaking, 1);
        for (var size = 0; size < sizes.Length; size++)
        {
            var usual = (agreeingAt[size] + (SizePrior * mean)) / (speakingAt[size] + SizePrior);
            sizes[size] = Math.Min(usual, mean);
        }
        var spread = SpreadAround(sizes, mean);
        var right = new double[_byName.Length];
        foreach (var voice in _byName)
        {
            var usual = sizes[SizeOf(voice)];
            var windows = Math.Max(SpeakingOf(voice), 1);
            var trust = spread > 0 ? spread / (spread + (mean * (1 - mean) / windows)) : 0;
            right[voice] = usual + (trust * ((AgreeingOf(voice) / windows) - usual));
        }
        return right;
    }

    private int SizeOf(int voice) =>
        System.Numerics.BitOperations.Log2((uint)Math.Max(1, _sketch.Mentions[voice])) / 2;

    /// <summary>By how much voices differ beyond chance, as a variance.</summary>
    private double SpreadAround(double[] sizes, double mean)
    {
        var (distance, squares) = (0.0, 0.0);
        var (count, all) = (0, 0.0);
        // By name: a sum of doubles depends on the order.
        foreach (var voice in _byName)
        {
            double windows = SpeakingOf(voice);
            if (windows >= MinWindows)
            {
                (count, all) = (count + 1, all + windows);
                distance +=
                    Math.Pow(AgreeingOf(voice) - (windows * sizes[SizeOf(voice)]), 2) / windows;
                squares += windows * windows;
            }
        }
        var chance = (count - 1) * mean * (1 - mean);
        var scale = all - (squares / Math.Max(all, 1));
        return scale > 0 ? Math.Max(0, (distance - chance) / scale) : 0;
    }

    /// <summary>How often each voice is right on each topic, drawn towards <paramref name="right"/>.</summary>
    private double[] OnTopics(double[] right)
    {
        var trusted = new double[_weights.Length];
        var (distance, chance, scale) = (0.0, 0.0, 0.0);
        foreach (var voice in _byName)
        {
            double all = SpeakingOf(voice);
            var mean = AgreeingOf(voice) / Math.Max(all, 1);
            var (cells, squares) = (0, 0.0);
            for (var place = voice * _topics; place < (voice + 1) * _topics; place++)
            {
                double windows = _speaking[place];
                if (windows > 0)
                {
                    cells++;
                    distance +=
                        Math.Pow((_agreeing[place] / Certain) - (windows * mean), 2) / windows;
                    squares += windows * windows;
                }
            }
            chance += Math.Max(0, cells - 1) * mean * (1 - mean);
            scale += all - (squares / Math.Max(all, 1));
        }
        var spread = scale > 0 ? Math.Max(0, (distance - chance) / scale) : 0;
        for (var place = 0; place < trusted.Length; place++)
        {
            var usual = right[place / _topics];
            double windows = Math.Max(_speaking[place], 1);
            var trust = spread > 0 ? spread / (spread + (usual * (1 - usual) / windows)) : 0;
            trust = _speaking[place] == 0 ? 0 : trust;
            trusted[place] = usual + (trust * ((_agreeing[place] / Certain / windows) - usual));
        }
        return trusted;
    }
}
