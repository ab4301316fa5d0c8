using FactCheck.Matching;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Coverage;

/// <summary>Finds which words of the vocabularies stand in a text. Read by many threads once it is built.</summary>
/// <remarks>Words that end in a star or stand in quotes are left out: what they mean depends on more than the word.</remarks>
internal sealed class VocabularyWords
{
    private readonly WordTrie _trie = new();
    private readonly List<(Vocabulary Vocabulary, string? Language, string Phrase)> _phrases = [];
    private readonly Dictionary<int, List<int>> _endings = [];

    /// <summary>Compiles the words of <paramref name="vocabularies"/>; they are added to <paramref name="words"/>.</summary>
    public VocabularyWords(IReadOnlyList<Vocabulary> vocabularies, WordTable words)
    {
        var cutter = new PatternWords(words);
        foreach (var vocabulary in vocabularies)
        {
            foreach (
                var (language, phrase) in vocabulary.Members.SelectMany(member => member.Phrases)
            )
            {
                if (phrase.AsSpan().IndexOfAny('"', '*') < 0)
                {
                    Add(vocabulary, language, phrase, cutter);
                }
            }
        }
    }

    /// <summary>All words, by number.</summary>
    public IReadOnlyList<(Vocabulary Vocabulary, string? Language, string Phrase)> All => _phrases;

    /// <summary>The numbers of the words that stand in <paramref name="text"/>.</summary>
    public HashSet<int> In(TokenizedText text)
    {
        var found = new HashSet<int>();
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            var sentence = text.Sentences[i];
            for (var start = sentence.FirstToken; start < sentence.EndToken; start++)
            {
                Find(text, start, sentence.EndToken, text.LanguageOf(i), found);
            }
        }
        return found;
    }

    private void Find(TokenizedText text, int start, int end, string language, HashSet<int> found)
    {
        var node = 0;
        for (var i = start; i < end; i++)
        {
            if (!text.Tokens[i].IsWord)
            {
                continue; // punctuation is passed over, as in patterns
            }
            node = _trie.Find(node, text.Tokens[i].WordId);
            if (node == 0)
            {
                return;
            }
            foreach (var phrase in _endings.GetValueOrDefault(node, []))
            {
                if (_phrases[phrase].Language is not { } wanted || wanted == language)
                {
                    found.Add(phrase);
                }
            }
        }
    }

    private void Add(Vocabulary vocabulary, string? language, string phrase, PatternWords cutter)
    {
        var node = 0;
        foreach (var word in cutter.Cut(phrase))
        {
            node = _trie.Follow(node, cutter.IdOf(word));
        }
        if (!_endings.TryGetValue(node, out var ending))
        {
            _endings.Add(node, ending = []);
        }
        ending.Add(_phrases.Count);
        _phrases.Add((vocabulary, language, phrase));
    }
}
