using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>Compiles lists of a language pack into what the extractors look up.</summary>
internal static class PackWords
{
    /// <summary>A trie of the phrases under <paramref name="key"/>, all with the same value.</summary>
    public static PhraseTrie<bool> Phrases(PackSection section, string key, WordTable words)
    {
        var trie = new PhraseTrie<bool>(words);
        foreach (var phrase in section.Phrases(key))
        {
            trie.Add(phrase, true);
        }
        return trie;
    }

    /// <summary>A trie of <c>{value: 2, words: […]}</c> entries.</summary>
    public static PhraseTrie<decimal> Values(PackSection section, string key, WordTable words)
    {
        var trie = new PhraseTrie<decimal>(words);
        foreach (var entry in section.Sections(key))
        {
            var value =
                entry.Number("value")
                ?? throw new InvalidOperationException($"language pack: {key} needs a value");
            foreach (var phrase in entry.Phrases("words"))
            {
                trie.Add(phrase, value);
            }
        }
        return trie;
    }

    /// <summary>The numbers of the single words under <paramref name="key"/>.</summary>
    public static HashSet<int> Ids(PackSection section, string key, WordTable words) =>
        [.. section.Phrases(key).Select(word => words.Add(word))];

    /// <summary>Which word numbers begin one of <paramref name="phrases"/>, as a table to look them up in.</summary>
    public static bool[] Beginnings(IEnumerable<string> phrases, WordTable words)
    {
        var first = phrases.Select(phrase => words.Add(phrase.Split(' ')[0])).ToHashSet();
        var begins = new bool[words.Count + 1];
        foreach (var id in first)
        {
            begins[id] = true;
        }
        return begins;
    }
}
