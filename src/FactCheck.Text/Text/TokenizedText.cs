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
    private readonly int _sentenceCount;
    private readonly int _paragraphCount;
    private readonly bool _isRented;
    private Token[]? _tokens;
    private Sentence[]? _sentences;
    private Paragraph[]? _paragraphs;
    private (string Language, DigitNotation Notation)[] _notations = [];

    /// <summary>A text of the given parts.</summary>
    /// <param name="text">The whole text (NFC).</param>
    /// <param name="tokens">Tokens in ascending order.</param>
    /// <param name="sentences">Sentences in ascending order.</param>
    /// <param name="paragraphs">Paragraphs in ascending order.</param>
    public TokenizedText(string text, Token[] tokens, Sentence[] sentences, Paragraph[] paragraphs)
    {
        Text = text;
        (_tokens, _tokenCount) = (tokens, tokens.Length);
        (_sentences, _sentenceCount) = (sentences, sentences.Length);
        (_paragraphs, _paragraphCount) = (paragraphs, paragraphs.Length);
    }

    private TokenizedText(
        string text,
        List<Token> tokens,
        List<Sentence> sentences,
        List<Paragraph> paragraphs
    )
    {
        Text = text;
        _isRented = true;
        (_tokens, _tokenCount) = (Rented(tokens), tokens.Count);
        (_sentences, _sentenceCount) = (Rented(sentences), sentences.Count);
        (_paragraphs, _paragraphCount) = (Rented(paragraphs), paragraphs.Count);
    }

    /// <summary>The whole text (NFC).</summary>
    public string Text { get; }

    /// <summary>All tokens in ascending order.</summary>
    /// <exception cref="ObjectDisposedException">The memory was given back.</exception>
    public ReadOnlySpan<Token> Tokens => Held(_tokens).AsSpan(0, _tokenCount);

    /// <summary>All sentences in ascending order.</summary>
    /// <exception cref="ObjectDisposedException">The memory was given back.</exception>
    public ReadOnlySpan<Sentence> Sentences => Held(_sentences).AsSpan(0, _sentenceCount);

    /// <summary>All paragraphs in ascending order.</summary>
    /// <exception cref="ObjectDisposedException">The memory was given back.</exception>
    public ReadOnlySpan<Paragraph> Paragraphs => Held(_paragraphs).AsSpan(0, _paragraphCount);

    /// <summary>The characters of token <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> TokenText(int index)
    {
        var token = Tokens[index];
        return Text.AsSpan(token.Start, token.Length);
    }

    /// <summary>The language of the paragraph that holds <paramref name="sentence"/>.</summary>
    public string LanguageOf(int sentence) => Paragraphs[Sentences[sentence].Paragraph].Language;

    /// <summary>How the paragraphs in <paramref name="language"/> write numbers, as far as their clear ones tell. Found once.</summary>
    internal DigitNotation NotationOf(string language)
    {
        foreach (var (known, notation) in _notations)
        {
            if (known == language)
            {
                return notation;
            }
        }
        var found = SeparatorEvidence.In(this, language);
        _notations = [.. _notations, (language, found)];
        return found;
    }

    /// <summary>The index of the sentence that holds token <paramref name="token"/>.</summary>
    public int SentenceOf(int token)
    {
        var sentences = Sentences;
        var (low, high) = (0, sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) =
                sentences[middle].FirstToken <= token ? (middle, high) : (low, middle - 1);
        }
        return low;
    }

    /// <summary>Gives the memory of the parts back. Nobody may use the text afterwards.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _tokens, null) is not { } tokens || !_isRented)
        {
            return;
        }
        ArrayPool<Token>.Shared.Return(tokens);
        ArrayPool<Sentence>.Shared.Return(_sentences!);
        // Paragraphs hold strings, which the pool must not keep alive.
        ArrayPool<Paragraph>.Shared.Return(_paragraphs!, clearArray: true);
        (_sentences, _paragraphs) = (null, null);
    }

    /// <summary>A text whose parts lie in rented memory.</summary>
    internal static TokenizedText Rent(
        string text,
        List<Token> tokens,
        List<Sentence> sentences,
        List<Paragraph> paragraphs
    ) => new(text, tokens, sentences, paragraphs);

    private static T[] Rented<T>(List<T> items)
    {
        var rented = ArrayPool<T>.Shared.Rent(items.Count);
        items.CopyTo(rented);
        return rented;
    }

    private static T[] Held<T>(T[]? items) =>
        items ?? throw new ObjectDisposedException(nameof(TokenizedText));
}
