using System.Collections.Concurrent;

namespace FactCheck.Text;

/// <summary>
/// Numbers the distinct words of the language packs and of the rules, so that everything after the tokenizer
/// compares integers. Spellings that <see cref="WordFolding"/> brings together have one number.
/// </summary>
/// <remarks>Words are added while packs and rules are loaded, by one thread; look-up is safe for many threads.</remarks>
public sealed class WordTable
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _spellings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    /// <summary>An empty table.</summary>
    public WordTable() => _bySpan = _spellings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Number of distinct words; numbers run from 1 to this.</summary>
    public int Count => _ids.Count;

    /// <summary>The number of <paramref name="word"/>, given to it now if it is new.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        var folded = WordFolding.Fold(word);
        if (!_ids.TryGetValue(folded, out var id))
        {
            id = _ids.Count + 1;
            _ids.Add(folded, id);
            _spellings.Clear();
        }
        return id;
    }

    /// <summary>The number of <paramref name="word"/>, or 0 when the table does not hold it.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (_bySpan.TryGetValue(word, out var id))
        {
            return id;
        }
        id = _ids.GetValueOrDefault(WordFolding.Fold(word));
        if (_spellings.Count < MaxSpellings)
        {
            _bySpan.TryAdd(word, id);
        }
        return id;
    }

    private const int MaxSpellings = 1 << 17;
}
