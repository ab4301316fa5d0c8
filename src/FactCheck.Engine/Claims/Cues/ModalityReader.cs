using FactCheck.Matching;
using FactCheck.Text;

namespace FactCheck.Claims.Cues;

/// <summary>Tells how a match is put: whether its sentence hedges, proposes or denies it.</summary>
/// <remarks>
/// A heuristic on cue words. The nearest cue in front of the match that takes a complement governs it, unless an adjunct
/// (<c>sau khi</c>, <c>after</c>) begins between them. Cues inside the match count only when the pattern does not write
/// them itself: a rule that looks for <c>không tiêm</c> means what it says.
/// </remarks>
internal sealed class ModalityReader(CuedText cued)
{
    private const int NegationReach = 4;
    private const int BackReferenceReach = 8;
    private const int DeniedSayingReach = 2;

    private readonly TokenizedText _text = cued.Text;

    /// <summary>How <paramref name="match"/> is put, given whether somebody is cited for it.</summary>
    public Modality Read(PatternMatch match, bool isAttributed)
    {
        if (IsDenied(match))
        {
            return Modality.Denied;
        }
        if (Governing(match) is { } governed)
        {
            return governed;
        }
        if (IsPlan(match))
        {
            return Modality.Proposed;
        }
        return IsHedged(match) ? Modality.Hedged
            : isAttributed ? Modality.Attributed
            : Modality.Asserted;
    }

    // The nearest cue in front that takes the match as its complement.
    private Modality? Governing(PatternMatch match)
    {
        var cues = cued.In(match.Sentence);
        for (var i = cues.Length - 1; i >= 0; i--)
        {
            if (cues[i].End > match.FirstToken)
            {
                continue;
            }
            switch (cues[i].Kind)
            {
                // "bác bỏ tin nói rằng …": what is said is what is denied.
                case CueKind.Attribution when IsDeniedSaying(cues, i):
                    return Modality.Denied;
                case CueKind.ScopeEnd or CueKind.Attribution or CueKind.CreditLead:
                    return null;
                case CueKind.Hedge:
                    return Modality.Hedged;
                case CueKind.Proposal:
                    return Modality.Proposed;
                case CueKind.Denial:
                    return Modality.Denied;
                default:
                    break;
            }
        }
        return null;
    }

    private static bool IsDeniedSaying(ReadOnlySpan<CueHit> cues, int saying) =>
        saying > 0
        && cues[saying - 1].Kind == CueKind.Denial
        && cues[saying].First - cues[saying - 1].End <= DeniedSayingReach;

    // "đề xuất này … sẽ bắt đầu từ ngày": a proposal is named, and the match lies in its future.
    private bool IsPlan(PatternMatch match)
    {
        var named = false;
        foreach (var cue in cued.In(match.Sentence))
        {
            if (cue.Kind == CueKind.ProposalNoun && cue.End <= match.FirstToken)
            {
                named = true;
            }
            else if (cue.Kind == CueKind.Future && cue.First <= match.EndToken && named)
            {
                return true;
            }
        }
        return false;
    }

    private bool IsHedged(PatternMatch match)
    {
        foreach (var cue in cued.In(match.Sentence))
        {
            if (
                cue.Kind != CueKind.HedgeAdverb
                || cue.First > match.EndToken
                || IsName(match.Sentence, cue)
            )
            {
                continue;
            }
            var reaches =
                cue.First >= match.FirstToken
                    ? !OwnWords.Include(match.Pattern, _text, cue)
                    : !IsCutOff(match.Sentence, cue.End, match.FirstToken);
            if (reaches)
            {
                return true;
            }
        }
        return IsQuestion(match.Sentence);
    }

    // "on 3 May", "in May": a capital behind a word makes a name of the cue. "May 3, …": so does a day behind a month.
    private bool IsName(int sentence, CueHit cue)
    {
        var word = _text.TokenText(cue.First);
        return word.Length > 1
            && char.IsUpper(word[0])
            && char.IsLower(word[1])
            && (IsBehindWord(sentence, cue) || IsMonthOfDay(sentence, cue));
    }

