using FactCheck.Text;

namespace FactCheck.Claims.Cues;

/// <summary>The quotations of a text: from an opening to a closing mark inside one paragraph.</summary>
/// <remarks>A straight mark opens and closes in turn; a mark without its partner makes no quotation.</remarks>
internal sealed class QuoteMarks
{
    private readonly List<(int Open, int Close)> _quotes = [];

    /// <summary>Finds the quotations of <paramref name="text"/>.</summary>
    public QuoteMarks(TokenizedText text)
    {
        foreach (var paragraph in text.Paragraphs)
        {
            if (paragraph.EndSentence > paragraph.FirstSentence)
            {
                Find(
                    text,
                    text.Sentences[paragraph.FirstSentence].FirstToken,
                    text.Sentences[paragraph.EndSentence - 1].EndToken
                );
            }
        }
    }

    /// <summary>The tokens of the marks around <paramref name="token"/>; <see langword="null"/> when it stands in no quotation.</summary>
    public (int Open, int Close)? Around(int token)
    {
        // They stand one behind the other: the last that opens before the token is the only one that may hold it.
        var (low, high) = (0, _quotes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _quotes[middle].Open < token ? (middle + 1, high) : (low, middle);
        }
        return low > 0 && token < _quotes[low - 1].Close ? _quotes[low - 1] : null;
    }

    private void Find(TokenizedText text, int first, int end)
    {
        var open = -1;
        for (var i = first; i < end; i++)
        {
            var mark = text.TokenText(i);
            if (mark is "“" or "«" || (mark is "\"" && open < 0))
            {
                open = i;
            }
            else if (mark is "”" or "»" or "\"" && open >= 0)
            {
                _quotes.Add((open, i));
                open = -1;
            }
        }
    }
}
