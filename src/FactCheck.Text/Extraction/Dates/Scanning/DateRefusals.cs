using System.Globalization;
using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Dates.Scanning;

/// <summary>Tells what only looks like a date by what stands beside it. Heuristics on the pack's words.</summary>
internal static class DateRefusals
{
    private const int LongestGuard = 4;

    /// <summary>Whether <paramref name="found"/> is no date where it stands.</summary>
    public static bool Refuses(
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
        || (found.Date.Form == DateForm.LaterAtPause && GoesOnWithWord(text, found, end))
        || (IsRankOfMonth(text, found) && RanksThing(grammar, text, found, end))
        || (
            found.Date.Form is DateForm.AtPause or DateForm.BareHour
            && RanksThing(grammar, text, found, end)
        )
        || (found.Date.Form == DateForm.Alone && !StandsAlone(grammar, text, found, end))
        || IsRank(grammar, text, found);

    /// <summary>Whether it is a weekday of two syllables that may be a rank, and nothing beside it tells.</summary>
    public static bool IsUnsureWeekday(
        DateGrammar grammar,
        TokenizedText text,
        in FoundDate found,
        int end
    ) =>
        found.Date is { Form: DateForm.Alone, Weekday: not null }
        && !StandsAlone(grammar, text, found, end);

    /// <summary>Whether a number before the lead words at <paramref name="token"/> counts the first of them: 21 <c>ngày</c> vào hôm 9/6.</summary>
    public static bool IsCountedLead(DateGrammar grammar, TokenizedText text, int token) =>
        IsCountedBefore(grammar, text, token);

    // "tụt từ thứ ba xuống thứ năm"
    private static bool IsRank(DateGrammar grammar, TokenizedText text, in FoundDate found) =>
        found.Date is { Weekday: not null, Shift: null, Direction: null, Day: null, Month: null }
        && found.Date is { Hour: null, DayPart: null }
        && EndsBefore(grammar.Ranking, text, found.FirstToken);

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
            || found.Date is { Form: DateForm.AtPause }
            || found.Date is { Year: not null, Month: null, Quarter: null, Century: null }
            || found.Date is { Month: not null, Year: null, Shift: null, Direction: null };
        return isBare
            && grammar.NotBefore.TryMatch(text, found.EndToken, end, out _, out _)
            && !IsNamedDay(grammar, text, found);
    }

    // "ngày 5/8 bệnh nhân …", "sáng 5/8 học sinh …": no fraction of what stands behind it.
    private static bool IsNamedDay(DateGrammar grammar, TokenizedText text, in FoundDate found) =>
        found.Date is { Day: not null, Month: not null }
        && text.TokenText(found.EndToken - 1).Contains('/')
        && (
            found.Date.DayPart.HasValue
            || (
                grammar.TryReadLead(text, found.FirstToken, found.EndToken, out var lead, out _)
                && lead.NamesDays
            )
        );

    // "Nghị định 10/2019", "tỉ số 2/1"
    private static bool IsNumberOfSomething(
        DateGrammar grammar,
        TokenizedText text,
        in FoundDate found
    )
    {
        var kind = text.Tokens[found.FirstToken].Kind;
        if (kind == TokenKind.Word || (found.Date.Hour.HasValue && IsHour(text, found)))
        {
            return false; // 4h30 and 4 giờ are times behind any word
        }
        return EndsBefore(grammar.NotAfter, text, found.FirstToken);
    }

    private static bool IsHour(TokenizedText text, in FoundDate found) =>
        text.Tokens[found.FirstToken].Kind == TokenKind.Mixed
        || IsDigits(text.TokenText(found.FirstToken));

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
        return startsWithUnit && IsCountedBefore(grammar, text, found.FirstToken);
    }

    /// <summary>Whether a number before it counts the days of a list: <c>hai ngày 12 và 13/3</c>.</summary>
    public static bool IsCountedDay(DateGrammar grammar, TokenizedText text, in FoundDate found) =>
        found.Date is { Day: not null, Month: null, Shift: null, End: null, Form: DateForm.Plain }
        && text.Tokens[found.FirstToken].Kind == TokenKind.Word
        && IsCountedBefore(grammar, text, found.FirstToken);

    private static bool IsCountedBefore(DateGrammar grammar, TokenizedText text, int token) =>
        token > 0
        && (
            (text.Tokens[token - 1].Kind == TokenKind.Number && IsDigits(text.TokenText(token - 1)))
            || EndsBefore(grammar.Counting, text, token)
        );

    // "hơn 10 năm qua" is a length of time: nobody knows on which day it began.
    private static bool IsInexact(DateGrammar grammar, TokenizedText text, in FoundDate found) =>
        found.Date.Amount.HasValue && EndsBefore(grammar.Inexact, text, found.FirstToken);

    private static bool IsNoun(DateGrammar grammar, TokenizedText text, in FoundDate found) =>
        found.Date.Shift is { Unit: Grain.Day }
        && EndsBefore(grammar.Articles, text, found.CoreToken);

    // "on the 5th" is a day, "on the 5th floor" is none.
    private static bool IsRankOfMonth(TokenizedText text, in FoundDate found) =>
        found.Date is { Day: { } day, Month: null, Weekday: null, Shift: null }
        && text.Tokens[found.EndToken - 1].Kind == TokenKind.Mixed
        && BeginsWith(text.TokenText(found.EndToken - 1), found.Date.End?.Value.Day ?? day);

    // The 15th at 10am ends with no rank.
    private static bool BeginsWith(ReadOnlySpan<char> token, int day)
    {
        var letters = token.IndexOfAnyExceptInRange('0', '9');
        return letters > 0
            && int.TryParse(
                token[..letters],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
            && number == day;
    }

    /// <summary>Whether a word that may be a thing stands behind it.</summary>
    public static bool RanksThing(
        DateGrammar grammar,
        TokenizedText text,
        in FoundDate found,
        int end
    ) =>
        GoesOnWithWord(text, found, end)
        && !grammar.NotThings.TryMatch(text, found.EndToken, end, out _, out _);

    private static bool GoesOnWithWord(TokenizedText text, in FoundDate found, int end) =>
        found.EndToken < end && text.Tokens[found.EndToken].Kind == TokenKind.Word;

    // "mai", "7h": a date at the head of a clause, or behind certain words, and no name (Mai).
    private static bool StandsAlone(
        DateGrammar grammar,
        TokenizedText text,
        in FoundDate found,
        int end
    )
    {
        if (text.TokenText(found.CoreToken).IndexOfAnyInRange('A', 'Z') >= 0)
        {
            return false; // Mai, 5G
        }
        if (EndsBefore(grammar.AloneAfter, text, found.CoreToken))
        {
            return true;
        }
        var isFirst =
            found.FirstToken == 0
            || text.Tokens[found.FirstToken - 1].Kind == TokenKind.Punctuation;
        return isFirst
            && (
                (found.EndToken == end && found.FirstToken == 0)
                || found.Date.Hour.HasValue
                || grammar.AloneBefore.TryMatch(text, found.EndToken, end, out _, out _)
            );
    }

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
