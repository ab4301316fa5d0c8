using FactCheck.Consistency.Sources;
using FactCheck.Values;

namespace FactCheck.Consistency.Lines;

/// <summary>
/// Finds the place that most voices cover, by a sweep over end points in O(n log n). A voice, or a group of copies, counts
/// once however often it speaks; where weights were learned the place of most weight is sought.
/// </summary>
/// <remarks>
/// Where near numbers count a place also gets a part of the weight of numbers near it (<see cref="Nearness"/>). Among places covered by equally many the one with the narrowest claims wins: fewest voices that are unbounded there,
/// then the least sum of widths (of each voice's narrowest claim there), then most claims, then the narrowest place, then
/// the lowest.
/// </remarks>
internal sealed class Sweep
{
    private readonly List<(Cut At, bool Starts, int Voice, decimal Width)> _events = [];
    private readonly List<List<decimal>> _active = [];
    private decimal _widest = decimal.MaxValue;
    private readonly List<decimal> _weights = [];
    private readonly List<(decimal Centre, int Voice)> _centres = [];
    private double _scale;
    private decimal _covering;
    private int _claims;
    private int _unbounded;
    private decimal _widths;

    private Sweep() { }

    /// <summary>
    /// The place that most voices of <paramref name="votes"/> cover; no claim begins or ends inside it.
    /// <see langword="null"/> when no vote has a place.
    /// </summary>
    /// <param name="votes">The votes.</param>
    /// <param name="countsNear">Whether numbers support those near them.</param>
    public static Interval? BestOf(IReadOnlyList<Vote> votes, bool countsNear = false)
    {
        var sweep = new Sweep();
        sweep.Collect(votes);
        if (countsNear)
        {
            sweep._scale = (double)
                Nearness.ScaleOf([.. sweep._centres.Select(place => place.Centre)]);
        }
        return sweep.Run();
    }

    private void Collect(IReadOnlyList<Vote> votes)
    {
        var voices = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var vote in votes)
        {
            if (!voices.TryGetValue(vote.Group, out var voice))
            {
                voice = voices.Count;
                voices.Add(vote.Group, voice);
                _active.Add([]);
                _weights.Add(0);
            }
            _weights[voice] = Math.Max(_weights[voice], vote.Weight);
            if (vote is { Wide.Centre: { } centre, Claim.Value: not CategoryValue })
            {
                _centres.Add((centre, voice));
            }
            foreach (var piece in vote.Wide!.Pieces)
            {
                var (low, high) = (Cut.LowOf(piece), Cut.HighOf(piece));
                var width = Cut.Distance(low, high);
                _events.Add((low, true, voice, width));
                _events.Add((high, false, voice, width));
            }
        }
        // Sums of widths below this bound cannot overflow.
        _widest = decimal.MaxValue / (voices.Count + 1);
    }

    private Interval? Run()
    {
        _events.Sort((x, y) => x.At.CompareTo(y.At));
        Interval? best = null;
        var bestScore = (Covering: 0m, Unbounded: 0, Widths: 0m, Claims: 0, Width: 0m);
        for (var index = 0; index < _events.Count; index++)
        {
            Take(index);
            if (index + 1 == _events.Count || _events[index + 1].At == _events[index].At)
            {
                continue;
            }
            var (low, high) = (_events[index].At, _events[index + 1].At);
            var weight = _covering > 0 ? _covering + NearTo(low, high) : 0;
            var score = (-weight, _unbounded, _widths, -_claims, Cut.Distance(low, high));
            if (_covering > 0 && (best is null || score.CompareTo(bestScore) < 0))
            {
                best = Cut.Between(low, high);
                bestScore = score;
            }
        }
        return best;
    }

    /// <summary>What the voices that do not cover a place give to it.</summary>
    private decimal NearTo(Cut low, Cut high)
    {
        if (_scale == 0 || Extent.Of(Cut.Between(low, high)).Centre is not { } place)
        {
            return 0;
        }
        var sum = 0.0;
        foreach (var (centre, voice) in _centres)
        {
            if (_active[voice].Count == 0)
            {
                sum += (double)_weights[voice] * Nearness.Of(centre, place, _scale);
            }
        }
        return Math.Round((decimal)(Nearness.Share * sum), 6);
    }

    private void Take(int index)
    {
        var (_, starts, voice, width) = _events[index];
        var active = _active[voice];
        Count(voice, -1);
        _claims += starts ? 1 : -1;
        var place = active.BinarySearch(width);
        if (starts)
        {
            active.Insert(place < 0 ? ~place : place, width);
        }
        else
        {
            active.RemoveAt(place);
        }
        Count(voice, 1);
    }

    private void Count(int voice, int sign)
    {
        var active = _active[voice];
        if (active.Count == 0)
        {
            return;
        }
        _covering += sign * _weights[voice];
        if (active[0] == decimal.MaxValue)
        {
            _unbounded += sign;
        }
        else
        {
            _widths += sign * Math.Min(active[0], _widest);
        }
    }
}
