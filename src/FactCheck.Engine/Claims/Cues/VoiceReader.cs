using FactCheck.Text;

namespace FactCheck.Claims.Cues;

/// <summary>Reads who is meant by the words behind <c>theo</c> or before <c>cho biết</c>: an outlet or a speaker.</summary>
/// <remarks>
/// A heuristic. An outlet is a known name, a name behind or before an outlet cue (<c>hãng tin Alpha</c>,
/// <c>Alpha news agency</c>), a name with an outlet's word in it (<c>Hill Valley Telegraph</c>), a domain, or a name that
/// the article itself credits. Any other name is a speaker: an official body cited by two papers must not become one
/// origin of both. A speaker is kept as written, without leading words of time and without <c>số liệu của</c>.
/// </remarks>
internal sealed class VoiceReader(CuedText cued, OutletNames outlets, IReadOnlySet<string> credited)
{
    private const int MaxSpeakerTokens = 14;

    private readonly TokenizedText _text = cued.Text;

    /// <summary>Who is meant by tokens <paramref name="first"/> to <paramref name="end"/> (exclusive).</summary>
    public Attribution Read(int first, int end, CueBook book)
    {
        var at = SkipOpeners(first, end, book);
        for (var length = 1; length > 0; at += length)
        {
            length = book.Length(WordClass.Document, _text, at, end);
        }
        if (at >= end)
        {
            return Attribution.Unnamed;
        }
        if (book.Length(WordClass.OwnVoice, _text, at, end) > 0)
        {
            return Attribution.Unnamed with { IsOwnVoice = true };
        }
        return OutletAt(at, end, book, out var next) is { } outlet
            ? Nested(outlet, next, end, book)
            : SpeakerIn(at, end, book);
    }

    /// <summary>The outlet named at token <paramref name="at"/>; <see langword="null"/> when none is.</summary>
    /// <param name="at">Index of the first token.</param>
    /// <param name="end">Index behind the last token that may be used (exclusive).</param>
    /// <param name="book">The language.</param>
    /// <param name="next">Index behind the name.</param>
    public string? OutletAt(int at, int end, CueBook book, out int next)
    {
        next = at;
        if (at >= end)
        {
            return null;
        }
        if (outlets.TryMatch(_text, at, end, out var name, out var length))
        {
            next = at + length;
            return name;
        }
        var cue = book.Length(WordClass.OutletCue, _text, at, end);
        if (cue > 0)
        {
            return NameBehindCue(at + cue, end, book, out next);
        }
        var particle = book.Length(WordClass.NameParticle, _text, at, end);
        return particle > 0 && !IsCapital(at)
            ? OutletAt(at + particle, end, book, out next)
            : BareOutlet(at, end, book, out next);
    }

    // "VOA, dẫn lời Reuters", "VnExpress citing AFP": the outlet that has the word from another, which may be behind a
    // comma. "Kyodo dẫn lời một quan chức" has it from a speaker, who ends with the credit or at the next comma.
    private Attribution Nested(string outlet, int at, int end, CueBook book)
    {
        var said = new Attribution(outlet, null, true);
        if (at >= _text.Tokens.Length)
        {
            return said;
        }
        var last = _text.Sentences[_text.SentenceOf(at)].EndToken;
        var isApart = _text.TokenText(at) is "," or "(";
        var verb = isApart ? at + 1 : at;
        var length = verb < last ? book.Length(WordClass.Cites, _text, verb, last) : 0;
        if (length == 0)
        {
            return said;
        }
        var cited = verb + length;
        var document = book.Length(WordClass.Document, _text, cited, last);
        if (OutletAt(cited + document, last, book, out var next) is { } origin)
        {
            // which in turn cited Xinhua
            return Nested(origin, next, end, book);
        }
        var stop = cited < end ? end : CommaBehind(cited, last);
        return cited < stop ? said with { Speaker = SpeakerIn(cited, stop, book).Speaker } : said;
    }

