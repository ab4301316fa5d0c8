using System.Buffers;

namespace FactCheck.Text;

/// <summary>
/// An article's text cut into paragraphs, sentences and tokens. Immutable. Only the searched parts have tokens:
/// boilerplate and front matter are in <see cref="Text"/>, so that offsets hold, but in no paragraph.
/// </summary>
/// <remarks>
/// <see cref="Dispose"/> gives the memory of the tokens back for other texts. It may be left out: then the collector
/// takes it.
/// </remarks>
public sealed class TokenizedText : IDisposable
{
    private readonly int _tokenCount;
    private readonly Sentence[] _sentences;
    private readonly Paragraph[] _paragraphs;
    private readonly bool _isRented;
    private Token[]? _tokens;

    /// <summary>A text of the given parts.</summary>
    /// <param name="text">The whole text (NFC).</param>
    /// <param name="tokens">Tokens in ascending order.</param>
    /// <param name="sentences">Sentences in ascending order.</param>
    /// <param name="paragraphs">Paragraphs in ascending order.</param>
    public TokenizedText(string text, Token[] tokens, Sentence[] sentences, Paragraph[] paragraphs)
        : this(text, tokens, tokens.Length, isRented: false, sentences, paragraphs) { }

    private TokenizedText(
        string text,
        Token[] tokens,
        int tokenCount,
        bool isRented,
        Sentence[] sentences,
        Paragraph[] paragraphs
    )
    {
        Text = text;
        _tokens = tokens;
        _tokenCount = tokenCount;
        _isRented = isRented;
        _sentences = sentences;
        _paragraphs = paragraphs;
    }

    /// <summary>The whole text (NFC).</summary>
    public string Text { get; }

    /// <summary>All tokens in ascending order.</summary>
    /// <exception cref="ObjectDisposedException">The memory was given back.</exception>
    public ReadOnlySpan<Token> Tokens => Held.AsSpan(0, _tokenCount);

    /// <summary>All sentences in ascending order.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences;

    /// <summary>All paragraphs in ascending order.</summary>
    public ReadOnlySpan<Paragraph> Paragraphs => _paragraphs;

    private Token[] Held => _tokens ?? throw new ObjectDisposedException(nameof(TokenizedText));

    /// <summary>The characters of token <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> TokenText(int index)
    {
        var token = Held[index];
        return Text.AsSpan(token.Start, token.Length);
    }

    /// <summary>The language of the paragraph that holds <paramref name="sentence"/>.</summary>
    public string LanguageOf(int sentence) => _paragraphs[_sentences[sentence].Paragraph].Language;

    /// <summary>The index of the sentence that holds token <paramref name="token"/>.</summary>
    public int SentenceOf(int token)
    {
        int low = 0,
            high = _sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) =
                _sentences[middle].FirstToken <= token ? (middle, high) : (low, middle - 1);
        }
        return low;
    }

    /// <summary>Gives the memory of the tokens back. Nobody may use the text afterwards.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _tokens, null) is { } tokens && _isRented)
        {
            ArrayPool<Token>.Shared.Return(tokens);
        }
    }

    /// <summary>A text whose tokens lie in rented memory.</summary>
    internal static TokenizedText Rent(
        string text,
        List<Token> tokens,
        List<Sentence> sentences,
        List<Paragraph> paragraphs
    )
    {
        var rented = ArrayPool<Token>.Shared.Rent(tokens.Count);
        tokens.CopyTo(rented);
        return new TokenizedText(
            text,
            rented,
            tokens.Count,
            isRented: true,
            [.. sentences],
            [.. paragraphs]
        );
    }
}
