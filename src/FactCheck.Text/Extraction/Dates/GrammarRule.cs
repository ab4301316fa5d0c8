using FactCheck.Text;

namespace FactCheck.Extraction.Dates;

/// <summary>A named set of constructions, joined into one trie.</summary>
internal sealed class GrammarRule
{
    private readonly HashSet<int> _firstWords = [];
    private bool _beginsWithDigits;
    private bool _isSealed;

    /// <summary>Where all constructions of the rule begin.</summary>
    public GrammarNode Root { get; } = new();

    /// <summary>Whether a construction may begin with <paramref name="token"/>.</summary>
    public bool CanBegin(in Token token) =>
        token.Kind is TokenKind.Number or TokenKind.Mixed
            ? _beginsWithDigits || _firstWords.Contains(token.WordId)
            : token.WordId != 0 && _firstWords.Contains(token.WordId);

    /// <summary>The words that a construction may begin with.</summary>
    public IReadOnlyCollection<int> FirstWords => _firstWords;

    /// <summary>Finds out what the constructions may begin with, once all of them are there.</summary>
    /// <exception cref="InvalidOperationException">The rule begins with itself.</exception>
    public void Seal(int depth = 0)
    {
        if (_isSealed)
        {
            return;
        }
        if (depth > GrammarMatcher.MaxDepth)
        {
            throw new InvalidOperationException(
                "language pack: a rule in dates begins with itself"
            );
        }
        _firstWords.UnionWith(Root.Words);
        foreach (var (slot, _) in Root.Slots)
        {
            _firstWords.UnionWith(slot.FirstWords);
            _beginsWithDigits |= slot.BeginsWithDigits;
        }
        foreach (var (rule, _, _) in Root.Rules)
        {
            rule.Seal(depth + 1);
            _firstWords.UnionWith(rule._firstWords);
            _beginsWithDigits |= rule._beginsWithDigits;
        }
        _isSealed = true;
    }
}
