using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Dates;

/// <summary>Reads the date that begins at a token, with its lead words, and refuses what only looks like one.</summary>
internal static class DateScanner
{
    private const int LongestGuard = 4;

    /// <summary>Reads the longest date that begins at token <paramref name="at"/>.</summary>
    public static bool TryRead(
        DateGrammar grammar,
        TokenizedText text,
        int at,
        int end,
        out FoundDate found
    )
    {
        found = default;
        var best = at;
        TryRule(grammar.Free, text, at, at, end, false, ref best, ref found);
        var (core, first, past) = (at, at, false);
        Span<int> openers = stackalloc int[8];
        var count = 0;
        while (
            count < openers.Length
            && core < end
            && grammar.TryReadLead(text, core, end, out var lead, out var length)
        )
        {
            openers[count++] = core;
            core += length;
            past |= lead.IsPast;
            first = lead.IsSilent ? core : first;
            if (core >= end)
            {
                break;
            }
            // What a lead word opens goes before what needs none: ngày 4 tháng trước is no stretch of four months.
            foreach (var opener in openers[..count])
            {
                grammar.TryReadLead(text, opener, end, out var opened, out _);
                foreach (var rule in opened.Opens)
                {
                    TryRule(rule, text, first, core, end, past, ref best, ref found);
                }
            }
            TryRule(grammar.Free, text, first, core, end, past, ref best, ref found);
            if (lead.IsOfDays && found.CoreToken == core && !found.Date.IsDay)
            {
                found = found with { FirstToken = core };
            }
        }
        if (best > at && IsCountedDay(grammar, text, found))
        {
            // "hai ngày 12 và 13/3" names days, "2 ngày 20" does not.
            found = found with
            {
                Date = found.Date with { Form = DateForm.ListStart },
            };
        }
        return best > at && !IsRefused(grammar, text, found, end);
    }

