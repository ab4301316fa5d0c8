using FactCheck.Rules;
using FactCheck.Rules.Syntax;

namespace FactCheck.Matching.Explaining;

/// <summary>Finds the furthest near miss of a pattern in a trace, and what one change would mend it.</summary>
/// <remarks>
/// A place is where a state was reached and takes nothing. Of all places the one is kept that has most pieces matched before
/// it and, if the rest of the pattern fits behind it, after it; of these one where the rest fits; then the earliest. Where
/// nothing of the beginning stands in the sentence, the place is the one before the longest end of the pattern.
/// What is tried as a mend is a heuristic: other words in its place, leaving it out, more words before it.
/// </remarks>
internal sealed class ExplanationSearch
{
    private const int MaxBetween = 30;
    private const int MaxReplaced = 4;

    private readonly Pattern _pattern;
    private readonly ExplanationTrace _trace;
    private readonly ExplanationPath _path;
    private readonly HashSet<PatternNode> _optional;
    private ExplanationPlace? _best;

    public ExplanationSearch(Pattern pattern, ExplanationTrace trace)
    {
        (_pattern, _trace, _path) = (pattern, trace, new ExplanationPath(trace));
        _optional = ExplanationNames.Optional(pattern.Root);
    }

    /// <summary>The furthest near miss; <see langword="null"/> when nothing of the pattern stands in the sentence.</summary>
    public PatternExplanation? Find(bool isSought)
    {
        for (var state = 1; state < _trace.Program.Code.Length; state++)
        {
            if (!ExplanationTrace.Takes(_trace.Program.Code[state].Operation))
            {
                continue;
            }
            foreach (var position in _trace.Positions)
            {
                Look(state, position);
            }
        }
        return _best is { } place && place.Total > 0 ? Explained(place, isSought) : null;
    }

    private void Look(int state, int position)
    {
        var taken = _trace.TakenBefore(state, position);
        if (_trace.CanStep(state, position))
        {
            LookBack(state, position);
        }
        else if (taken > 0 && GapBefore(state, position) is var (start, width) && start == position)
        {
            Offer(
                Mended(
                    new ExplanationPlace(
                        state,
                        position,
                        taken,
                        width,
                        false,
                        ExplanationMend.None,
                        0,
                        taken
                    )
                )
            );
        }
    }

    // The beginning of the pattern is missing: the state before this one is where it stopped.
    private void LookBack(int state, int position)
    {
        var ahead = _trace.TakenBehind(state, position);
        if (ahead <= 0)
        {
            return;
        }
        foreach (var before in TakersBefore(state))
        {
            var isFirst = _trace.TakenBefore(before, position) == 0;
            Offer(
                new ExplanationPlace(
                    before,
                    position,
                    0,
                    0,
                    isFirst,
                    ExplanationMend.Resume,
                    state,
                    ahead
                )
            );
        }
    }

    private IEnumerable<int> TakersBefore(int state)
    {
        var open = new Stack<int>([state]);
        var seen = new HashSet<int>();
        while (open.TryPop(out var current))
        {
            foreach (var before in _trace.Program.PredecessorsOf(current).ToArray())
            {
                if (!seen.Add(before))
                {
                    continue;
                }
                if (ExplanationTrace.Takes(_trace.Program.Code[before].Operation))
                {
                    yield return before;
                }
                else
                {
                    open.Push(before);
                }
            }
        }
    }

    // The gap that the way to this place ends with: where it begins, and how many words it may take.
    private (int Start, int Width) GapBefore(int state, int position)
    {
        var (before, place) = _trace.Before(state, position);
        while (before != ExplanationTrace.None)
        {
            var item = _trace.Program.Code[before];
            if (item.Operation == Operation.Gap)
            {
                return (place, item.Operand);
            }
            if (item.Operation != Operation.Split)
            {
                break;
            }
            (before, place) = _trace.Before(before, place);
        }
        return (position, 0);
    }

    private ExplanationPlace Mended(ExplanationPlace place)
    {
        var next = _trace.Program.Code[place.State].Next;
        for (var words = place.Allowed + 1; words <= MaxBetween; words++)
        {
            var to = _trace.Move(place.Position, words);
            var ahead = _trace.TakenBehind(place.State, to);
            if (ahead != ExplanationTrace.None)
            {
                return place with
                {
                    RestFits = true,
                    Mend = ExplanationMend.Farther,
                    Words = words,
                    Total = place.Taken + ahead,
                };
            }
        }
        for (var words = 0; words <= Math.Max(place.Allowed, MaxReplaced); words++)
        {
            var ahead = _trace.TakenBehind(next, _trace.Move(place.Position, words));
            if (ahead != ExplanationTrace.None && (words == 0 || place.Position < _trace.End))
            {
                var mend =
                    words == 0 && ahead > 0 ? ExplanationMend.LeaveOut : ExplanationMend.Replace;
                return place with
                {
                    RestFits = true,
                    Mend = mend,
                    Words = words,
                    Total = place.Taken + ahead,
                };
            }
        }
        return place;
    }

    private void Offer(ExplanationPlace place)
    {
        if (_best is not { } best || place.IsNearerThan(best))
        {
            _best = place;
        }
    }

    private PatternExplanation Explained(ExplanationPlace place, bool isSought)
    {
        var taken = new List<ExplanationElement>();
        if (place.Mend != ExplanationMend.Resume)
        {
            taken.AddRange(_path.To(place.State, place.Position));
        }
        var (state, position) = place.Mend switch
        {
            ExplanationMend.Resume => (place.Words, place.Position),
            ExplanationMend.Farther => (place.State, _trace.Move(place.Position, place.Words)),
            _ => (_trace.Program.Code[place.State].Next, _trace.Move(place.Position, place.Words)),
        };
        if (place.Mend == ExplanationMend.Resume || place.RestFits)
        {
            taken.AddRange(_path.From(state, position));
        }
        var stop = new ExplanationReading(_trace, _path).Read(place, Wanted(place));
        return new PatternExplanation(_pattern, taken, stop, isSought);
    }

    // All pieces that could have followed; those in parentheses with a question mark only where there is nothing else.
    private List<PatternNode> Wanted(ExplanationPlace place)
    {
        if (place.Mend != ExplanationMend.None)
        {
            return [_trace.Program.Code[place.State].Source!];
        }
        var nodes = new List<PatternNode>();
        for (var state = 1; state < _trace.Program.Code.Length; state++)
        {
            var item = _trace.Program.Code[state];
            if (
                ExplanationTrace.Takes(item.Operation)
                && item.Source is { } source
                && _trace.TakenBefore(state, place.Position) == place.Taken
                && !nodes.Contains(source)
            )
            {
                nodes.Add(source);
            }
        }
        var needed = nodes.FindAll(node => !_optional.Contains(node));
        return needed.Count > 0 ? needed : nodes;
    }
}
