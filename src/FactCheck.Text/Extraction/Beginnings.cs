using FactCheck.Text;

namespace FactCheck.Extraction;

/// <summary>
/// Finds, in one walk over a sentence, the tokens with which something may begin and for which of the extractors: most
/// tokens begin nothing.
/// </summary>
internal sealed class Beginnings
{
    // A bit for each extractor, by word number and by the kind of the token.
    private readonly byte[] _words;
    private readonly byte _numbers;
    private readonly byte _mixed;

    /// <summary>Asks the extractors what they begin with.</summary>
    /// <param name="extractors">The extractors, at most eight.</param>
    /// <param name="words">Number of words in the table.</param>
    public Beginnings(IExtractor[] extractors, int words)
    {
        _words = new byte[words + 1];
        for (var i = 0; i < extractors.Length; i++)
        {
            var bit = (byte)(1 << i);
            _numbers |= extractors[i].CanBegin(TokenKind.Number, 0) ? bit : (byte)0;
            _mixed |= extractors[i].CanBegin(TokenKind.Mixed, 0) ? bit : (byte)0;
            for (var word = 1; word <= words; word++)
            {
                _words[word] |= extractors[i].CanBegin(TokenKind.Word, word) ? bit : (byte)0;
            }
        }
    }

    /// <summary>Finds the tokens of a sentence with which an extractor may begin.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="found">Receives them, ascending; as long as the sentence.</param>
    /// <param name="count">Their number.</param>
    /// <returns>The bits of the extractors that may find something.</returns>
    public int In(TokenizedText text, int sentence, Span<Beginning> found, out int count)
    {
        // Hot: looks at every token of the text.
        var (first, end) = (text.Sentences[sentence].FirstToken, text.Sentences[sentence].EndToken);
        var tokens = text.Tokens[first..end];
        var words = _words;
        (var all, count) = (0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            int bits = (uint)token.WordId < (uint)words.Length ? words[token.WordId] : (byte)0;
            bits |= token.Kind switch
            {
                TokenKind.Number => _numbers,
                TokenKind.Mixed => _mixed,
                _ => 0,
            };
            if (bits != 0)
            {
                found[count++] = new Beginning(first + i, bits);
                all |= bits;
            }
        }
        return all;
    }
}
