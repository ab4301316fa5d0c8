namespace FactCheck.Extraction.Dates.Grammar;

/// <summary>
/// What may stand behind the first token of a rule's constructions when that token is digits: told from one look at the
/// next token, before anything is read. It allows too much at times, never too little.
/// </summary>
internal sealed class SecondTokens
{
    private readonly HashSet<int> _words = [];
    private DigitShapes _digits;
    private bool _isOpen;
    private bool _mayEnd;

    /// <summary>Collects what may stand behind first tokens of the given shape in the constructions from <paramref name="root"/> on.</summary>
    /// <remarks>The rules behind the root must be sealed.</remarks>
    public SecondTokens(GrammarNode root, DigitShapes shape)
    {
        // A rule that may be left empty would need more than one look.
        _isOpen = root.Ends;
        foreach (var edge in root.WaysOf(shape))
        {
            if (edge.Rule is { } rule)
            {
                AddRule(rule.Behind(shape), edge.Next);
            }
            else if (edge.Slot is { TakesOneToken: true })
            {
                AddNode(edge.Next);
            }
            else
            {
                _isOpen = true;
            }
        }
    }

    /// <summary>Whether a construction may end with the first token, or may do what one look cannot tell.</summary>
    public bool IsSure => _mayEnd || _isOpen;

    /// <summary>Whether a construction may go on with a token.</summary>
    /// <param name="shape">The shape of its digits.</param>
    /// <param name="word">The number of its word.</param>
    public bool Allows(DigitShapes shape, int word) =>
        (_digits & shape) != DigitShapes.None || (word != 0 && _words.Contains(word));

    private void AddRule(SecondTokens inner, GrammarNode next)
    {
        _words.UnionWith(inner._words);
        _digits |= inner._digits;
        _isOpen |= inner._isOpen;
        if (inner._mayEnd)
        {
            AddNode(next);
        }
    }

    private void AddNode(GrammarNode node)
    {
        _mayEnd |= node.Ends;
        _words.UnionWith(node.FirstWords);
        _digits |= node.Digits;
        _isOpen |= node.MayBePassed;
    }
}
