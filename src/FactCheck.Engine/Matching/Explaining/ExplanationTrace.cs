using FactCheck.Extraction;
using FactCheck.Text;

namespace FactCheck.Matching.Explaining;

/// <summary>
/// All ways of a pattern through one sentence, for explaining: which places each state reaches from the beginning, and from
/// which of them the end can be reached.
/// </summary>
/// <remarks>
/// Two tables over (state, place), filled once each: a state's successors have lower numbers, so one pass downwards and one
/// upwards do. Nothing is found early and nothing twice; the matcher's <see cref="PatternWalker"/> is the fast one.
/// </remarks>
internal sealed class ExplanationTrace
{
    /// <summary>No way leads there.</summary>
    public const int None = -1;

    private const int MaxCells = 1 << 21;

    private readonly TokenizedText _text;
    private readonly SentenceValues _values;
    private readonly ExplanationSteps _steps;
    private readonly int _end;
    private readonly int _width;
    private readonly int[] _taken;
    private readonly int[] _starts;
    private readonly int[] _cameFrom;
    private readonly int[] _ahead;
    private readonly List<(int State, int Position)> _next = [];

    private ExplanationTrace(
        PatternProgram program,
        SentenceValues values,
        TokenizedText text,
        in SentenceText view,
        (int First, int End) window
    )
    {
        (Program, _values, _text) = (program, values, text);
        (First, _end) = (view.AtOrAfter(window.First), view.AtOrAfter(window.End));
        _steps = new ExplanationSteps(program, values, text, view.Index, view.Languages, _end);
        _width = Math.Max(0, _end - First) + 1;
        var cells = program.Code.Length * _width;
        (_taken, _starts, _cameFrom, _ahead) = (
            new int[cells],
            new int[cells],
            new int[cells],
            new int[cells]
        );
        Array.Fill(_taken, None);
        Array.Fill(_cameFrom, None);
        Array.Fill(_ahead, None);
        FillForward();
        FillBackward();
    }

    /// <summary>The pattern.</summary>
    public PatternProgram Program { get; }

    /// <summary>The first place.</summary>
    public int First { get; }

    /// <summary>The places: the words of the window, and the one behind them.</summary>
    public IEnumerable<int> Positions
    {
        get
        {
            for (var i = First; i <= _end; i++)
            {
                if (i == _end || _text.Tokens[i].IsWord)
                {
                    yield return i;
                }
            }
        }
    }

    /// <summary>The last place, behind the last word.</summary>
    public int End => _end;

    /// <summary>The sentence.</summary>
    public SentenceText View => _steps.View;

    /// <summary>Follows <paramref name="program"/> through a part of a sentence.</summary>
    /// <param name="program">The pattern.</param>
    /// <param name="values">The values of the sentence.</param>
    /// <param name="text">The text.</param>
    /// <param name="view">The sentence.</param>
    /// <param name="window">First token and the one behind the last that may be taken.</param>
    /// <returns>The trace; <see langword="null"/> when it would take too much memory.</returns>
    public static ExplanationTrace? Of(
        PatternProgram program,
        SentenceValues values,
        TokenizedText text,
        in SentenceText view,
        (int First, int End) window
    ) =>
        (long)program.Code.Length * (window.End - window.First + 1) > MaxCells
            ? null
            : new ExplanationTrace(program, values, text, view, window);

    /// <summary>Whether a state takes something: a word, a phrase or a value.</summary>
    public static bool Takes(Operation operation) =>
        operation is not (Operation.Accept or Operation.Gap or Operation.Split);

    /// <summary>The most pieces taken on a way from the beginning to here, or <see cref="None"/>.</summary>
    public int TakenBefore(int state, int position) => _taken[Cell(state, position)];

    /// <summary>The most pieces taken on a way from here to the pattern's end, or <see cref="None"/>.</summary>
    public int TakenBehind(int state, int position) =>
        position < First || position > _end ? None : _ahead[Cell(state, position)];

    /// <summary>The place from which the way came here, with the state there; <see cref="None"/> at the beginning.</summary>
    public (int State, int Position) Before(int state, int position)
    {
        var cell = _cameFrom[Cell(state, position)];
        return cell == None ? (None, None) : (cell / _width, First + (cell % _width));
    }

    /// <summary>Whether the state takes something from here on.</summary>
    public bool CanStep(int state, int position)
    {
        _next.Clear();
        _steps.Add(state, position, _next);
        return _next.Count > 0;
    }

    /// <summary>Where the best way on from here leads first; <see cref="None"/> when the end cannot be reached.</summary>
    public (int State, int Position) Behind(int state, int position)
    {
        _next.Clear();
        _steps.Add(state, position, _next);
        var best = (State: None, Position: None);
        var most = None;
        foreach (var (next, place) in _next)
        {
            var ahead = _ahead[Cell(next, place)];
            (best, most) = ahead > most ? ((next, place), ahead) : (best, most);
        }
        return best;
    }

    /// <summary>The value of whatever kind that stands here, or <see langword="null"/>.</summary>
    public Mention? AnyValueAt(int position) =>
        position < _end ? _values.AnyAt(View, position) : null;

    /// <summary>The value that the capture at <paramref name="state"/> takes from here, or <see langword="null"/>.</summary>
    public Mention? ValueAt(int state, int position) =>
        Program.Code[state] is { Operation: Operation.Capture } item
            ? _values.BeginningAt(Program.Operands.Captures[item.Operand], View, position)
            : null;

    /// <summary>The place <paramref name="words"/> words further on, at most the end.</summary>
    public int Move(int position, int words) => _steps.Move(position, words);

    private int Cell(int state, int position) => (state * _width) + position - First;

    private void FillForward()
    {
        foreach (var position in Positions)
        {
            _taken[Cell(Program.Entry, position)] = 0;
            _starts[Cell(Program.Entry, position)] = position;
        }
        for (var state = Program.Entry; state > 0; state--)
        {
            var gain = Takes(Program.Code[state].Operation) ? 1 : 0;
            foreach (var position in Positions)
            {
                var from = Cell(state, position);
                if (_taken[from] == None)
                {
                    continue;
                }
                _next.Clear();
                _steps.Add(state, position, _next);
                foreach (var (next, place) in _next)
                {
                    Reach(from, Cell(next, place), _taken[from] + gain);
                }
            }
        }
    }

    // More pieces first, then the later start: of two figures before a phrase the nearer one is meant.
    private void Reach(int from, int cell, int taken)
    {
        if (taken > _taken[cell] || (taken == _taken[cell] && _starts[from] > _starts[cell]))
        {
            (_taken[cell], _starts[cell], _cameFrom[cell]) = (taken, _starts[from], from);
        }
    }

    private void FillBackward()
    {
        for (var state = 0; state < Program.Code.Length; state++)
        {
            var gain = Takes(Program.Code[state].Operation) ? 1 : 0;
            foreach (var position in Positions)
            {
                var cell = Cell(state, position);
                if (state == 0)
                {
                    _ahead[cell] = 0;
                    continue;
                }
                _next.Clear();
                _steps.Add(state, position, _next);
                foreach (var (next, place) in _next)
                {
                    var ahead = _ahead[Cell(next, place)];
                    _ahead[cell] =
                        ahead == None ? _ahead[cell] : Math.Max(_ahead[cell], ahead + gain);
                }
            }
        }
    }
}
