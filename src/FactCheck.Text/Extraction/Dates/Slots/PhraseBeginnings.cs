using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>The words that the phrases of a slot begin with, and what goes on behind them.</summary>
/// <param name="words">Numbers the words.</param>
internal sealed class PhraseBeginnings(WordTable words)
{
    private readonly Dictionary<int, SecondTokens> _behind = [];

    /// <summary>The words.</summary>
    public IReadOnlyCollection<int> Words => _behind.Keys;

    /// <summary>What may stand behind <paramref name="word"/> in the phrases that begin with it.</summary>
    public SecondTokens Behind(int word) => _behind.GetValueOrDefault(word, SecondTokens.Nothing);

    /// <summary>Adds a phrase.</summary>
    public void Add(string phrase)
    {
        var parts = phrase.Split(' ');
        Add(
            words.Add(parts[0]),
            parts.Length == 1
                ? SecondTokens.End
                : new SecondTokens([words.Add(parts[1])], DigitShapes.None)
        );
    }

    /// <summary>Adds what begins with <paramref name="word"/> and may go on with <paramref name="behind"/>.</summary>
    public void Add(int word, SecondTokens behind) =>
        _behind[word] = _behind.TryGetValue(word, out var known) ? known.Or(behind) : behind;
}
