namespace FactCheck.Consistency.Sources;

/// <summary>How well a consensus and groups of copies together explain what was said: to choose between several such.</summary>
/// <remarks>
/// <para>The log-likelihood of the camps that voices stand in. A voice is right with its own probability; those that are wrong
/// take up one that was taken up before, or a new one, like guests of a Chinese restaurant (D. Aldous, 1985), so that a
/// popular error costs little and the count of camps is the same for all explanations. A member of a group repeats the first voice of the
/// group with a probability of its own, else speaks for itself. Each member costs what it takes to name its group and to
/// fit that probability.</para>
/// <para>Where most of a crowd copies, their errors are the plurality, and the honest seem to share unusual values. Both
/// ways round are consistent; this tells which is the likelier: those who copy one voice agree right or wrong.</para>
/// </remarks>
internal sealed class CopyScore
{
    private const double Fraction = 1 << 10;

    private readonly VoteSketch _sketch;
    private readonly short[] _consensus;
    private readonly int[] _groups;
    private readonly int[] _right;
    private readonly int[] _spoken;
    private readonly int[] _repeated;
    private readonly int[] _met;
    private readonly int[] _firstWindow;
    private readonly short[] _firstCamp;
    private readonly int[] _guests;
    private long _wrongPairs;
    private long _equalWrongPairs;

    private CopyScore(VoteSketch sketch, short[] consensus, int[] groups)
    {
        (_sketch, _consensus, _groups) = (sketch, consensus, groups);
        var voices = groups.Length;
        (_right, _spoken) = (new int[voices], new int[voices]);
        (_repeated, _met) = (new int[voices], new int[voices]);
        (_firstWindow, _firstCamp) = (new int[voices], new short[voices]);
        _guests = new int[short.MaxValue + 1];
    }

    /// <summary>The log-likelihood less what the members cost; more is better.</summary>
    public static double Of(VoteSketch sketch, short[] consensus, int[] groups)
    {
        var score = new CopyScore(sketch, consensus, groups);
        score.Fit();
        return score.LogLikelihood() - score.Cost();
    }

    private void Fit()
    {
        Array.Fill(_firstWindow, -1);
        for (var window = 0; window < _sketch.Windows; window++)
        {
            var wrong = 0;
            var spoken = _sketch[window];
            foreach (var (voice, _, camp) in spoken)
            {
                _spoken[voice]++;
                _right[voice] += camp == _consensus[window] ? 1 : 0;
                if (FirstOfGroup(voice, camp, window) is { } first)
                {
                    _met[voice]++;
                    _repeated[voice] += first == camp ? 1 : 0;
                }
                else if (camp != _consensus[window])
                {
                    _equalWrongPairs += _guests[camp]++;
                    _wrongPairs += wrong++;
                }
            }
            Leave(spoken);
        }
    }

    private double LogLikelihood()
    {
        Array.Fill(_firstWindow, -1);
        var newcomers = ((_wrongPairs + 1.0) / (_equalWrongPairs + 1)) - 1 + 0.01;
        var sum = 0L;
        for (var window = 0; window < _sketch.Windows; window++)
        {
            var (log, wrong) = (0.0, 0);
            var spoken = _sketch[window];
            foreach (var (voice, _, camp) in spoken)
            {
                var right = (_right[voice] + 1.0) / (_spoken[voice] + 2);
                var isRight = camp == _consensus[window];
                var share = (_guests[camp] == 0 ? newcomers : _guests[camp]) / (wrong + newcomers);
                var alone = isRight ? right : (1 - right) * share;
                var first = FirstOfGroup(voice, camp, window);
                var copies = first is null ? 0 : (_repeated[voice] + 0.5) / (_met[voice] + 1);
                log += Math.Log(((1 - copies) * alone) + (first == camp ? copies : 0));
                if (!isRight && first != camp)
                {
                    _guests[camp]++;
                    wrong++;
                }
            }
            Leave(spoken);
            // A sum of whole numbers does not depend on the order of the windows.
            sum += (long)Math.Round(log * Fraction);
        }
        return sum / Fraction;
    }

    private double Cost()
    {
        var (members, each) = (0, Math.Log(_groups.Length) + (Math.Log(_sketch.Windows + 1) / 2));
        for (var voice = 0; voice < _groups.Length; voice++)
        {
            members += _groups[voice] == voice ? 0 : 1;
        }
        return members * each;
    }

    /// <summary>The camp of the first voice of the group in the window; <see langword="null"/> when this one is the first.</summary>
    private short? FirstOfGroup(int voice, short camp, int window)
    {
        var group = _groups[voice];
        if (_firstWindow[group] == window)
        {
            return _firstCamp[group];
        }
        (_firstWindow[group], _firstCamp[group]) = (window, camp);
        return null;
    }

    private void Leave(ReadOnlySpan<Spoken> spoken)
    {
        foreach (var said in spoken)
        {
            _guests[said.Camp] = 0;
        }
    }
}
