using FactCheck.Values;

namespace FactCheck.Extraction.Dates.Resolution;

/// <summary>Resolves ranges. Either end takes from the other what it does not state itself.</summary>
internal static class DateRangeResolver
{
    private const int HalfDay = 12;
    private const int DaysOfWeek = 7;

    /// <summary>The value from the start of <paramref name="start"/> to the end of <paramref name="end"/>.</summary>
    /// <returns><see langword="null"/> when the start does not lie before the end.</returns>
    public static DateValue? Resolve(
        in DateExpression start,
        in DateExpression end,
        DateSetting setting
    )
    {
        if (IsNow(end) || IsNow(start))
        {
            return IsNow(end) ? UpToNow(start, end, setting) : FromNow(start, end, setting);
        }
        setting = Facing(start, end, setting);
        var last = Completed(AfterNoon(end, start), start, isStart: false);
        var first = Completed(start, last, isStart: true);
        if (DateResolver.Resolve(last, setting) is not { } until)
        {
            return null;
        }
        var isYearOpen = first.Year is null && last.Year is null && first.Shift is null;
        if (isYearOpen && MonthOf(first).HasValue && until.From is { } day)
        {
            // The end has found its year; the start is the last one before it.
            first = first with
            {
                Year = day.Year - (IsLater(first, last) ? 1 : 0),
            };
        }
        if (DateResolver.Resolve(first, setting) is not { } begin)
        {
            return null;
        }
        if (IsOverNight(begin, until) && !start.NamesDay)
        {
            // từ 22h đến 5h ngày 13/8: the day is that of the end.
            (begin, until) = end.NamesDay
                ? (begin with { From = begin.From!.Value.PlusDays(-1) }, until)
                : (begin, until with { From = until.From!.Value.PlusDays(1) });
        }
        return IsBareWeekday(start) && IsBareWeekday(end)
            ? OfWeekdays(begin, until, setting)
            : Joined(begin, until);
    }

    // Two times of the clock lie on one day, whichever of them has gone by; from now on the end lies ahead.
    private static DateSetting Facing(
        in DateExpression start,
        in DateExpression end,
        DateSetting setting
    ) =>
        IsBareTime(start) && IsBareTime(end) ? setting with { Prefer = DatePreference.Past }
        : start is { Shift: { Unit: Grain.Day, Amount: >= 0 }, Month: null, Day: null }
            ? setting with
            {
                Prefer = DatePreference.Future,
            }
        : setting;

    // From Monday to Friday, said on a Wednesday.
    private static DateValue? OfWeekdays(
        DateValue begin,
        DateValue until,
        in DateSetting setting
    ) =>
        begin.From <= until.From ? Joined(begin, until)
        : setting.Prefer == DatePreference.Future || setting.LooksForward
            ? Joined(begin, Moved(until, DaysOfWeek))
        : Joined(Moved(begin, -DaysOfWeek), until);

    private static bool IsBareWeekday(in DateExpression date) =>
        date is { Weekday: not null, Day: null, Month: null, Shift: null, Direction: null };

    private static DateValue Moved(DateValue value, int days) =>
        value with
        {
            From = value.From?.PlusDays(days),
            Until = value.Until?.PlusDays(days),
        };

    // From now until May: the next one.
    private static DateValue? FromNow(
        in DateExpression now,
        in DateExpression end,
        in DateSetting setting
    ) =>
        DateResolver.Resolve(now, setting) is { } begin
        && DateResolver.Resolve(end, setting with { Prefer = DatePreference.Future }) is { } until
            ? Joined(begin, until)
            : null;

    // from 9 to 5: the earlier hour is one of the afternoon.
    private static DateExpression AfterNoon(in DateExpression end, in DateExpression start) =>
        start is { Hour: < HalfDay, DayPart: null or DayPart.Morning }
        && end is { Hour: < HalfDay, DayPart: null }
        && end.Hour < start.Hour
        && !(start.NamesDay && end.NamesDay)
            ? end with
            {
                Hour = end.Hour + HalfDay,
            }
            : end;

    private static bool IsOverNight(DateValue begin, DateValue until) =>
        begin.From > until.From && begin.Grain <= Grain.Hour && until.Grain <= Grain.Hour;

