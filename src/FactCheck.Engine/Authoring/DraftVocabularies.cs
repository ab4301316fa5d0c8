using FactCheck.Languages;
using FactCheck.Matching;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Authoring;

/// <summary>The vocabularies that a new rule can use: those whose name one file alone defines.</summary>
/// <param name="vocabularies">All vocabularies of the rule files.</param>
/// <param name="words">Numbers their words.</param>
internal sealed class DraftVocabularies(IReadOnlyList<Vocabulary> vocabularies, WordTable words)
{
    private readonly IReadOnlyList<Vocabulary> _usable =
    [
        .. vocabularies
            .GroupBy(vocabulary => vocabulary.Name, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .Select(group => group.First()),
    ];

    /// <summary>Finds their phrases in texts of <paramref name="language"/>; of two with one phrase that with fewer phrases wins.</summary>
    public PhraseTrie<Vocabulary> In(string language)
    {
        var trie = new PhraseTrie<Vocabulary>(words);
        var cutter = new PatternWords(words);
        foreach (var vocabulary in _usable.OrderByDescending(SizeOf))
        {
            foreach (var phrase in PhrasesIn(vocabulary, language))
            {
                trie.Add(string.Join(' ', cutter.Cut(phrase)), vocabulary);
            }
        }
        return trie;
    }

    // Exact words and beginnings are left to the patterns themselves.
    private static IEnumerable<string> PhrasesIn(Vocabulary vocabulary, string language) =>
        vocabulary
            .Members.SelectMany(member => member.Phrases)
            .Where(item => item.Language is null || item.Language == language)
            .Select(item => item.Phrase)
            .Where(phrase => phrase.AsSpan().IndexOfAny('"', '*') < 0);

    private static int SizeOf(Vocabulary vocabulary) =>
        vocabulary.Members.Sum(member => member.Phrases.Count);
}
