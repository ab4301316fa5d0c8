using FactCheck.Text;

namespace FactCheck.Extraction.Dates;

/// <summary>A named set of constructions, joined into one trie.</summary>
internal sealed class GrammarRule
{
    private readonly HashSet<int> _firstWords = [];
    private bool _isSealed;

    /// <summary>Where all constructions of the rule begin.</summary>
    public GrammarNode Root { get; } = new();

    /// <summary>Whether a construction may begin with a token that has digits.</summary>
    public bool BeginsWithDigits { get; private set; }

    /// <summary>The words that a construction may begin with.</summary>
    public IReadOnlyCollection<int> FirstWords => _firstWords;

    /// <summary>Whether a construction may begin with <paramref name="token"/>.</summary>
    public bool CanBegin(in Token token) =>
        (BeginsWithDigits && token.Kind is TokenKind.Number or TokenKind.Mixed)
        || (token.WordId != 0 && _firstWords.Contains(token.WordId));

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
        BeginsWithDigits = Root.TakesDigits;
        _isSealed = true;
    }
}
