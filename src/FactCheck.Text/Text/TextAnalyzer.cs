namespace FactCheck.Text;

/// <summary>Cuts an article's text into paragraphs, sentences and tokens.</summary>
/// <param name="words">Numbers the words.</param>
public sealed class TextAnalyzer(WordTable words)
{
    private readonly Tokenizer _tokenizer = new(words);

    /// <summary>Analyses the given paragraphs of <paramref name="text"/>; what lies between them is not searched.</summary>
    /// <param name="text">The whole text (NFC).</param>
    /// <param name="paragraphs">Where the paragraphs stand, ascending, and the language of each.</param>
    public TokenizedText Analyze(
        string text,
        IEnumerable<(TextSpan Span, string Language)> paragraphs
    )
    {
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        var found = new List<Paragraph>();
        foreach (var (span, language) in paragraphs)
        {
            var (firstToken, firstSentence) = (tokens.Count, sentences.Count);
            _tokenizer.Tokenize(text, span, tokens);
            SentenceSplitter.Split(text, tokens, firstToken, found.Count, sentences);
            found.Add(new Paragraph(firstSentence, sentences.Count, span, language));
        }
        return new TokenizedText(text, [.. tokens], [.. sentences], [.. found]);
    }
}
