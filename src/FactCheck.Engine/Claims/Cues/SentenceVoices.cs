using FactCheck.Text;

namespace FactCheck.Claims.Cues;

/// <summary>Finds the credits and sayings of one sentence: <c>Theo Alpha, …</c>, <c>ông An cho biết …</c>, <c>…, Alpha reported.</c></summary>
internal sealed class SentenceVoices(CuedText cued, VoiceReader voices)
{
    private const int MaxWordsBehindVerb = 5;

    private readonly TokenizedText _text = cued.Text;

    /// <summary>All that is cited in a sentence in front of token <paramref name="limit"/>, the nearest innermost.</summary>
    public Attribution Before(int sentence, int limit)
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
                found = found.Around(Saying(sentence, hit, Subject(sentence, hit)));
            }
        }
        return found;
    }

    /// <summary>All that is cited in a sentence from token <paramref name="start"/> on and speaks for what stands before it.</summary>
    public Attribution Behind(int sentence, int start)
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
            else if (
                hit.Kind == CueKind.Attribution
                && Parenthetical(sentence, hit, start) is { } subject
            )
            {
                found = found.Around(Saying(sentence, hit, subject));
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
            || cued.StartsWith(WordClass.Continues, sentence)
            || cued.StartsWith(WordClass.Ends, sentence);
        var closes = end < limit || limit == _text.Sentences[sentence].EndToken;
        return voice.Origin is not null || (opensClause && (closes || voice.IsOwnVoice))
            ? voice
            : Attribution.None;
    }

    private int EndOfVoice(int sentence, int start, int limit)
    {
        var end = start;
        while (end < limit && !cued.IsSeparator(end))
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

    // "Bộ Y tế hôm qua cho biết", "told Reuters"; behind a match also ", said Kerry".
    private Attribution Saying(int sentence, CueHit verb, (int First, int End) subject)
    {
        var book = cued.BookOf(sentence);
        var end = _text.Sentences[sentence].EndToken;
        var voice = voices.Read(subject.First, subject.End, book);
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
        var start = _text.Sentences[sentence].FirstToken;
        var clause = ClauseBefore(sentence, verb.First);
        if (SharesSubject(sentence, clause))
        {
            return (clause.End, clause.End);
        }
        if (clause.First < clause.End || clause.First == start || !IsComma(clause.First - 1))
        {
            return clause;
        }
        var apposition = ClauseBefore(sentence, clause.First - 1);
        var hasHead = apposition.First > start && IsComma(apposition.First - 1);
        var head = hasHead ? ClauseBefore(sentence, apposition.First - 1) : apposition;
        return head.First < head.End ? head : apposition;
    }

    // "ông An cho biết về việc này và nói rằng": one subject for two sayings.
    private bool SharesSubject(int sentence, (int First, int End) clause)
    {
        var joins =
            clause.First < clause.End
            && cued.BookOf(sentence)
                .Length(WordClass.SubjectOpener, _text, clause.End - 1, clause.End) > 0;
        if (!joins)
        {
            return false;
        }
        foreach (var hit in cued.In(sentence))
        {
            if (hit.Kind == CueKind.Attribution && hit.End == clause.First)
            {
                return true;
            }
        }
        return false;
    }

    // ", said Jane Roe.": a short name between the verb and the next separator.
    private (int First, int End)? Inverted(int sentence, CueHit verb)
    {
        var clause = ClauseBefore(sentence, verb.First);
        var behind = EndOfVoice(sentence, verb.End, _text.Sentences[sentence].EndToken);
        var isShort = behind > verb.End && behind - verb.End <= MaxWordsBehindVerb;
        return clause.First == clause.End && isShort && IsName(sentence, verb.End, behind)
            ? (verb.End, behind)
            : null;
    }

    private bool IsName(int sentence, int first, int end) =>
        char.IsUpper(_text.TokenText(first)[0])
        || cued.BookOf(sentence).Length(WordClass.NameParticle, _text, first, end) > 0;

    private bool IsComma(int token) => _text.TokenText(token) is ",";

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
    private (int First, int End)? Parenthetical(int sentence, CueHit verb, int start)
    {
        var book = cued.BookOf(sentence);
        var end = _text.Sentences[sentence].EndToken;
        var opensComplement =
            book.Length(WordClass.Complement, _text, verb.End - 1, verb.End) > 0
            || book.Length(WordClass.Complement, _text, verb.End, end) > 0;
        if (opensComplement || EndOfVoice(sentence, verb.End, end) - verb.End > MaxWordsBehindVerb)
        {
            return null;
        }
        var subject = Inverted(sentence, verb) ?? Subject(sentence, verb);
        var standsApart = subject.First > start && cued.IsSeparator(subject.First - 1);
        var isInverted = subject.First == verb.End && cued.IsSeparator(verb.First - 1);
        return subject.First < subject.End && (standsApart || isInverted) ? subject : null;
    }
}
