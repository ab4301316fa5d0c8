using FactCheck.Rules;

namespace FactCheck.Matching;

/// <summary>A vocabulary, compiled: finds its phrases at a token. Immutable once built.</summary>
internal sealed class PhraseSet
{
    private readonly WordTrie _trie = new();
    private readonly List<Ending>?[] _endings;
    private readonly List<(WordPrefix Prefix, Ending Ending)>?[] _prefixes;

    /// <summary>Compiles <paramref name="vocabulary"/>.</summary>
    public PhraseSet(Vocabulary vocabulary, PatternWords words, LanguageIndex languages)
    {
        Vocabulary = vocabulary;
        var phrases = new List<(CompiledPhrase Phrase, int Member)>();
        for (var i = 0; i < vocabulary.Members.Count; i++)
        {
            foreach (var (language, phrase) in vocabulary.Members[i].Phrases)
            {
                phrases.Add((CompiledPhrase.Of(phrase, languages.Add(language), words), i));
            }
        }
        phrases.RemoveAll(item => item.Phrase.IsEmpty);
        Phrases = phrases.ConvertAll(item => item.Phrase);
        MaxWords = Phrases.Count == 0 ? 0 : Phrases.Max(phrase => phrase.Length);
        var ends = phrases.ConvertAll(item => Insert(item.Phrase));
        _endings = new List<Ending>?[_trie.NodeCount];
        _prefixes = new List<(WordPrefix, Ending)>?[_trie.NodeCount];
        for (var i = 0; i < phrases.Count; i++)
        {
            var (phrase, member) = phrases[i];
            AddEnding(ends[i], phrase, new Ending(phrase.Languages, member));
        }
    }

    /// <summary>The vocabulary.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Its phrases.</summary>
    public IReadOnlyList<CompiledPhrase> Phrases { get; }

    /// <summary>The most words that a phrase has.</summary>
    public int MaxWords { get; }

    /// <summary>Finds the next longer phrase that begins where <paramref name="cursor"/> was made.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="cursor">How far the search has come; its position is then the one behind the phrase.</param>
    /// <param name="member">Index of the member that the phrase names, the first in the vocabulary if there are several.</param>
    public bool TryNext(in SentenceText text, ref Cursor cursor, out int member)
    {
        while (cursor.IsOpen && cursor.Position < text.End)
        {
            var (node, position) = (cursor.Node, cursor.Position);
            var next = _trie.Find(node, text.Tokens[position].WordId);
            var whole = next == 0 ? int.MaxValue : FirstOf(_endings[next], text.Languages);
            member = Math.Min(whole, FirstStarred(text, node, position));
            cursor = new Cursor(next, text.After(position), next != 0);
            if (member != int.MaxValue)
            {
                return true;
            }
        }
        member = int.MaxValue;
        return false;
    }

    /// <summary>Whether a phrase takes exactly the words from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public bool Spans(in SentenceText text, int start, int end)
    {
        var cursor = Cursor.At(start);
        while (TryNext(text, ref cursor, out _))
        {
            if (cursor.Position >= end)
            {
                return cursor.Position == end;
            }
        }
        return false;
    }

    private int Insert(CompiledPhrase phrase)
    {
        var node = 0;
        foreach (var word in phrase.Words)
        {
            node = _trie.Follow(node, word);
        }
        return node;
    }

    private void AddEnding(int node, CompiledPhrase phrase, Ending ending)
    {
        if (phrase.Prefix is { } prefix)
        {
            (_prefixes[node] ??= []).Add((prefix, ending));
        }
        else
        {
            (_endings[node] ??= []).Add(ending);
        }
    }

    private int FirstStarred(in SentenceText text, int node, int position)
    {
        var first = int.MaxValue;
        if (_prefixes[node] is not { } prefixes)
        {
            return first;
        }
        foreach (var (prefix, ending) in prefixes)
        {
            if (
                ending.Member < first
                && (ending.Languages & text.Languages) != 0
                && prefix.Begins(text.WordAt(position))
            )
            {
                first = ending.Member;
            }
        }
        return first;
    }

    private static int FirstOf(List<Ending>? endings, ulong languages)
    {
        if (endings is not null)
        {
            foreach (var ending in endings)
            {
                if ((ending.Languages & languages) != 0)
                {
                    return ending.Member;
                }
            }
        }
        return int.MaxValue;
    }

    /// <summary>How far the search for phrases that begin at one word has come.</summary>
    /// <param name="Node">The node of the words passed.</param>
    /// <param name="Position">The position behind them.</param>
    /// <param name="IsOpen">Whether longer phrases may follow.</param>
    public readonly record struct Cursor(int Node, int Position, bool IsOpen)
    {
        /// <summary>Before the first word, which stands at <paramref name="position"/>.</summary>
        public static Cursor At(int position) => new(0, position, true);
    }

    private readonly record struct Ending(ulong Languages, int Member);
}
