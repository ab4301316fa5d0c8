using System.Collections.Concurrent;

namespace FactCheck.Extraction.Dates.Grammar;

/// <summary>A named set of constructions, joined into one trie.</summary>
internal sealed class GrammarRule
{
    private readonly HashSet<int> _firstWords = [];
    private readonly ConcurrentDictionary<int, SecondTokens> _behind = [];
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

    /// <summary>What may stand behind a first token of the constructions; found when a text first asks for it.</summary>
    /// <param name="shape">The shape of the digits of that token.</param>
    /// <param name="word">The number of its word.</param>
    public SecondTokens Behind(DigitShapes shape, int word)
    {
        var key = (word << 8) | (int)shape;
        return _behind.TryGetValue(key, out var known)
            ? known
            : _behind.GetOrAdd(key, Root.Behind(shape, word));
    }

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
        _isSealed = true;
    }
}
