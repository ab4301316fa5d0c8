using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// Finds on whose word a match stands: a credit or a saying before it in its sentence, one behind it that covers its
/// sentence only, the frame of the quotation that holds it, or the sentence before where a cue says that its credit goes on.
/// </summary>
/// <remarks>
/// Of nested credits the innermost named one counts: in <c>Theo Alpha, hãng tin Beta cho biết</c> the origin is Beta.
/// A saying inside the match is what the match reports, not whose word it is.
/// </remarks>
internal sealed class AttributionReader(CuedText cued, VoiceReader voices, QuoteMarks quotes)
{
    private const int MaxWordsBehindVerb = 5;
    private const int MaxSentencesBack = 5;

    private readonly TokenizedText _text = cued.Text;

    /// <summary>On whose word tokens <paramref name="first"/> to <paramref name="end"/> (exclusive) of a sentence stand.</summary>
    public Attribution Read(int sentence, int first, int end)
    {
        var own = Before(sentence, first).Around(Attribution.None);
        var behind = Behind(sentence, end);
        var found = behind.Around(own);
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

    // All that is cited in the sentence in front of token `limit`, the nearest innermost.
    private Attribution Before(int sentence, int limit)
    {
        var found = Attribution.None;
        foreach (var hit in cued.In(sentence))
        {
            if (hit.End > limit)
            {
                break;
            }
            if (hit.Kind == CueKind.CreditLead)
            {
                found = found.Around(Credit(sentence, hit, limit));
            }
            else if (hit.Kind == CueKind.Attribution)
            {
                found = found.Around(Saying(sentence, hit));
            }
        }
        return found;
    }

    private Attribution Behind(int sentence, int start)
    {
        var found = Attribution.None;
        var end = _text.Sentences[sentence].EndToken;
        foreach (var hit in cued.In(sentence))
        {
            if (hit.First < start)
            {
                continue;
            }
            if (hit.Kind == CueKind.CreditLead)
            {
                found = found.Around(Credit(sentence, hit, end));
            }
            else if (hit.Kind == CueKind.Attribution && IsParenthetical(sentence, hit, start))
            {
                found = found.Around(Saying(sentence, hit));
            }
        }
        return found.IsFound ? found : Bracketed(sentence, start, end);
    }

    // "(Reuters)" at the end of a sentence.
    private Attribution Bracketed(int sentence, int start, int end)
    {
        var book = cued.BookOf(sentence);
        for (var i = start; i + 2 < end; i++)
        {
            if (
                _text.TokenText(i) is "("
                && voices.OutletAt(i + 1, end, book, out var next) is { } outlet
                && next < end
                && _text.TokenText(next) is ")"
            )
            {
                return new Attribution(outlet, null, true);
            }
        }
        return Attribution.None;
    }

    // "Theo hãng tin Alpha, …": the words up to the next separator or saying.
    private Attribution Credit(int sentence, CueHit lead, int limit)
    {
        var book = cued.BookOf(sentence);
        var start = lead.End;
        while (start < limit && _text.TokenText(start) is "_" or "-" or ":")
        {
            start++;
        }
        var end = EndOfVoice(sentence, start, limit);
        var voice = voices.Read(start, end, book);
        var opensClause =
            lead.End - lead.First > 1
            || lead.First == _text.Sentences[sentence].FirstToken
            || !_text.Tokens[lead.First - 1].IsWord
            || StartsWith(WordClass.Continues, sentence)
            || StartsWith(WordClass.Ends, sentence);
        var closes =
            end == limit ? lead.End < limit && limit == _text.Sentences[sentence].EndToken : true;
        return voice.Origin is not null || (opensClause && (closes || voice.IsOwnVoice))
            ? voice
            : Attribution.None;
    }

    private int EndOfVoice(int sentence, int start, int limit)
    {
        var end = start;
        while (end < limit && (!cued.IsSeparator(end) || IsInsideName(end, limit)))
        {
            end++;
        }
        foreach (var hit in cued.In(sentence))
        {
            if (hit.Kind == CueKind.Attribution && hit.First > start && hit.First < end)
            {
                return hit.First;
            }
        }
        return end;
    }

    // "vnexpress.net", "RFE/RL": a mark without space around it.
    private bool IsInsideName(int token, int limit) =>
        _text.TokenText(token) is "."
        && token > 0
        && token + 1 < limit
        && _text.Tokens[token].Start == _text.Tokens[token - 1].End
        && _text.Tokens[token].End == _text.Tokens[token + 1].Start;

    // "Bộ Y tế hôm qua cho biết", ", said Kerry", "told Reuters".
    private Attribution Saying(int sentence, CueHit verb)
    {
        var book = cued.BookOf(sentence);
        var end = _text.Sentences[sentence].EndToken;
        var (first, last) = Subject(sentence, verb);
        var voice = voices.Read(first, last, book);
        if (first >= last)
        {
            var behind = EndOfVoice(sentence, verb.End, end);
            var isInverted =
                behind - verb.End <= MaxWordsBehindVerb
                && behind > verb.End
                && char.IsUpper(_text.TokenText(verb.End)[0]);
            voice = isInverted ? voices.Read(verb.End, behind, book) : voice;
        }
        var told = book.Length(WordClass.Tell, _text, verb.First, end);
        return told > 0 && voices.OutletAt(verb.First + told, end, book, out _) is { } outlet
            ? voice with
            {
                Origin = outlet,
            }
            : voice;
    }

    // The clause in front of the verb; where an apposition stands between commas, what it belongs to.
    private (int First, int End) Subject(int sentence, CueHit verb)
    {
        var (first, end) = ClauseBefore(sentence, verb.First);
        if (first < end || first == _text.Sentences[sentence].FirstToken)
        {
            return (first, end);
        }
        if (_text.TokenText(first - 1) is not ",")
        {
            return (first, end);
        }
        var apposition = ClauseBefore(sentence, first - 1);
        var hasHead =
            apposition.First > _text.Sentences[sentence].FirstToken
            && _text.TokenText(apposition.First - 1) is ",";
        var head = hasHead ? ClauseBefore(sentence, apposition.First - 1) : apposition;
        return head.First < head.End ? head : apposition;
    }

    private (int First, int End) ClauseBefore(int sentence, int end)
    {
        var floor = _text.Sentences[sentence].FirstToken;
        foreach (var hit in cued.In(sentence))
        {
            if (hit.End <= end && hit.Kind is CueKind.Attribution or CueKind.CreditLead)
            {
                floor = hit.End;
            }
        }
        var first = end;
        while (first > floor && !cued.IsSeparator(first - 1))
        {
            first--;
        }
        return (first, end);
    }

    // A saying behind the match speaks for it when it stands apart and nothing long follows: ", ông An nói."
    private bool IsParenthetical(int sentence, CueHit verb, int start)
    {
        var book = cued.BookOf(sentence);
        var (first, _) = ClauseBefore(sentence, verb.First);
        var end = _text.Sentences[sentence].EndToken;
        if (first <= start - 1 || first == 0 || !cued.IsSeparator(first - 1))
        {
            return false;
        }
        if (
            book.Length(WordClass.Complement, _text, verb.End - 1, verb.End) > 0
            || book.Length(WordClass.Complement, _text, verb.End, end) > 0
        )
        {
            return false;
        }
        var behind = verb.End;
        while (behind < end && !cued.IsSeparator(behind))
        {
            behind++;
        }
        return behind - verb.End <= MaxWordsBehindVerb;
    }

    private Attribution Quoted(int sentence, int token)
    {
        if (quotes.Around(token) is not { } quote)
        {
            return Attribution.None;
        }
        var (opening, closing) = (_text.SentenceOf(quote.Open), _text.SentenceOf(quote.Close));
        var found = Before(opening, quote.Open);
        if (!found.IsFound)
        {
            found = Behind(closing, quote.Close + 1);
        }
        var next = closing + 1;
        var endsWithQuote = quote.Close + 1 >= _text.Sentences[closing].EndToken;
        return found.IsFound || !endsWithQuote || !IsShortSaying(next, sentence)
            ? found
            : Before(next, _text.Sentences[next].EndToken);
    }

    // “… 21 người.” Ông An nói.
    private bool IsShortSaying(int sentence, int of) =>
        sentence < _text.Sentences.Length
        && _text.Sentences[sentence].Paragraph == _text.Sentences[of].Paragraph
        && _text.Sentences[sentence].EndToken - _text.Sentences[sentence].FirstToken
            <= 2 * MaxWordsBehindVerb;

    private Attribution Inherited(int sentence)
    {
        var found = Attribution.None;
        while (
            sentence > 0
            && _text.Sentences[sentence].Paragraph == _text.Sentences[sentence - 1].Paragraph
            && !StartsWith(WordClass.Ends, sentence)
            && StartsWith(WordClass.Continues, sentence)
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
                    ? Before(sentence, _text.Sentences[sentence].EndToken)
                    : Attribution.None;
            }
            if (hit.Kind == CueKind.Attribution)
            {
                return Before(sentence, hit.End);
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

    private bool StartsWith(WordClass wordClass, int sentence)
    {
        var (first, end) = (
            _text.Sentences[sentence].FirstToken,
            _text.Sentences[sentence].EndToken
        );
        while (first < end && !_text.Tokens[first].IsWord)
        {
            first++;
        }
        return cued.BookOf(sentence).Length(wordClass, _text, first, end) > 0;
    }
}