    private bool IsBehindWord(int sentence, CueHit cue) =>
        cue.First > _text.Sentences[sentence].FirstToken && _text.Tokens[cue.First - 1].IsWord;

    private bool IsMonthOfDay(int sentence, CueHit cue) =>
        cue.End < _text.Sentences[sentence].EndToken
        && _text.Tokens[cue.End].Kind == TokenKind.Number
        && cued.BookOf(sentence).Length(WordClass.Month, _text, cue.First, cue.End)
            == cue.End - cue.First;

    private bool IsCutOff(int sentence, int first, int end)
    {
        foreach (var cue in cued.In(sentence))
        {
            var parts = cue.Kind is CueKind.ScopeEnd or CueKind.Attribution or CueKind.CreditLead;
            if (parts && cue.First >= first && cue.End <= end)
            {
                return true;
            }
        }
        return cued.HasSeparator(first, end);
    }

    private bool IsQuestion(int sentence)
    {
        var last = _text.Sentences[sentence].EndToken - 1;
        while (
            last > _text.Sentences[sentence].FirstToken
            && _text.TokenText(last) is "”" or "\"" or ")"
        )
        {
            last--;
        }
        return _text.TokenText(last) is "?";
    }

    private bool IsDenied(PatternMatch match) =>
        IsNegated(match) || IsDeniedBehind(match) || IsDeniedByNext(match.Sentence + 1);

    private bool IsNegated(PatternMatch match)
    {
        foreach (var cue in cued.In(match.Sentence))
        {
            if (cue.Kind != CueKind.Negation || cue.First >= match.EndToken)
            {
                continue;
            }
            var inside = cue.First >= match.FirstToken;
            var negates = inside
                ? !OwnWords.Include(match.Pattern, _text, cue)
                : match.FirstToken - cue.End < NegationReach
                    && !IsCutOff(match.Sentence, cue.End, match.FirstToken)
                    && !HasComplement(match.Sentence, cue.End, match.FirstToken);
            if (negates)
            {
                return true;
            }
        }
        return false;
    }

    private bool HasComplement(int sentence, int first, int end)
    {
        var book = cued.BookOf(sentence);
        for (var i = first; i < end; i++)
        {
            if (book.Length(WordClass.Complement, _text, i, end) > 0)
            {
                return true;
            }
        }
        return false;
    }

    // "40 người chết là sai", "… bị Bộ Y tế bác bỏ", "…, nhưng Bộ Y tế phủ nhận con số này".
    private bool IsDeniedBehind(PatternMatch match)
    {
        var (passive, denial) = (false, -1);
        foreach (var cue in cued.In(match.Sentence))
        {
            if (cue.First < match.EndToken)
            {
                continue;
            }
            switch (cue.Kind)
            {
                case CueKind.DenialAfter:
                case CueKind.Denial when passive:
                case CueKind.BackReference
                    when denial >= 0 && cue.First - denial <= BackReferenceReach:
                    return true;
                case CueKind.Passive:
                    passive = true;
                    break;
                case CueKind.Denial:
                    denial = cue.End;
                    break;
                default:
                    break;
            }
        }
        return false;
    }

    // "Bộ Y tế bác bỏ con số này.", "Con số này là sai."
    private bool IsDeniedByNext(int sentence)
    {
        if (sentence >= _text.Sentences.Length)
        {
            return false;
        }
        foreach (var cue in cued.In(sentence))
        {
            if (cue.Kind == CueKind.BackReference && HasDenialNear(sentence, cue))
            {
                return true;
            }
        }
        return false;
    }

    private bool HasDenialNear(int sentence, CueHit reference)
    {
        foreach (var cue in cued.In(sentence))
        {
            var distance =
                cue.First >= reference.End ? cue.First - reference.End : reference.First - cue.End;
            var denies =
                cue.Kind == CueKind.Denial
                || (cue.Kind == CueKind.DenialAfter && cue.First >= reference.End);
            if (denies && distance is >= 0 and <= BackReferenceReach)
            {
                return true;
            }
        }
        return false;
    }
}
