using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Scanning;

/// <summary>Reads on behind a date that begins a list: <c>ngày 13, 15 và 17/5</c>, <c>May 3, 5 and 7</c>, <c>in 2010 and 2014</c>.</summary>
/// <remarks>
/// A bare number takes month and year from the next date of the list that states them, else from the one before. A
/// heuristic keeps counts out: a list that ends with bare numbers must rise, and what follows it must be no thing that could be
/// counted.
/// </remarks>
/// <param name="grammar">The rule <c>listed</c> and the words of lists.</param>
internal sealed class DateListReader(DateGrammar grammar)
{
    private const int MaxItems = 12;

    /// <summary>The dates of the list that begins with <paramref name="first"/>; empty when it stands alone.</summary>
    public IReadOnlyList<FoundDate> Read(TokenizedText text, in FoundDate first, int end)
    {
        if (first.Date is { Form: DateForm.Pair, End.Value: var second })
        {
            return Divided(text, first, second);
        }
        if (!IsListed(first.Date) || !IsMark(text, first.EndToken, end, out _))
        {
            return [];
        }
        List<FoundDate> items = [first];
        while (
            items.Count < MaxItems
            && IsMark(text, items[^1].EndToken, end, out var length)
            && TryItem(text, items[^1], items[^1].EndToken + length, end, out var item)
        )
        {
            items.Add(item);
        }
        if (IsBare(text, items[^1]) && !EndsAList(text, items, end))
        {
            items.RemoveRange(1, items.Count - 1);
        }
        return items.Count == 1 || AreRanks(items) ? [] : Completed(items);
    }

    // "The 18th and 19th centuries": either side of what joins them.
    private FoundDate[] Divided(TokenizedText text, in FoundDate pair, in DateExpression second)
    {
        var (at, length) = (pair.CoreToken + 1, 0);
        while (at < pair.EndToken && !IsMark(text, at, pair.EndToken, out length))
        {
            at++;
        }
        var date = pair.Date with { Form = DateForm.Plain, End = null };
        var behind = at + length;
        return
        [
            pair with
            {
                Date = date,
                EndToken = at,
            },
            new FoundDate(second, behind, behind, pair.EndToken, pair.IsPast),
        ];
    }

    // "lần thứ hai, thứ ba": nothing tells that they are weekdays.
    private static bool AreRanks(List<FoundDate> items) =>
        items[0].Date is { Weekday: not null, Form: DateForm.ListStart }
        && !items.Exists(item => item.Date is { Shift: not null } or { Direction: not null });

    private static bool IsListed(in DateExpression date) =>
        date
            is {
                Form: DateForm.Plain or DateForm.ListStart or DateForm.Alone,
                Hour: null,
                Nth: null
            }
        && (date.Weekday.HasValue || date is { Shift: null })
        && (date is { End: null } or { Day: not null, End.Value.Month: null })
        && (date.Day ?? date.Month ?? date.Year ?? date.Weekday) is not null
        && !(date.Weekday.HasValue && (date.Day ?? date.Month).HasValue)
        && date is { Part: null, Half: null, Quarter: null, Season: null };

    private bool IsMark(TokenizedText text, int at, int end, out int length) =>
        grammar.ListMarks.TryMatch(text, at, end, out _, out length);

    private bool TryItem(
        TokenizedText text,
        in FoundDate before,
        int at,
        int end,
        out FoundDate item
    )
    {
        item = default;
        return at < end
            && (
                before.Date.Weekday.HasValue
                    && TryItem(grammar.ListedWeekday, text, before, at, end, ref item)
                || TryItem(grammar.Listed, text, before, at, end, ref item)
                || before.Date is { Day: null, Month: not null }
                    && text.Tokens[at].Kind == TokenKind.Number
                    && TryItem(grammar.ListedMonth, text, before, at, end, ref item)
            );
    }

    private static bool TryItem(
        GrammarRule rule,
        TokenizedText text,
        in FoundDate before,
        int at,
        int end,
        ref FoundDate item
    )
    {
        if (!GrammarMatcher.TryMatch(rule, text, at, end, out var date, out var next))
        {
            return false;
        }
        item = new FoundDate(date, at, at, next, before.IsPast);
        return IsListed(date) && IsOfOneKind(before.Date, date);
    }

    // Days with days that rise, months with months, years with years.
    private static bool IsOfOneKind(in DateExpression before, in DateExpression date)
    {
        if (date.Weekday.HasValue || before.Weekday.HasValue)
        {
            return date.Weekday > before.Weekday;
        }
        if (date.Day is { } day && before.Day is { } last)
        {
            var isOneMonth =
                before.Month is null || date.Month is null || before.Month == date.Month;
            return !isOneMonth || day > (before.End?.Value.Day ?? last);
        }
        return (date.Day, before.Day) == (null, null)
            && date.Month.HasValue == before.Month.HasValue
            && (date.Month.HasValue || date.Year > before.Year);
    }

    private static bool IsBare(TokenizedText text, in FoundDate item) =>
        item.Date is { Month: null, Day: not null } or { Month: null, Year: not null }
        || (
            item.Date is { Day: null, Year: null, Shift: null }
            && item.EndToken == item.CoreToken + 1
            && text.Tokens[item.CoreToken].Kind == TokenKind.Number
        );

    // "ngày 3, 4 học sinh": the last number counts.
    private bool EndsAList(TokenizedText text, List<FoundDate> items, int end)
    {
        var next = items[^1].EndToken;
        return next >= end
            || text.Text[text.Tokens[next].Start] is not ('%' or '$' or '€' or '£' or '°')
                && text.Tokens[next].Kind
                    is not (TokenKind.Word or TokenKind.Number or TokenKind.Mixed)
            || grammar.NotThings.TryMatch(text, next, end, out _, out _);
    }

    private static List<FoundDate> Completed(List<FoundDate> items)
    {
        for (var i = items.Count - 2; i >= 0; i--)
        {
            items[i] = items[i] with { Date = FromNext(items[i].Date, items[i + 1].Date) };
        }
        for (var i = 1; i < items.Count; i++)
        {
            items[i] = items[i] with { Date = FromBefore(items[i].Date, items[i - 1].Date) };
        }
        return items;
    }

    private static DateExpression FromNext(in DateExpression date, in DateExpression next)
    {
        var full = date;
        if (full is { Weekday: not null, Shift: null, Direction: null })
        {
            full = full with
            {
                Shift = next.Shift,
                Direction = next.Direction,
                Form = DateForm.Plain,
            };
        }
        if (full is { Day: not null, Month: null } && next.Month.HasValue)
        {
            full = full with { Month = next.Month, Form = DateForm.Plain };
        }
        return full is { Month: not null, Year: null } && full.Month <= next.Month
            ? full with
            {
                Year = next.Year,
                Shift = next.Shift,
            }
            : full;
    }

    private static DateExpression FromBefore(in DateExpression date, in DateExpression before) =>
        date is { Day: not null, Month: null } && before.Month.HasValue
            ? date with
            {
                Month = before.Month,
                Year = date.Year ?? before.Year,
            }
            : date;
}
