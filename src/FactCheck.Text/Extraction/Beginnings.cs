using FactCheck.Text;

namespace FactCheck.Extraction;

/// <summary>
/// Tells, in one walk over a sentence, which extractors can find anything in it: a table of what a value of each of
/// them can begin with. Most sentences have nothing for most extractors.
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

    /// <summary>The bits of the extractors that may find something in a sentence.</summary>
    public int In(TokenizedText text, int sentence)
    {
        var bounds = text.Sentences[sentence];
        var (words, found) = (_words, 0);
        foreach (ref readonly var token in text.Tokens[bounds.FirstToken..bounds.EndToken])
        {
            found |= (uint)token.WordId < (uint)words.Length ? words[token.WordId] : 0;
            found |= token.Kind switch
            {
                TokenKind.Number => _numbers,
                TokenKind.Mixed => _mixed,
                _ => 0,
            };
        }
        return found;
    }
}
