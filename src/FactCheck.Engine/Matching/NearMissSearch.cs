namespace FactCheck.Matching;

/// <summary>
/// Walks all ways of a pattern from each word of a sentence and keeps the failure before which most pieces matched;
/// of these the first in the sentence. Each (state, position) pair is walked once a start.
/// </summary>
internal ref struct NearMissSearch
{
    private readonly PatternProgram _program;
    private readonly SentenceText _text;
    private readonly SentenceValues _values;
    private readonly StateSet _visited;
    private readonly int[] _passed;
    private int _start;
    private NearMiss? _best;

    public NearMissSearch(PatternProgram program, in SentenceText text, MatchScratch scratch)
    {
        _program = program;
        _text = text;
        _values = scratch.Values;
        _visited = scratch.Visited;
        _passed = CountPassed(program);
    }

    /// <summary>The furthest near miss; <see langword="null"/> when no piece of the pattern stands in the sentence.</summary>
    public NearMiss? Find()
    {
        for (
            _start = _text.AtOrAfter(_text.First);
            _start < _text.End;
            _start = _text.After(_start)
        )
        {
            _visited.Clear();
            Walk(_program.Entry, _start);
        }
        return _best;
    }

    // The most pieces that lie before a state. States are numbered from the end, so predecessors come first here.
    private static int[] CountPassed(PatternProgram program)
    {
        var passed = new int[program.Code.Length];
        for (var state = program.Entry; state > 0; state--)
        {
            var item = program.Code[state];
            var own = item.Operation is Operation.Split or Operation.Gap ? 0 : 1;
            if (item.Operation != Operation.Split)
            {
                passed[item.Next] = Math.Max(passed[item.Next], passed[state] + own);
                continue;
            }
            foreach (var target in program.Operands.Targets[item.Operand])
            {
                passed[target] = Math.Max(passed[target], passed[state]);
            }
        }
        return passed;
    }

    private void Walk(int state, int position)
    {
        if (state == 0 || !_visited.Add(state, position))
        {
            return;
        }
        var item = _program.Code[state];
        switch (item.Operation)
        {
            case Operation.Split:
                foreach (var target in _program.Operands.Targets[item.Operand])
                {
                    Walk(target, position);
                }
                return;
            case Operation.Gap:
                WalkGap(item, position);
                return;
            case Operation.Phrase:
                WalkPhrase(state, item, position);
                return;
            case Operation.Capture:
                var slot = _program.Operands.Captures[item.Operand];
                var value = _values.BeginningAt(slot, _text, position);
                Go(state, item, position, value is null ? -1 : _text.AtOrAfter(value.EndToken));
                return;
            default:
                var fits = WordRead.Fits(_program, item, _text, position);
                Go(state, item, position, fits ? _text.After(position) : -1);
                return;
        }
    }

    private void Go(int state, Instruction item, int position, int next)
    {
        if (next >= 0)
        {
            Walk(item.Next, next);
        }
        else
        {
            Fail(state, item, position);
        }
    }

    private void WalkGap(Instruction item, int position)
    {
        Walk(item.Next, position);
        for (var i = 0; i < item.Operand && position < _text.End; i++)
        {
            position = _text.After(position);
            Walk(item.Next, position);
        }
    }

    private void WalkPhrase(int state, Instruction item, int position)
    {
        var cursor = PhraseSet.Cursor.At(position);
        var found = false;
        while (_program.Operands.Phrases[item.Operand].TryNext(_text, ref cursor, out _))
        {
            found = true;
            Walk(item.Next, cursor.Position);
        }
        if (!found)
        {
            Fail(state, item, position);
        }
    }

    private void Fail(int state, Instruction item, int position)
    {
        // A way that took no word at all is no attempt, however many options lie before the state.
        if (position == _start || _passed[state] <= (_best?.Passed ?? 0))
        {
            return;
        }
        var stood = position < _text.End ? _text.WordAt(position).ToString() : "";
        var value = item.Operation == Operation.Capture ? _values.AnyAt(_text, position) : null;
        _best = new NearMiss(item.Source!, _passed[state], _start, position, stood, value);
    }
}
