namespace FactCheck.Matching;

/// <summary>
/// A pattern, compiled to a state machine without loops: a state's successors have lower numbers, state 0 accepts.
/// Immutable, shared by threads.
/// </summary>
internal sealed class PatternProgram
{
    private readonly int[][] _predecessors;

    public PatternProgram(IReadOnlyList<Instruction> code, int entry, PatternOperands operands)
    {
        Code = [.. code];
        Entry = entry;
        Operands = operands;
        _predecessors = FindPredecessors();
        Branches = Array.Exists(Code, item => item.Operation >= Operation.Gap);
        ValueStates =
        [
            .. Enumerable
                .Range(0, Code.Length)
                .Where(state =>
                    Code[state].Operation == Operation.Capture
                    && operands.Captures[Code[state].Operand].IsValue
                ),
        ];
    }

    /// <summary>The states.</summary>
    public Instruction[] Code { get; }

    /// <summary>The state that the pattern begins in.</summary>
    public int Entry { get; }

    /// <summary>What operands point to.</summary>
    public PatternOperands Operands { get; }

    /// <summary>Whether a state may be reached in more than one way, so that states visited have to be noted.</summary>
    public bool Branches { get; }

    /// <summary>The states that capture the claim's value.</summary>
    public int[] ValueStates { get; }

    /// <summary>The states that lead to <paramref name="state"/>.</summary>
    public ReadOnlySpan<int> PredecessorsOf(int state) => _predecessors[state];

    private int[][] FindPredecessors()
    {
        var lists = new List<int>[Code.Length];
        for (var state = 0; state < Code.Length; state++)
        {
            lists[state] = [];
        }
        for (var state = 1; state < Code.Length; state++)
        {
            var item = Code[state];
            foreach (
                var next in item.Operation == Operation.Split
                    ? Operands.Targets[item.Operand].Distinct()
                    : [item.Next]
            )
            {
                lists[next].Add(state);
            }
        }
        return Array.ConvertAll(lists, list => list.ToArray());
    }
}