    // The comma that ends the name of a speaker; the token itself where somebody says something before it.
    private int CommaBehind(int token, int end)
    {
        var comma = token;
        while (comma < end && _text.TokenText(comma) is not ",")
        {
            comma++;
        }
        var says = Array.Exists(
            cued.In(_text.SentenceOf(token)),
            hit => hit.Kind == CueKind.Attribution && hit.First >= token && hit.First < comma
        );
        return comma < end && !says ? comma : token;
    }

    private string? NameBehindCue(int at, int end, CueBook book, out int next)
    {
        next = at;
        if (at < end && outlets.TryMatch(_text, at, end, out var known, out var length))
        {
            next = at + length;
            return known;
        }
        next = EndOfName(at, end, book);
        return next > at ? outlets.Canonical(TextOf(at, next)) : null;
    }

    private string? BareOutlet(int at, int end, CueBook book, out int next)
    {
        next = EndOfDomain(at, end);
        if (next > at)
        {
            return outlets.Canonical(TextOf(at, next));
        }
        next = EndOfName(at, end, book);
        if (next == at)
        {
            return null;
        }
        var name = outlets.Canonical(TextOf(at, next));
        var isOutlet =
            credited.Contains(name)
            || HasHead(at, next, book)
            || book.Length(WordClass.OutletCue, _text, next, end) > 0;
        return isOutlet ? name : null;
    }

    private Attribution SpeakerIn(int first, int end, CueBook book)
    {
        var last = first;
        while (last < end && book.Length(WordClass.SubjectEnd, _text, last, end) == 0)
        {
            last++;
        }
        while (last > first && !_text.Tokens[last - 1].IsWord)
        {
            last--;
        }
        if (last <= first || last - first > MaxSpeakerTokens)
        {
            return Attribution.Unnamed;
        }
        var pointsBack =
            book.Length(WordClass.Pronoun, _text, first, last) == last - first
            || book.Length(WordClass.OutletAnaphor, _text, first, last) == last - first;
        return pointsBack
            ? Attribution.Unnamed with
            {
                PointsBack = true,
            }
            : new Attribution(null, TextOf(first, last), true);
    }

    // "và hôm 20-5 cho đến nay Bộ Y tế": words of time and connection in front of the one who speaks.
    private int SkipOpeners(int at, int end, CueBook book)
    {
        while (at < end)
        {
            var length = Math.Max(
                book.Length(WordClass.SubjectEnd, _text, at, end),
                book.Length(WordClass.SubjectOpener, _text, at, end)
            );
            if (
                length == 0
                && (_text.Tokens[at].Kind == TokenKind.Number || !_text.Tokens[at].IsWord)
            )
            {
                length = 1;
            }
            if (length == 0)
            {
                break;
            }
            at += length;
        }
        return at;
    }

    private int EndOfName(int at, int end, CueBook book)
    {
        var next = at;
        while (next < end && (IsCapital(next) || (next > at && IsInsideName(next, end, book))))
        {
            next++;
        }
        return next;
    }

    private bool IsInsideName(int token, int end, CueBook book)
    {
        var isLink =
            IsGlued(token)
            || _text.Tokens[token].Kind == TokenKind.Number
            || book.Length(WordClass.NameParticle, _text, token, end) == 1;
        return isLink
            && (
                _text.Tokens[token].Kind == TokenKind.Number
                || (token + 1 < end && IsCapital(token + 1))
            );
    }

    private int EndOfDomain(int at, int end)
    {
        var next = at + 1;
        var dots = 0;
        while (next + 1 < end && _text.TokenText(next) is "." && IsGlued(next) && IsGlued(next + 1))
        {
            next += 2;
            dots++;
        }
        return dots > 0 && _text.Tokens[at].IsWord ? next : at;
    }

    private bool HasHead(int first, int end, CueBook book)
    {
        for (var i = first; i < end && end - first > 1; i++)
        {
            if (book.Length(WordClass.OutletHead, _text, i, end) > 0)
            {
                return true;
            }
        }
        return false;
    }

    private bool IsGlued(int token) =>
        token > 0 && _text.Tokens[token].Start == _text.Tokens[token - 1].End;

    private bool IsCapital(int token) => char.IsUpper(_text.TokenText(token)[0]);

    private string TextOf(int first, int end) =>
        _text.Text[_text.Tokens[first].Start.._text.Tokens[end - 1].End];
}
