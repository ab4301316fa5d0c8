using FactCheck.Text;

namespace FactCheck.Matching.Explaining;

/// <summary>The single steps of a pattern program through a part of a sentence.</summary>
/// <param name="program">The pattern.</param>
/// <param name="values">The values of the sentence.</param>
/// <param name="text">The text.</param>
/// <param name="sentence">Index of the sentence.</param>
/// <param name="languages">The languages whose phrases are sought.</param>
/// <param name="end">The place behind the last word that may be taken.</param>
internal sealed class ExplanationSteps(
    PatternProgram program,
    SentenceValues values,
    TokenizedText text,
    int sentence,
    ulong languages,
    int end
)
{
    /// <summary>The sentence.</summary>
    public SentenceText View => new(text, sentence, languages);

    /// <summary>The place <paramref name="words"/> words further on, at most the end.</summary>
    public int Move(int position, int words)
    {
        var view = View;
        for (var i = 0; i < words && position < end; i++)
        {
            position = view.After(position);
        }
        return position;
    }

    /// <summary>Adds to <paramref name="next"/> where a state leads from a place; nothing where it takes nothing.</summary>
    public void Add(int state, int position, List<(int State, int Position)> next)
    {
        var item = program.Code[state];
        switch (item.Operation)
        {
            case Operation.Accept:
                break;
            case Operation.Split:
                foreach (var target in program.Operands.Targets[item.Operand])
                {
                    next.Add((target, position));
                }
                break;
            case Operation.Gap:
                AddGap(item, position, next);
                break;
            default:
                AddTaken(item, position, next);
                break;
        }
        next.RemoveAll(step => step.Position > end);
    }

    private void AddGap(Instruction item, int position, List<(int State, int Position)> next)
    {
        next.Add((item.Next, position));
        for (var i = 0; i < item.Operand && position < end; i++)
        {
            position = Move(position, 1);
            next.Add((item.Next, position));
        }
    }

    private void AddTaken(Instruction item, int position, List<(int State, int Position)> next)
    {
        var view = View;
        switch (item.Operation)
        {
            case Operation.Phrase:
                var cursor = PhraseSet.Cursor.At(position);
                while (program.Operands.Phrases[item.Operand].TryNext(view, ref cursor, out _))
                {
                    next.Add((item.Next, cursor.Position));
                }
                break;
            case Operation.Capture:
                var slot = program.Operands.Captures[item.Operand];
                if (values.BeginningAt(slot, view, position) is { } value)
                {
                    next.Add((item.Next, view.AtOrAfter(value.EndToken)));
                }
                break;
            case Operation.Unit:
                if (
                    program.Operands.Units[item.Operand].EndOf(values, view, position)
                    is >= 0
                        and var unitEnd
                )
                {
                    next.Add((item.Next, unitEnd));
                }
                break;
            default:
                if (WordRead.Fits(program, item, view, position))
                {
                    next.Add((item.Next, view.After(position)));
                }
                break;
        }
    }
}
