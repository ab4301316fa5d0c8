namespace FactCheck.Extraction.Dates.Grammar;

/// <summary>A named set of constructions, joined into one trie.</summary>
internal sealed class GrammarRule
{
    private readonly HashSet<int> _firstWords = [];
    private SecondTokens? _behindPlain;
    private SecondTokens? _behindMarked;
    private SecondTokens? _behindMixed;
    private bool _isSealed;

    /// <summary>Where all constructions of the rule begin.</summary>
    public GrammarNode Root { get; } = new();

    /// <summary>The tokens with digits that a construction may begin with.</summary>
    public DigitShapes Digits { get; private set; }

    /// <summary>The words that a construction may begin with.</summary>
    public IReadOnlyCollection<int> FirstWords => _firstWords;

    /// <summary>Whether a construction may begin with a token.</summary>
    /// <param name="shape">The shape of its digits.</param>
    /// <param name="word">The number of its word.</param>
    public bool CanBegin(DigitShapes shape, int word) =>
        (Digits & shape) != DigitShapes.None || (word != 0 && _firstWords.Contains(word));

    /// <summary>What may stand behind a first token with digits of the given shape.</summary>
    public SecondTokens Behind(DigitShapes shape) =>
        shape switch
        {
            DigitShapes.Plain => _behindPlain!,
            DigitShapes.Marked => _behindMarked!,
            _ => _behindMixed!,
        };

    /// <summary>Finds out what the constructions may begin with, once all of them are there.</summary>
    /// <exception cref="InvalidOperationException">The rule holds itself.</exception>
    public void Seal(int depth = 0)
    {
        if (depth >= GrammarMatcher.MaxDepth)
        {
            throw new InvalidOperationException(
                "language pack: the rules in dates hold each other too deeply, or one holds itself"
            );
        }
        if (_isSealed)
        {
            return;
        }
        foreach (var inner in Root.AllRules())
        {
            inner.Seal(depth + 1);
        }
        _firstWords.UnionWith(Root.FirstWords);
        Digits = Root.Digits;
        _behindPlain = new SecondTokens(Root, DigitShapes.Plain);
        _behindMarked = new SecondTokens(Root, DigitShapes.Marked);
        _behindMixed = new SecondTokens(Root, DigitShapes.Mixed);
        _isSealed = true;
    }
}
