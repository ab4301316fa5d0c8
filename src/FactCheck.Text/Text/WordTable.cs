namespace FactCheck.Text;

/// <summary>
/// Numbers the distinct words of the language packs and of the rules, so that everything after the tokenizer
/// compares integers. Spellings that <see cref="WordFolding"/> brings together have one number.
/// </summary>
/// <remarks>
/// Words are added while packs and rules are loaded, by one thread; look-up takes no lock and is safe for many
/// threads. Words of Latin letters are folded on the stack; others are folded once and remembered in a cache of
/// fixed size, whose entries are verified and replaced as a whole.
/// </remarks>
public sealed class WordTable
{
    private const int MaxFoldedOnStack = 64;
    private const int CacheSize = 1 << 13;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Spelling?[] _spellings = new Spelling?[CacheSize];

    /// <summary>An empty table.</summary>
    public WordTable() => _bySpan = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Number of distinct words; numbers run from 1 to this.</summary>
    public int Count => _ids.Count;

    /// <summary>Changes whenever a word is added, which makes remembered numbers worthless.</summary>
    internal int Version => _ids.Count;

    /// <summary>The number of <paramref name="word"/>, given to it now if it is new.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        var folded = WordFolding.Fold(word);
        if (!_ids.TryGetValue(folded, out var id))
        {
            id = _ids.Count + 1;
            _ids.Add(folded, id);
        }
        return id;
    }

    /// <summary>The number of <paramref name="word"/>, or 0 when the table does not hold it.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length <= MaxFoldedOnStack)
        {
            Span<char> folded = stackalloc char[word.Length];
            if (WordFolding.TryFoldLatin(word, folded))
            {
                return _bySpan.TryGetValue(folded, out var id) ? id : 0;
            }
        }
        return FindSpelling(word);
    }

    private int FindSpelling(ReadOnlySpan<char> word)
    {
        if (word.Length > MaxFoldedOnStack)
        {
            // Too long to be worth a place in the cache: nobody repeats it.
            return _ids.GetValueOrDefault(WordFolding.Fold(word));
        }
        var slot = string.GetHashCode(word, StringComparison.Ordinal) & (CacheSize - 1);
        var known = Volatile.Read(ref _spellings[slot]);
        if (known is not null && known.Version == Version && word.SequenceEqual(known.Text))
        {
            return known.Id;
        }
        var id = _ids.GetValueOrDefault(WordFolding.Fold(word));
        Volatile.Write(ref _spellings[slot], new Spelling(word.ToString(), id, Version));
        return id;
    }

    private sealed record Spelling(string Text, int Id, int Version);
}
