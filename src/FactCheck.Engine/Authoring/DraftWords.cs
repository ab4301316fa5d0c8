using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Authoring;

/// <summary>The words of one language that tell which words of a sentence belong into a rule, from section <c>authoring</c> of its pack.</summary>
internal sealed class DraftWords
{
    private readonly PhraseTrie<bool> _small;
    private readonly PhraseTrie<bool> _auxiliaries;
    private readonly PhraseTrie<bool> _totals;
    private readonly PhraseTrie<bool> _speech;
    private readonly PhraseTrie<bool> _things;

    /// <summary>Compiles the words of <paramref name="pack"/>; they are added to <paramref name="words"/>.</summary>
    public DraftWords(LanguagePack pack, WordTable words)
    {
        var section = pack.Root.Section("authoring");
        var things = pack.Root.Section("things");
        _small = Trie(section.Phrases("small"), words);
        _auxiliaries = Trie(section.Phrases("auxiliaries"), words);
        _totals = Trie(section.Phrases("totals"), words);
        _speech = Trie(pack.Root.Section("cues").Phrases("attributions"), words);
        _things = Trie(
            things
                .Keys.Where(key => key is not ("light" or "not-things" or "lookahead"))
                .SelectMany(things.Phrases),
            words
        );
    }

    /// <summary>Number of tokens from <paramref name="token"/> on that say nothing alone; 0 when it says something.</summary>
    public int SmallAt(TokenizedText text, int token, int end) => At(_small, text, token, end);

    /// <summary>Number of tokens from <paramref name="token"/> on that only join a verb to what is before it; 0 when they do not.</summary>
    public int AuxiliaryAt(TokenizedText text, int token, int end) =>
        At(_auxiliaries, text, token, end);

    /// <summary>Number of tokens from <paramref name="token"/> on that say who speaks; 0 when they do not.</summary>
    public int SpeechAt(TokenizedText text, int token, int end) => At(_speech, text, token, end);

    /// <summary>Number of tokens from <paramref name="token"/> on that only name what is counted; 0 when they do not.</summary>
    public int ThingAt(TokenizedText text, int token, int end) => At(_things, text, token, end);

    /// <summary>Whether the words up to <paramref name="end"/> speak of a running total.</summary>
    public bool HasTotal(TokenizedText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (At(_totals, text, i, end) > 0)
            {
                return true;
            }
        }
        return false;
    }

    private static int At(PhraseTrie<bool> phrases, TokenizedText text, int token, int end) =>
        phrases.TryMatch(text, token, end, out _, out var length) ? length : 0;

    private static PhraseTrie<bool> Trie(IEnumerable<string> phrases, WordTable words)
    {
        var trie = new PhraseTrie<bool>(words);
        foreach (var phrase in phrases)
        {
            trie.Add(phrase, true);
        }
        return trie;
    }
}
