namespace FactCheck.Extraction.Dates;

/// <summary>A place between two elements of a construction.</summary>
internal sealed class GrammarNode
{
    private readonly Dictionary<int, GrammarNode> _words = [];

    /// <summary>Whether a construction ends here.</summary>
    public bool Ends { get; private set; }

    /// <summary>What the construction that ends here says beyond its fields.</summary>
    public DateForm Form { get; private set; }

    /// <summary>The words that may come next.</summary>
    public IReadOnlyCollection<int> Words => _words.Keys;

    /// <summary>The slots that may come next.</summary>
    public List<(Slot Slot, GrammarNode Next)> Slots { get; } = [];

    /// <summary>The rules that may come next; <c>IsEnd</c> when the rule gives the end of a range.</summary>
    public List<(GrammarRule Rule, bool IsEnd, GrammarNode Next)> Rules { get; } = [];

    /// <summary>The node behind <paramref name="word"/>, or <see langword="null"/>.</summary>
    public GrammarNode? FindWord(int word) =>
        word == 0 || _words.Count == 0 ? null : _words.GetValueOrDefault(word);

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
    public GrammarNode Follow(Slot slot)
    {
        var index = Slots.FindIndex(edge => edge.Slot == slot);
        if (index < 0)
        {
            Slots.Add((slot, new GrammarNode()));
        }
        return Slots[index < 0 ? ^1 : index].Next;
    }

    /// <summary>The node behind <paramref name="rule"/>, made if it is new.</summary>
    public GrammarNode Follow(GrammarRule rule, bool isEnd)
    {
        var index = Rules.FindIndex(edge => edge.Rule == rule && edge.IsEnd == isEnd);
        if (index < 0)
        {
            Rules.Add((rule, isEnd, new GrammarNode()));
        }
        return Rules[index < 0 ? ^1 : index].Next;
    }

    /// <summary>Marks the end of a construction.</summary>
    public void End(DateForm form) => (Ends, Form) = (true, form);
}
