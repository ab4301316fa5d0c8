using FactCheck.Text;

namespace FactCheck.Claims.Cues;

/// <summary>
/// Finds on whose word a match stands: a credit or a saying before it in its sentence, one behind it that covers its
/// sentence only, the frame of the quotation that holds it, or the sentence before where a cue says that its credit goes on.
/// </summary>
/// <remarks>
/// Of nested credits the innermost named one counts: in <c>Theo Alpha, hãng tin Beta cho biết</c> the origin is Beta.
/// A saying inside the match is what the match reports, not whose word it is.
/// </remarks>
internal sealed class AttributionReader(CuedText cued, SentenceVoices voices)
{
    private const int MaxTokensOfSaying = 12;
    private const int MaxSentencesBack = 5;

    private readonly TokenizedText _text = cued.Text;
    private QuoteMarks? _quotes;

    /// <summary>On whose word tokens <paramref name="first"/> to <paramref name="end"/> (exclusive) of a sentence stand.</summary>
    public Attribution Read(int sentence, int first, int end)
    {
        var found = voices.Behind(sentence, end).Around(voices.Before(sentence, first));
        if (!found.IsFound)
        {
            found = Quoted(sentence, first);
        }
        if (!found.IsFound)
        {
            found = Inherited(sentence);
        }
        return found.PointsBack ? Resolved(found, sentence) : found;
    }

    private Attribution Quoted(int sentence, int token)
    {
        _quotes ??= new QuoteMarks(_text);
        if (_quotes.Around(token) is not { } quote)
        {
            return Attribution.None;
        }
        var (opening, closing) = (_text.SentenceOf(quote.Open), _text.SentenceOf(quote.Close));
        var found = voices.Before(opening, quote.Open);
        if (!found.IsFound)
        {
            found = voices.Behind(closing, quote.Close + 1);
        }
        var next = closing + 1;
        var endsWithQuote = quote.Close + 1 >= _text.Sentences[closing].EndToken;
        return found.IsFound || !endsWithQuote || !IsShortSaying(next, sentence)
            ? found
            : voices.Before(next, _text.Sentences[next].EndToken);
    }

    // “… 21 người.” Ông An nói.
    private bool IsShortSaying(int sentence, int of) =>
        sentence < _text.Sentences.Length
        && _text.Sentences[sentence].Paragraph == _text.Sentences[of].Paragraph
        && _text.Sentences[sentence].EndToken - _text.Sentences[sentence].FirstToken
            <= MaxTokensOfSaying;

    private Attribution Inherited(int sentence)
    {
        var found = Attribution.None;
        while (
            sentence > 0
            && _text.Sentences[sentence].Paragraph == _text.Sentences[sentence - 1].Paragraph
            && !cued.StartsWith(WordClass.Ends, sentence)
            && cued.StartsWith(WordClass.Continues, sentence)
            && !found.IsFound
        )
        {
            sentence--;
            found = Leading(sentence);
        }
        return found;
    }

    // The credit or saying that the sentence begins with.
    private Attribution Leading(int sentence)
    {
        foreach (var hit in cued.In(sentence))
        {
            if (hit.Kind == CueKind.CreditLead)
            {
                var opens = hit.First <= _text.Sentences[sentence].FirstToken + 3;
                return opens
                    ? voices.Before(sentence, _text.Sentences[sentence].EndToken)
                    : Attribution.None;
            }
            if (hit.Kind == CueKind.Attribution)
            {
                return voices.Before(sentence, hit.End);
            }
        }
        return Attribution.None;
    }

    // "ông", "the agency": whoever was named last, at most some sentences back.
    private Attribution Resolved(Attribution found, int sentence)
    {
        for (var i = sentence - 1; i >= 0 && i >= sentence - MaxSentencesBack; i--)
        {
            var named = Leading(i);
            if (named is { IsFound: true, PointsBack: false, IsOwnVoice: false })
            {
                return found with
                {
                    Origin = found.Origin ?? named.Origin,
                    Speaker = found.Speaker ?? named.Speaker,
                    PointsBack = false,
                };
            }
        }
        return found with { PointsBack = false };
    }
}