    /// <summary>Whether the sentence looks forward.</summary>
    public static bool LooksForward(DateGrammar grammar, SentenceReading sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (grammar.Forward.TryMatch(sentence.Text, i, sentence.EndToken, out _, out _))
            {
                return true;
            }
        }
        return false;
    }

    private static void TryRule(
        GrammarRule rule,
        TokenizedText text,
        int at,
        int core,
        int end,
        bool past,
        ref int best,
        ref FoundDate found
    )
    {
        if (
            GrammarMatcher.TryMatch(rule, text, core, end, out var date, out var next)
            && next > best
        )
        {
            best = next;
            found = new FoundDate(date, at, core, next, past);
        }
    }

    private static bool IsRefused(
        DateGrammar grammar,
        TokenizedText text,
        in FoundDate found,
        int end
    ) =>
        IsGlued(text, found)
        || IsCount(grammar, text, found, end)
        || IsNumberOfSomething(grammar, text, found)
        || IsCounted(grammar, text, found)
        || IsInexact(grammar, text, found)
        || IsNoun(grammar, text, found)
        || (found.Date.Form == DateForm.LaterAtPause && GoesOnWithWord(text, found, end));

    // Digits that hang together with what stands beside them: 12/2019/NĐ-CP, F-16/5, 20/5%.
    private static bool IsGlued(TokenizedText text, in FoundDate found)
    {
        var tokens = text.Tokens;
        var content = text.Text;
        var (first, last) = (tokens[found.FirstToken], tokens[found.EndToken - 1]);
        var before = found.FirstToken > 0 ? tokens[found.FirstToken - 1] : default;
        var gluedBefore =
            first.Kind is TokenKind.Number or TokenKind.Mixed
            && before.Length > 0
            && before.End == first.Start
            && (
                content[before.Start] is '$' or '€' or '£' or '#' or '№'
                || (
                    content[before.Start] is '-' or '/' or '.' or ':' or '_'
                    && found.FirstToken > 1
                    && tokens[found.FirstToken - 2].End == before.Start
                )
            );
        var after = last.End < content.Length ? content[last.End] : ' ';
        return gluedBefore
            || (last.Kind == TokenKind.Number && after is '%' or '°' or '$' or '€' or '_')
            || (
                last.Kind == TokenKind.Number
                && after == '/'
                && !IsDashOrSpace(content, last.End + 1)
            );
    }

    private static bool IsDashOrSpace(string content, int at) =>
        at >= content.Length || char.IsWhiteSpace(content[at]);

    // "từ 1500 tay súng": a bare number with a counted thing behind it.
    private static bool IsCount(
        DateGrammar grammar,
        TokenizedText text,
        in FoundDate found,
        int end
    )
    {
        var last = found.EndToken - 1;
        var isBare =
            (text.Tokens[last].Kind == TokenKind.Number && IsDigits(text.TokenText(last)))
            || found.Date is { Month: not null, Year: null, Shift: null, Direction: null };
        return isBare && grammar.NotBefore.TryMatch(text, found.EndToken, end, out _, out _);
    }

    // "Nghị định 10/2019", "tỉ số 2/1"
    private static bool IsNumberOfSomething(
        DateGrammar grammar,
        TokenizedText text,
        in FoundDate found
    )
    {
        var kind = text.Tokens[found.FirstToken].Kind;
        if (kind == TokenKind.Word || (kind == TokenKind.Mixed && found.Date.Hour.HasValue))
        {
            return false; // 4h30 is a time behind any word
        }
        return EndsBefore(grammar.NotAfter, text, found.FirstToken);
    }

    // "nhiều năm qua", "6 tháng một lần", "2 ngày 20": the unit belongs to the number before it.
    private static bool IsCounted(DateGrammar grammar, TokenizedText text, in FoundDate found)
    {
        var date = found.Date;
        var startsWithUnit =
            date.Amount is null
            && text.Tokens[found.FirstToken].Kind == TokenKind.Word
            && (
                date is { Shift.Unit: not Grain.Day, Weekday: null, Day: null, Month: null }
                || date is { Day: not null, Month: null, Shift: null, End: not null }
                || date is { Weekday: not null, Day: null, Shift: null, Nth: null }
                || (
                    found.FirstToken == found.CoreToken
                    && date is { Month: not null, Day: null, Part: null }
                )
            );
        return startsWithUnit && IsCountedBefore(grammar, text, found);
    }

    private static bool IsCountedDay(DateGrammar grammar, TokenizedText text, in FoundDate found) =>
        found.Date is { Day: not null, Month: null, Shift: null, End: null, Form: DateForm.Plain }
        && text.Tokens[found.FirstToken].Kind == TokenKind.Word
        && IsCountedBefore(grammar, text, found);

    private static bool IsCountedBefore(DateGrammar grammar, TokenizedText text, in FoundDate found)
    {
        if (found.FirstToken == 0)
        {
            return false;
        }
        var before = found.FirstToken - 1;
        return (text.Tokens[before].Kind == TokenKind.Number && IsDigits(text.TokenText(before)))
            || EndsBefore(grammar.Counting, text, found.FirstToken);
    }

    // "hơn 10 năm qua" is a length of time: nobody knows on which day it began.
    private static bool IsInexact(DateGrammar grammar, TokenizedText text, in FoundDate found) =>
        found.Date.Amount.HasValue && EndsBefore(grammar.Inexact, text, found.FirstToken);

    private static bool IsNoun(DateGrammar grammar, TokenizedText text, in FoundDate found) =>
        found.Date.Shift is { Unit: Grain.Day }
        && EndsBefore(grammar.Articles, text, found.CoreToken);

    private static bool GoesOnWithWord(TokenizedText text, in FoundDate found, int end) =>
        found.EndToken < end && text.Tokens[found.EndToken].Kind == TokenKind.Word;

    private static bool EndsBefore(PhraseTrie<bool> phrases, TokenizedText text, int at)
    {
        for (var length = 1; length <= LongestGuard && length <= at; length++)
        {
            if (phrases.TryMatch(text, at - length, at, out _, out var found) && found == length)
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsDigits(ReadOnlySpan<char> token) =>
        !token.ContainsAnyExceptInRange('0', '9');
}
