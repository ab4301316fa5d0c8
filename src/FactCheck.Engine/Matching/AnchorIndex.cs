using FactCheck.Text;

namespace FactCheck.Matching;

/// <summary>Finds, in one pass over the tokens of a sentence, the patterns whose anchors stand in it.</summary>
/// <remarks>Performance relevant: the pass is all that a text without anchors costs.</remarks>
internal sealed class AnchorIndex
{
    private readonly WordTrie _trie = new();
    private readonly Dictionary<int, List<Entry>> _building = [];
    private readonly List<Entry> _always = [];
    private readonly Dictionary<char, List<(WordPrefix Prefix, Entry Entry)>> _prefixes = [];
    private Entry[]?[] _entries = [];
    private int[] _roots = [];

    /// <summary>Adds a pattern.</summary>
    /// <param name="pattern">Its number.</param>
    /// <param name="languages">The languages of the paragraphs that it is sought in.</param>
    /// <param name="anchor">Its anchor; without one every sentence has to be looked at.</param>
    public void Add(int pattern, ulong languages, Anchor? anchor)
    {
        if (anchor is null)
        {
            _always.Add(new Entry(pattern, languages));
            return;
        }
        foreach (var (words, among) in anchor.Phrases)
        {
            AddPhrase(words, new Entry(pattern, languages & among));
        }
        foreach (var (prefix, among) in anchor.Prefixes)
        {
            AddPrefix(prefix, new Entry(pattern, languages & among));
        }
    }

    /// <summary>Ends the building.</summary>
    /// <param name="words">Number of words that have a number.</param>
    public void Freeze(int words)
    {
        _roots = new int[words + 1];
        for (var word = 1; word <= words; word++)
        {
            _roots[word] = _trie.Find(0, word);
        }
        _entries = new Entry[_trie.NodeCount][];
        foreach (var (node, entries) in _building)
        {
            _entries[node] = [.. entries.Distinct()];
        }
        _building.Clear();
    }

    /// <summary>Notes the patterns whose anchors stand in the sentence.</summary>
    public void Find(in SentenceText text, PatternHits hits)
    {
        foreach (var entry in _always)
        {
            Note(entry, text.Languages, hits);
        }
        var tokens = text.Tokens;
        var roots = _roots;
        for (var i = text.First; i < text.End; i++)
        {
            var word = tokens[i].WordId;
            if ((uint)word < (uint)roots.Length && roots[word] != 0)
            {
                Walk(text, i, roots[word], hits);
            }
        }
        if (_prefixes.Count > 0)
        {
            FindPrefixes(text, hits);
        }
    }

    private void Walk(in SentenceText text, int position, int node, PatternHits hits)
    {
        while (node != 0)
        {
            if (_entries[node] is { } entries)
            {
                foreach (var entry in entries)
                {
                    Note(entry, text.Languages, hits);
                }
            }
            if (!_trie.HasChildren(node))
            {
                return;
            }
            position = text.After(position);
            node = position < text.End ? _trie.Find(node, text.Tokens[position].WordId) : 0;
        }
    }

    private void FindPrefixes(in SentenceText text, PatternHits hits)
    {
        for (var i = text.AtOrAfter(text.First); i < text.End; i = text.After(i))
        {
            var word = text.WordAt(i);
            var first = char.ToLowerInvariant(word[0]);
            NotePrefixes(first, word, text.Languages, hits);
            // Folding touches a first letter only where a tone mark moves to it from the second and last: uỷ, ủy.
            if (word.Length == 2 && WordFolding.Fold(word)[0] is var folded && folded != first)
            {
                NotePrefixes(folded, word, text.Languages, hits);
            }
        }
    }

    private void NotePrefixes(char key, ReadOnlySpan<char> word, ulong languages, PatternHits hits)
    {
        if (!_prefixes.TryGetValue(key, out var candidates))
        {
            return;
        }
        foreach (var (prefix, entry) in candidates)
        {
            if ((entry.Languages & languages) != 0 && prefix.Begins(word))
            {
                hits.Add(entry.Pattern);
            }
        }
    }

    private static void Note(Entry entry, ulong languages, PatternHits hits)
    {
        if ((entry.Languages & languages) != 0)
        {
            hits.Add(entry.Pattern);
        }
    }

    private void AddPhrase(int[] words, Entry entry)
    {
        var node = 0;
        foreach (var word in words)
        {
            node = _trie.Follow(node, word);
        }
        if (!_building.TryGetValue(node, out var entries))
        {
            _building.Add(node, entries = []);
        }
        entries.Add(entry);
    }

    private void AddPrefix(WordPrefix prefix, Entry entry)
    {
        foreach (var key in new[] { prefix.Lower[0], prefix.Folded[0] }.Distinct())
        {
            if (!_prefixes.TryGetValue(key, out var entries))
            {
                _prefixes.Add(key, entries = []);
            }
            entries.Add((prefix, entry));
        }
    }

    private readonly record struct Entry(int Pattern, ulong Languages);
}
