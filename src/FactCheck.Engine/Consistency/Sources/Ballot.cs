namespace FactCheck.Consistency.Sources;

/// <summary>Counts one window of a <see cref="VoteSketch"/> after the other. Buffers are used again; not thread-safe.</summary>
/// <param name="groups">With whom each voice is counted.</param>
internal sealed class Ballot(int[] groups)
{
    private readonly bool[] _isJoined = JoinedIn(groups);
    private readonly List<(short Camp, int Group, int Weight)> _joined = [];
    private long[] _scores = new long[16];
    private double[] _chances = new double[16];

    /// <summary>How many camps the last window has.</summary>
    public int Camps { get; private set; }

    /// <summary>The probability that a camp of the last window is right.</summary>
    public double ChanceOf(short camp) => _chances[camp];

    /// <summary>
    /// Counts a window and returns the camp with the most weight, the first of equals. A group counts once in a camp, by
    /// its heaviest voice there.
    /// </summary>
    /// <param name="spoken">What was said.</param>
    /// <param name="weights">What votes count, in units of 1/<see cref="Reliability.Unit"/>.</param>
    /// <param name="stride">Weights a voice.</param>
    /// <param name="topic">Which of them holds.</param>
    /// <param name="wrongValues">How many wrong values there are to choose from.</param>
    public short Count(
        ReadOnlySpan<Spoken> spoken,
        int[] weights,
        int stride,
        int topic,
        double wrongValues
    )
    {
        Clear(spoken);
        foreach (var said in spoken)
        {
            var weight = weights[(said.Voice * stride) + topic];
            if (_isJoined[said.Voice])
            {
                Join(said.Camp, groups[said.Voice], weight);
            }
            else
            {
                _scores[said.Camp] += weight;
            }
        }
        foreach (var (camp, _, weight) in _joined)
        {
            _scores[camp] += weight;
        }
        var best = (short)0;
        for (short camp = 1; camp < Camps; camp++)
        {
            best = _scores[camp] > _scores[best] ? camp : best;
        }
        Weigh(_scores[best], Math.Max(0, wrongValues + 1 - Camps));
        return best;
    }

    private static bool[] JoinedIn(int[] groups)
    {
        var isJoined = new bool[groups.Length];
        for (var voice = 0; voice < groups.Length; voice++)
        {
            if (groups[voice] != voice)
            {
                isJoined[voice] = true;
                isJoined[groups[voice]] = true;
            }
        }
        return isJoined;
    }

    private void Clear(ReadOnlySpan<Spoken> spoken)
    {
        Camps = 0;
        foreach (var said in spoken)
        {
            Camps = Math.Max(Camps, said.Camp + 1);
        }
        if (_scores.Length < Camps)
        {
            _scores = new long[2 * Camps];
            _chances = new double[2 * Camps];
        }
        Array.Clear(_scores, 0, Camps);
        _joined.Clear();
    }

    private void Join(short camp, int group, int weight)
    {
        for (var index = 0; index < _joined.Count; index++)
        {
            if (_joined[index].Camp == camp && _joined[index].Group == group)
            {
                if (_joined[index].Weight < weight)
                {
                    _joined[index] = (camp, group, weight);
                }
                return;
            }
        }
        _joined.Add((camp, group, weight));
    }

    // Values that nobody says have no votes, which is a score of 0 each.
    private void Weigh(long best, double unsaid)
    {
        var sum = unsaid * Math.Exp(-(double)best / Reliability.Unit);
        for (var camp = 0; camp < Camps; camp++)
        {
            _chances[camp] = Math.Exp((double)(_scores[camp] - best) / Reliability.Unit);
            sum += _chances[camp];
        }
        for (var camp = 0; camp < Camps; camp++)
        {
            _chances[camp] /= sum;
        }
    }
}
