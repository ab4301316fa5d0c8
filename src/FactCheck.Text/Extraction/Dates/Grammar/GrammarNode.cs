using System.Numerics;
using FactCheck.Extraction.Dates.Slots;

namespace FactCheck.Extraction.Dates.Grammar;

/// <summary>A place between two elements of a construction.</summary>
internal sealed class GrammarNode
{
    // The flags of DigitShapes.
    private const int Shapes = 8;

    private readonly Dictionary<int, GrammarNode> _words = [];
    private readonly List<GrammarEdge> _others = [];
    private Table? _table;

    /// <summary>Whether a construction ends here.</summary>
    public bool Ends { get; private set; }

    /// <summary>What the construction that ends here says beyond its fields.</summary>
    public DateForm Form { get; private set; }

    /// <summary>The words that may come next, those that slots and rules begin with among them.</summary>
    public IEnumerable<int> FirstWords =>
        _words.Keys.Concat(
            _others.SelectMany(edge => edge.Slot?.FirstWords ?? edge.Rule!.FirstWords)
        );

    /// <summary>The tokens with digits that may come next.</summary>
    public DigitShapes Digits =>
        _others.Aggregate(DigitShapes.None, (digits, edge) => digits | edge.Digits);

    /// <summary>Whether a rule that may come next may also be empty.</summary>
    public bool MayBePassed => _others.Exists(edge => edge.Rule is { Root.Ends: true });

    /// <summary>What may stand behind a first token of the constructions from here on.</summary>
    /// <param name="shape">The shape of the digits of that token.</param>
    /// <param name="word">The number of its word.</param>
    public SecondTokens Behind(DigitShapes shape, int word)
    {
        // Where all may be left out, one look at the next token would not tell.
        var behind = Ends ? SecondTokens.Any : SecondTokens.Nothing;
        WaysFor(shape, word, out var byWord, out var byDigits);
        foreach (var edge in byWord)
        {
            behind = behind.Or(edge.Behind(shape, word).Then(edge.Next));
        }
        foreach (var edge in byDigits)
        {
            behind = behind.Or(edge.Behind(shape, word).Then(edge.Next));
        }
        return behind;
    }

    /// <summary>The node behind <paramref name="word"/>, made if it is new.</summary>
    public GrammarNode Follow(int word)
    {
        if (!_words.TryGetValue(word, out var node))
        {
            _words.Add(word, node = new GrammarNode());
        }
        return node;
    }

    /// <summary>The node behind <paramref name="slot"/>, made if it is new.</summary>
    public GrammarNode Follow(Slot slot) => Follow(slot, null, isEnd: false);

    /// <summary>The node behind <paramref name="rule"/>, made if it is new.</summary>
    public GrammarNode Follow(GrammarRule rule, bool isEnd) => Follow(null, rule, isEnd);

    /// <summary>Marks the end of a construction.</summary>
    public void End(DateForm form) => (Ends, Form) = (true, form);

    /// <summary>All rules that stand somewhere behind this node.</summary>
    public IEnumerable<GrammarRule> AllRules() =>
        _others
            .Where(edge => edge.Rule is not null)
            .Select(edge => edge.Rule!)
            .Concat(
                _words
                    .Values.Concat(_others.Select(edge => edge.Next))
                    .SelectMany(node => node.AllRules())
            );

    /// <summary>Whether a token may come next.</summary>
    /// <param name="shape">The shape of its digits.</param>
    /// <param name="word">The number of its word.</param>
    public bool CanGoOn(DigitShapes shape, int word)
    {
        var table = _table ??= MakeTable();
        return table.MayBePassed
            || (table.Digits & shape) != DigitShapes.None
            || (word != 0 && table.ByWord.ContainsKey(word));
    }

    /// <summary>The ways that a token may take. Hot, so they lie in tables.</summary>
    /// <param name="shape">The shape of its digits.</param>
    /// <param name="word">The number of its word.</param>
    /// <param name="byWord">The ways by its word; those by its digits may be among them.</param>
    /// <param name="byDigits">The ways by its digits.</param>
    public void WaysFor(
        DigitShapes shape,
        int word,
        out ReadOnlySpan<GrammarEdge> byWord,
        out ReadOnlySpan<GrammarEdge> byDigits
    )
    {
        // Two threads may both make the table; the tables are alike.
        var table = _table ??= MakeTable();
        byWord = word != 0 && table.ByWord.TryGetValue(word, out var edges) ? edges : [];
        byDigits =
            (table.Digits & shape) == DigitShapes.None
                ? []
                : table.ByShape[BitOperations.Log2((byte)shape)];
    }

    private GrammarNode Follow(Slot? slot, GrammarRule? rule, bool isEnd)
    {
        var edge = _others.Find(other =>
            other.Slot == slot && other.Rule == rule && other.IsEnd == isEnd
        );
        if (edge is null)
        {
            edge = new GrammarEdge(slot, rule, isEnd, new GrammarNode());
            _others.Add(edge);
        }
        return edge.Next;
    }

    private Table MakeTable()
    {
        var byWord = new Dictionary<int, List<GrammarEdge>>();
        foreach (var (word, next) in _words)
        {
            byWord.Add(word, [new GrammarEdge(null, null, false, next)]);
        }
        foreach (var edge in _others)
        {
            foreach (var word in edge.Slot?.FirstWords ?? edge.Rule!.FirstWords)
            {
                if (!byWord.TryGetValue(word, out var edges))
                {
                    byWord.Add(word, edges = []);
                }
                edges.Add(edge);
            }
        }
        return new Table(
            byWord.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray()),
            [.. Enumerable.Range(0, Shapes).Select(WaysOf)],
            Digits,
            MayBePassed
        );
    }

    private GrammarEdge[] WaysOf(int shape) =>
        [.. _others.Where(edge => ((int)edge.Digits >> shape & 1) != 0)];

    // A token with digits that is also a known word takes the ways of both, but each only once.
    private sealed record Table(
        Dictionary<int, GrammarEdge[]> ByWord,
        GrammarEdge[][] ByShape,
        DigitShapes Digits,
        bool MayBePassed
    );
}
