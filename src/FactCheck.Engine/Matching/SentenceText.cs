using FactCheck.Text;

namespace FactCheck.Matching;

/// <summary>
/// The words of one sentence. Positions are indexes of word tokens, or <see cref="End"/>: punctuation is passed over.
/// </summary>
internal readonly ref struct SentenceText
{
    private readonly TokenizedText _text;

    /// <summary>A view of sentence <paramref name="index"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Index of the sentence.</param>
    /// <param name="languages">The bits of the languages whose phrases are sought.</param>
    public SentenceText(TokenizedText text, int index, ulong languages)
    {
        var sentence = text.Sentences[index];
        _text = text;
        Index = index;
        Tokens = text.Tokens;
        Languages = languages;
        First = sentence.FirstToken;
        End = sentence.EndToken;
    }

    /// <summary>Index of the sentence.</summary>
    public int Index { get; }

    /// <summary>All tokens of the text.</summary>
    public ReadOnlySpan<Token> Tokens { get; }

    /// <summary>The languages whose phrases are sought.</summary>
    public ulong Languages { get; }

    /// <summary>Index of the first token.</summary>
    public int First { get; }

    /// <summary>Index behind the last token (exclusive).</summary>
    public int End { get; }

    /// <summary>The characters of the token at <paramref name="position"/>.</summary>
    public ReadOnlySpan<char> WordAt(int position) => _text.TokenText(position);

    /// <summary>The first position at or behind token <paramref name="index"/>.</summary>
    public int AtOrAfter(int index)
    {
        var i = index;
        while (i < End && !Tokens[i].IsWord)
        {
            i++;
        }
        return Math.Min(i, End);
    }

    /// <summary>The position behind <paramref name="position"/>.</summary>
    public int After(int position) => AtOrAfter(position + 1);

    /// <summary>The position before <paramref name="position"/>, or -1.</summary>
    public int Before(int position)
    {
        var i = position - 1;
        while (i >= First && !Tokens[i].IsWord)
        {
            i--;
        }
        return i >= First ? i : -1;
    }

    /// <summary>Number of words from <paramref name="start"/> up to <paramref name="end"/> (exclusive).</summary>
    public int CountWords(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += Tokens[i].IsWord ? 1 : 0;
        }
        return count;
    }
}
