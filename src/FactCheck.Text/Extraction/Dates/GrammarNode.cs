using FactCheck.Text;

namespace FactCheck.Extraction.Dates;

/// <summary>A place between two elements of a construction.</summary>
internal sealed class GrammarNode
{
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

    /// <summary>Whether a token with digits may come next.</summary>
    public bool TakesDigits => _others.Exists(edge => edge.TakesDigits);

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

    /// <summary>The ways that <paramref name="token"/> may take. Hot, so they lie in a table by word.</summary>
    public void WaysFor(
        in Token token,
        out ReadOnlySpan<GrammarEdge> byWord,
        out ReadOnlySpan<GrammarEdge> byDigits
    )
    {
        // Two threads may both make the table; the tables are alike.
        var table = _table ??= MakeTable();
        byWord =
            token.WordId != 0 && table.ByWord.TryGetValue(token.WordId, out var edges) ? edges : [];
        byDigits = token.Kind is TokenKind.Number or TokenKind.Mixed ? table.ByDigits : [];
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
            [.. _others.Where(edge => edge.TakesDigits)]
        );
    }

    // A token with digits that is also a known word takes the ways of both, but each only once.
    private sealed record Table(Dictionary<int, GrammarEdge[]> ByWord, GrammarEdge[] ByDigits);
}
