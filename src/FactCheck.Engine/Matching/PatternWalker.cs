using FactCheck.Extraction;

namespace FactCheck.Matching;

/// <summary>
/// Follows a pattern program through a sentence. Each (state, position) pair is looked at once, so that the time is
/// bounded by their number, whatever the pattern and the text.
/// </summary>
internal readonly ref struct PatternWalker
{
    private const int None = -1;

    private readonly PatternProgram _program;
    private readonly SentenceText _text;
    private readonly SentenceValues _values;
    private readonly StateSet _visited;

    public PatternWalker(
        PatternProgram program,
        in SentenceText text,
        SentenceValues values,
        StateSet visited
    )
    {
        _program = program;
        _text = text;
        _values = values;
        _visited = visited;
    }

    /// <summary>Whether the pattern, which has no captures, matches anywhere in the sentence.</summary>
    public bool MatchesAnywhere()
    {
        _visited.Clear();
        for (
            var start = _text.AtOrAfter(_text.First);
            start < _text.End;
            start = _text.After(start)
        )
        {
            if (WalkOn(_program.Entry, start, int.MaxValue) != int.MaxValue)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// The tightest way in which the pattern takes <paramref name="value"/> as the claim's value: fewest words, then
    /// earliest start.
    /// </summary>
    public bool TryFit(Mention value, out Extent extent)
    {
        extent = new Extent(int.MaxValue, None, None);
        foreach (var state in _program.ValueStates)
        {
            var item = _program.Code[state];
            if (!_program.Operands.Captures[item.Operand].Fits(value))
            {
                continue;
            }
            _visited.Clear();
            var end = WalkOn(item.Next, _text.AtOrAfter(value.EndToken), int.MaxValue);
            if (end == int.MaxValue)
            {
                continue;
            }
            var start = StartOf(state, value);
            if (start != None)
            {
                var found = new Extent(_text.CountWords(start, end), start, end);
                extent = found.IsTighterThan(extent) ? found : extent;
            }
        }
        return extent.Start != None;
    }

    private int StartOf(int state, Mention value)
    {
        _visited.Clear();
        return WalkBackFrom(value, state, None);
    }

    // The earliest end that state and position lead to, if it is before the best one known.
    private int WalkOn(int state, int position, int best)
    {
        while (state != 0)
        {
            if (_program.Branches && !_visited.Add(state, position))
            {
                return best;
            }
            var item = _program.Code[state];
            switch (item.Operation)
            {
                case Operation.Split:
                    return WalkOnEach(item, position, best);
                case Operation.Gap:
                    return WalkOnOverGap(item, position, best);
                case Operation.Phrase:
                    return WalkOnOverPhrases(item, position, best);
                case Operation.Capture:
                    var slot = _program.Operands.Captures[item.Operand];
                    if (slot.IsValue || _values.BeginningAt(slot, _text, position) is not { } value)
                    {
                        return best;
                    }
                    (state, position) = (item.Next, _text.AtOrAfter(value.EndToken));
                    break;
                case Operation.Unit:
                    position = _program
                        .Operands.Units[item.Operand]
                        .EndOf(_values, _text, position);
                    if (position == None)
                    {
                        return best;
                    }
                    state = item.Next;
                    break;
                default:
                    if (!WordRead.Fits(_program, item, _text, position))
                    {
                        return best;
                    }
                    (state, position) = (item.Next, _text.After(position));
                    break;
            }
        }
        return Math.Min(best, position);
    }

    private int WalkOnEach(Instruction item, int position, int best)
    {
        foreach (var target in _program.Operands.Targets[item.Operand])
        {
            best = WalkOn(target, position, best);
        }
        return best;
    }

    private int WalkOnOverPhrases(Instruction item, int position, int best)
    {
        var cursor = PhraseSet.Cursor.At(position);
        var phrases = _program.Operands.Phrases[item.Operand];
        while (phrases.TryNext(_text, ref cursor, out _))
        {
            best = WalkOn(item.Next, cursor.Position, best);
        }
        return best;
    }

    private int WalkOnOverGap(Instruction item, int position, int best)
    {
        best = WalkOn(item.Next, position, best);
        for (var i = 0; i < item.Operand && position < _text.End; i++)
        {
            position = _text.After(position);
            best = WalkOn(item.Next, position, best);
        }
        return best;
    }

    // The latest start from which the pattern's beginning leads to state at position, if it is behind the best known.
    private int WalkBack(int state, int position, int best)
    {
        if (_program.Branches && !_visited.Add(state, position))
        {
            return best;
        }
        if (state == _program.Entry)
        {
            return Math.Max(best, position);
        }
        foreach (var before in _program.PredecessorsOf(state))
        {
            best = WalkBackOver(before, position, best);
        }
        return best;
    }

    private int WalkBackOver(int state, int position, int best)
    {
        var item = _program.Code[state];
        switch (item.Operation)
        {
            case Operation.Split:
                return WalkBack(state, position, best);
            case Operation.Gap:
                best = WalkBack(state, position, best);
                for (var i = 0; i < item.Operand && (position = _text.Before(position)) >= 0; i++)
                {
                    best = WalkBack(state, position, best);
                }
                return best;
            case Operation.Phrase:
                var phrases = _program.Operands.Phrases[item.Operand];
                var start = position;
                for (var i = 0; i < phrases.MaxWords && (start = _text.Before(start)) >= 0; i++)
                {
                    if (phrases.Spans(_text, start, position))
                    {
                        best = WalkBack(state, start, best);
                    }
                }
                return best;
            case Operation.Capture:
                return WalkBackOverCapture(state, item, position, best);
            case Operation.Unit:
                var unit = _program.Operands.Units[item.Operand];
                foreach (var begin in unit.StartsOf(_values, _text, position))
                {
                    best = WalkBack(state, begin, best);
                }
                return best;
            default:
                var word = _text.Before(position);
                return word >= 0 && WordRead.Fits(_program, item, _text, word)
                    ? WalkBack(state, word, best)
                    : best;
        }
    }

    private int WalkBackOverCapture(int state, Instruction item, int position, int best)
    {
        var slot = _program.Operands.Captures[item.Operand];
        if (slot.IsValue || _values.EndingAt(slot, _text, position) is not { } value)
        {
            return best;
        }
        return WalkBackFrom(value, state, best);
    }

    // A value may be taken from any of its words up to its core.
    private int WalkBackFrom(Mention value, int state, int best)
    {
        var core = _text.AtOrAfter(value.CoreToken);
        for (
            var start = _text.AtOrAfter(value.FirstToken);
            start <= core && start < value.EndToken;
            start = _text.After(start)
        )
        {
            best = WalkBack(state, start, best);
        }

        return best;
    }
}