    private static DateExpression Completed(
        in DateExpression date,
        in DateExpression other,
        bool isStart
    )
    {
        var full = date;
        if (full is { Hour: not null, NamesDay: false, Month: null })
        {
            // từ 9h đến 11h ngày 20/5
            full = full with
            {
                Day = other.Day,
                Month = other.Month,
                Year = other.Year,
                Weekday = other.Weekday,
                Shift = other.Shift,
                DayPart = HalfFor(full, other),
            };
        }
        else if (isStart && full is { IsOfHalfDay: true, DayPart: null })
        {
            full = full with { DayPart = HalfFor(full, other) };
        }
        if (full is { Day: not null, Month: null, Shift: null, Form: not DateForm.Lunar })
        {
            // từ ngày 20 đến 25/5
            full = full with
            {
                Month = other.Month,
                Shift = other.Shift,
                Form = other.Form,
            };
        }
        if (full is { Weekday: not null, Month: null })
        {
            full = full with
            {
                Shift = full.Shift ?? other.Shift,
                Direction = full.Direction ?? other.Direction,
            };
        }
        if (full is { Year: null, Shift: null } && MonthOf(full).HasValue)
        {
            full = full with { Year = YearFor(full, other, isStart), Shift = other.Shift };
        }
        return full;
    }

    // From 2 until 4 pm both lie in the afternoon, from 10 until 4 pm one of them does.
    private static DayPart? HalfFor(in DateExpression date, in DateExpression other) =>
        date.DayPart.HasValue
        || (
            other is { DayPart: DayPart.Afternoon, Hour: <= HalfDay }
            && date.Hour % HalfDay > other.Hour % HalfDay
        )
            ? date.DayPart
            : other.DayPart;

    // Từ 2011 đến nay is as fine as its start; while nobody knows when now is, the start is all there is.
    private static DateValue? UpToNow(
        in DateExpression start,
        in DateExpression now,
        in DateSetting setting
    )
    {
        if (
            DateResolver.Resolve(start, setting with { LooksBack = true }) is not { } begin
            || DateResolver.Resolve(now, setting) is not { } end
        )
        {
            return null;
        }
        return begin.IsPlaced && end.IsPlaced
            ? Joined(begin, end) is { } joined
                ? joined with
                {
                    Grain = begin.Grain,
                }
                : null
            : begin;
    }

    private static bool IsBareTime(in DateExpression date) =>
        date is { Hour: not null, NamesDay: false, Month: null, Easter: null };

    private static bool IsNow(in DateExpression date) =>
        date
            is {
                Shift: { Unit: Grain.Day, Amount: 0 },
                Month: null,
                Day: null,
                Hour: null,
                DayPart: null
            };

    // 28/12-3/1/2016: the start lies in the year before that of the end.
    private static int? YearFor(in DateExpression date, in DateExpression other, bool isStart) =>
        isStart
            ? other.Year - (IsLater(date, other) ? 1 : 0)
            : other.Year + (IsLater(other, date) ? 1 : 0);

    private static bool IsLater(in DateExpression date, in DateExpression other) =>
        MonthOf(date) > MonthOf(other);

    private static int? MonthOf(in DateExpression date) =>
        date.Month ?? (date.Quarter * 3) ?? date.Season;

    // A range of clock times ends when the last of them strikes.
    private static DateValue? Joined(DateValue start, DateValue end)
    {
        var grain = start.Grain < end.Grain ? start.Grain : end.Grain;
        if (start.IsPlaced && end.IsPlaced)
        {
            var joined = start with
            {
                Until = end.Grain <= Grain.Hour ? end.From : end.Until,
                Grain = grain,
                Inferred = start.Inferred | end.Inferred,
                InferredFrom = end.InferredFrom ?? start.InferredFrom,
                Warning = start.Warning ?? end.Warning,
            };
            // From now to the end of this month: the month began before.
            var isInside = end.Grain > start.Grain && start.From < end.Until;
            return start.From < end.From || isInside ? joined : null;
        }
        var isKnown = start.Open is { Length: > 0 } && end.Open is { Length: > 0 };
        return new DateValue(null, null, grain, Open: isKnown ? $"{start.Open}/{end.Open}" : "");
    }
}
