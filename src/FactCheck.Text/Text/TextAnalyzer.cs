using System.Collections.Concurrent;
using FactCheck.Languages;

namespace FactCheck.Text;

/// <summary>Cuts an article's text into paragraphs, sentences and tokens. Safe for many threads.</summary>
public sealed class TextAnalyzer
{
    private readonly Tokenizer _tokenizer;
    private readonly SentenceSplitter _splitter;
    private readonly ConcurrentBag<Lists> _lists = [];

    /// <summary>An analyser with the short forms of the languages that ship.</summary>
    /// <param name="words">Numbers the words.</param>
    public TextAnalyzer(WordTable words)
        : this(words, LanguageSet.Default) { }

    /// <summary>An analyser with the short forms of the given languages.</summary>
    /// <param name="words">Numbers the words.</param>
    /// <param name="languages">Their packs' <c>sentences</c> sections tell what does not end a sentence.</param>
    public TextAnalyzer(WordTable words, LanguageSet languages)
    {
        _tokenizer = new Tokenizer(words);
        _splitter = new SentenceSplitter(languages);
    }

    /// <summary>Analyses the given paragraphs of <paramref name="text"/>; what lies between them is not searched.</summary>
    /// <param name="text">The whole text (NFC).</param>
    /// <param name="paragraphs">Where the paragraphs stand, ascending, and the language of each.</param>
    public TokenizedText Analyze(
        string text,
        IEnumerable<(TextSpan Span, string Language)> paragraphs
    )
    {
        var lists = _lists.TryTake(out var kept) ? kept : new Lists();
        var (tokens, sentences, found) = (lists.Tokens, lists.Sentences, lists.Paragraphs);
        try
        {
            foreach (var (span, language) in paragraphs)
            {
                var (firstToken, firstSentence) = (tokens.Count, sentences.Count);
                _tokenizer.Tokenize(text, span, tokens);
                _splitter.Split(text, tokens, firstToken, found.Count, language, sentences);
                found.Add(new Paragraph(firstSentence, sentences.Count, span, language));
            }
            return TokenizedText.Rent(text, tokens, sentences, found);
        }
        finally
        {
            lists.Clear();
            _lists.Add(lists);
        }
    }

    private sealed class Lists
    {
        // Lists that one giant text made large are not kept.
        private const int MaxKept = 1 << 16;

        public List<Token> Tokens { get; private set; } = [];

        public List<Sentence> Sentences { get; private set; } = [];

        public List<Paragraph> Paragraphs { get; private set; } = [];

        public void Clear()
        {
            Tokens.Clear();
            Sentences.Clear();
            Paragraphs.Clear();
            if (Tokens.Capacity > MaxKept)
            {
                (Tokens, Sentences, Paragraphs) = ([], [], []);
            }
        }
    }
}
