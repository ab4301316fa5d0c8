using FactCheck.Extraction;

namespace FactCheck.Matching;

/// <summary>
/// Finds which values a match captures, once its extent is known: the first way that fits it, where an alternative
/// written earlier comes before a later one, an option taken before one left out, and a short gap before a long one.
/// </summary>
internal readonly ref struct CapturePath
{
    private readonly PatternProgram _program;
    private readonly SentenceText _text;
    private readonly SentenceValues _values;
    private readonly StateSet _failed;
    private readonly Mention _value;
    private readonly int _end;
    private readonly List<(string Name, Mention Value)> _captures;

    public CapturePath(
        PatternProgram program,
        in SentenceText text,
        SentenceValues values,
        StateSet failed,
        Mention value,
        int end
    )
    {
        _program = program;
        _text = text;
        _values = values;
        _failed = failed;
        _value = value;
        _end = end;
        _captures = [];
    }

    /// <summary>The captures of the way from <paramref name="start"/>.</summary>
    public Dictionary<string, Mention> Find(int start)
    {
        _failed.Clear();
        if (!Walk(_program.Entry, start, captured: false))
        {
            throw new InvalidOperationException("a match was found that cannot be followed");
        }
        var captures = new Dictionary<string, Mention>(StringComparer.Ordinal);
        foreach (var (name, value) in _captures)
        {
            captures[name] = value;
        }
        return captures;
    }

    // Whether the value was captured is part of the state: the same place fails or fits with it or without it.
    private bool Walk(int state, int position, bool captured)
    {
        var key = (2 * state) + (captured ? 1 : 0);
        if (position > _end || !_failed.Add(key, position))
        {
            return false;
        }
        if (state == 0)
        {
            return position == _end && captured;
        }
        var item = _program.Code[state];
        return item.Operation switch
        {
            Operation.Split => WalkSplit(item, position, captured),
            Operation.Gap => WalkGap(item, position, captured),
            Operation.Phrase => WalkPhrase(item, position, captured),
            Operation.Capture => WalkCapture(item, position, captured),
            Operation.Unit => _program.Operands.Units[item.Operand].EndOf(_values, _text, position)
                is >= 0
                    and var behind
                && Walk(item.Next, behind, captured),
            _ => WordRead.Fits(_program, item, _text, position)
                && Walk(item.Next, _text.After(position), captured),
        };
    }

    private bool WalkSplit(Instruction item, int position, bool captured)
    {
        foreach (var target in _program.Operands.Targets[item.Operand])
        {
            if (Walk(target, position, captured))
            {
                return true;
            }
        }
        return false;
    }

    private bool WalkGap(Instruction item, int position, bool captured)
    {
        if (Walk(item.Next, position, captured))
        {
            return true;
        }
        for (var i = 0; i < item.Operand && position < _text.End; i++)
        {
            position = _text.After(position);
            if (Walk(item.Next, position, captured))
            {
                return true;
            }
        }
        return false;
    }

    private bool WalkPhrase(Instruction item, int position, bool captured)
    {
        var cursor = PhraseSet.Cursor.At(position);
        var phrases = _program.Operands.Phrases[item.Operand];
        while (phrases.TryNext(_text, ref cursor, out _))
        {
            if (Walk(item.Next, cursor.Position, captured))
            {
                return true;
            }
        }
        return false;
    }

    private bool WalkCapture(Instruction item, int position, bool captured)
    {
        var slot = _program.Operands.Captures[item.Operand];
        var value = _values.BeginningAt(slot, _text, position);
        if (value is null || (slot.IsValue && !ReferenceEquals(value, _value)))
        {
            return false;
        }
        _captures.Add((slot.Node.Name, value));
        if (Walk(item.Next, _text.AtOrAfter(value.EndToken), captured || slot.IsValue))
        {
            return true;
        }
        _captures.RemoveAt(_captures.Count - 1);
        return false;
    }
}
