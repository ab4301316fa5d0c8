namespace FactCheck.Text;

/// <summary>
/// An article's text cut into paragraphs, sentences and tokens. Immutable. Only the searched parts have tokens:
/// boilerplate and front matter are in <see cref="Text"/>, so that offsets hold, but in no paragraph.
/// </summary>
/// <param name="text">The whole text (NFC).</param>
/// <param name="tokens">Tokens in ascending order.</param>
/// <param name="sentences">Sentences in ascending order.</param>
/// <param name="paragraphs">Paragraphs in ascending order.</param>
public sealed class TokenizedText(
    string text,
    Token[] tokens,
    Sentence[] sentences,
    Paragraph[] paragraphs
)
{
    /// <summary>The whole text (NFC).</summary>
    public string Text { get; } = text;

    /// <summary>All tokens in ascending order.</summary>
    public ReadOnlySpan<Token> Tokens => tokens;

    /// <summary>All sentences in ascending order.</summary>
    public ReadOnlySpan<Sentence> Sentences => sentences;

    /// <summary>All paragraphs in ascending order.</summary>
    public ReadOnlySpan<Paragraph> Paragraphs => paragraphs;

    /// <summary>The characters of token <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> TokenText(int index) =>
        Text.AsSpan(tokens[index].Start, tokens[index].Length);

    /// <summary>The language of the paragraph that holds <paramref name="sentence"/>.</summary>
    public string LanguageOf(int sentence) => paragraphs[sentences[sentence].Paragraph].Language;

    /// <summary>The index of the sentence that holds token <paramref name="token"/>.</summary>
    public int SentenceOf(int token)
    {
        int low = 0,
            high = sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) =
                sentences[middle].FirstToken <= token ? (middle, high) : (low, middle - 1);
        }
        return low;
    }
}
