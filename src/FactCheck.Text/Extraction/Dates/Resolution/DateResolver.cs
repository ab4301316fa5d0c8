using FactCheck.Values;
using NodaTime;

namespace FactCheck.Extraction.Dates.Resolution;

/// <summary>Turns what the words of a date say into what it means, as far as that is known.</summary>
/// <remarks>
/// A full date is never changed. What is missing comes from the publication date; without one the date stays open,
/// for a wrong year is worse than none.
/// </remarks>
internal static class DateResolver
{
    private const int Parts = 3;
    private const int MonthsOfYear = 12;

    private const DateComponents All =
        DateComponents.Year | DateComponents.Month | DateComponents.Day;

    /// <summary>The value of <paramref name="date"/>, or <see langword="null"/> when there is no such date.</summary>
    public static DateValue? Resolve(in DateExpression date, in DateSetting setting)
    {
        if (
            date.End is { Value: var end }
            && date.Form is not (DateForm.SchoolYear or DateForm.SeasonOfYears)
        )
        {
            return DateRangeResolver.Resolve(date with { End = null }, end, setting);
        }
        if (
            date.Form
                is DateForm.BareHour
                    or DateForm.DayIfAsked
                    or DateForm.TimeIfAsked
                    or DateForm.NowIfAsked
            && setting.Prefer != DatePreference.Future
        )
        {
            return null;
        }
        if (date.Form is DateForm.NowIfAsked or DateForm.Now)
        {
            return TimeShiftResolver.Now(setting);
        }
        if (date is { Amount: not null, Unit: Grain.Hour or Grain.Minute or Grain.Second })
        {
            return TimeShiftResolver.Resolve(date, setting);
        }
        if (Place(date, setting) is not { } place)
        {
            return null;
        }
        return date.Hour.HasValue ? ClockResolver.Resolve(date, place, setting) : ValueOf(place);
    }

    /// <summary>The days that <paramref name="date"/> means, or <see langword="null"/> when there are none such.</summary>
    public static Placement? Place(in DateExpression date, in DateSetting setting)
    {
        var place = date switch
        {
            { Form: DateForm.Lunar, Day: not null, Month: null } => InYear(
                date with
                {
                    Month = 1,
                },
                setting
            ), // mùng 2 Tết
            { Form: DateForm.ListStart } => null,
            { Form: DateForm.WeekendIfAsked } => setting.Prefer == DatePreference.Future
                ? ShiftResolver.Place(
                    new PeriodShift(Grain.Week, 0),
                    date with
                    {
                        Form = DateForm.Weekend,
                    },
                    setting
                )
                : null,
            { Form: DateForm.LunarEve } => InYear(date, setting),
            { Form: DateForm.SameDay } => ToldResolver.Day(0, setting),
            { Form: DateForm.NextDay } => ToldResolver.Day(1, setting),
            { Form: DateForm.PreviousDay } => ToldResolver.Day(-1, setting),
            { Form: >= DateForm.BeforeDate and <= DateForm.ToDate } => AnchoredResolver.Place(
                date,
                setting
            ),
            { Form: DateForm.SeasonOfYears } => InYear(
                date with
                {
                    Form = DateForm.Plain,
                    End = null,
                },
                setting
            ),
            { Unit: not null, Amount: not null } => Counted(date, setting),
            { Decade: { } decade } => Decade(decade, date.Century),
            { Century: { } century } => Century(century, date),
            _ => OfCalendar(date, setting),
        };
        return place is null ? null : DateContradictions.Check(date, place, setting);
    }

    private static Placement? OfCalendar(in DateExpression date, in DateSetting setting) =>
        date switch
        {
            { Weekday: { } weekday, Day: null, Month: null, Nth: null } => WeekdayResolver.Place(
                weekday,
                date,
                setting
            ),
            { Day: { } day, Month: null } => DayOfMonthResolver.Place(day, date, setting),
            { Form: DateForm.Weekend, Shift: null, Nth: null } => ShiftResolver.AnyWeekend(setting),
            { Form: DateForm.ThisMonth } => ShiftResolver.Place(
                new PeriodShift(Grain.Month, 0),
                date,
                setting
            ),
            { Shift: { Unit: not Grain.Year } shift, Month: null, Nth: null } =>
                ShiftResolver.Place(shift, date, setting),
            _ => InYear(date, setting),
        };

    private static Placement? Counted(in DateExpression date, in DateSetting setting) =>
        date.Form switch
        {
            DateForm.Earlier => ToldResolver.Later(date.Unit!.Value, -date.Amount!.Value, setting),
            DateForm.Later or DateForm.LaterAtPause => ToldResolver.Later(
                date.Unit!.Value,
                date.Amount!.Value,
                setting
            ) ?? FromNow(date, setting),
            DateForm.AheadIfAsked when setting.Prefer != DatePreference.Future => null,
            DateForm.AheadIfForward
                when !setting.LooksForward && setting.Prefer != DatePreference.Future => null,
            _ => ShiftResolver.Counted(date, setting),
        };

    // "3 ngày sau" to who looks forward, with no date told before.
    private static Placement? FromNow(in DateExpression date, in DateSetting setting) =>
        date.Form == DateForm.LaterAtPause && setting.Prefer == DatePreference.Future
            ? ShiftResolver.Counted(date with { Form = DateForm.Ahead }, setting)
            : null;

    private static Placement Century(int century, in DateExpression date)
    {
        var whole = Years(
            date.IsBeforeEra ? 1 - century * 100 : century * 100 - 99,
            100,
            Grain.Century
        );
        return date.Part is { } part ? PartOf(whole, part) : whole;
    }

    /// <summary>The value for a place without a time of the clock.</summary>
    public static DateValue ValueOf(Placement place) =>
        new(
            place.From?.AtMidnight(),
            place.Until?.AtMidnight(),
            place.Grain,
            place.Inferred,
            place.IsPlaced ? null : place.Open,
            place.Warning,
            place.InferredFrom
        );

    private static Placement Years(int first, int count, Grain grain) =>
        new(new LocalDate(first, 1, 1), new LocalDate(first + count, 1, 1), grain);

    // The nineties are those of the century that is named, else of the twentieth; the 1800s are a century.
    private static Placement? Decade(int decade, int? century) =>
        decade % 10 != 0 ? null
        : decade % 100 == 0 && decade is >= 1000 and < 2000 ? Years(decade, 100, Grain.Century)
        : Years(decade < 100 ? ((century ?? 20) - 1) * 100 + decade : decade, 10, Grain.Decade);

    // The late 19th century is a third of it, as the parts of months and years are; the late 1970s stay the whole decade, for
    // nobody draws a line inside of it.
    private static Placement PartOf(Placement century, int third)
    {
        const int months = 100 * MonthsOfYear / Parts;
        var from = century.From!.Value.PlusMonths(months * (third - 1));
        return century with { From = from, Until = from.PlusMonths(months) };
    }

    private static Placement? InYear(in DateExpression date, in DateSetting setting)
    {
        if (date.Stem is { } stem && date.Branch is { } branch)
        {
            return CycleYear.Place(stem, branch, date, setting);
        }
        if (date.Form == DateForm.SchoolYear && date.Year is { } start)
        {
            return new(
                new LocalDate(start, 9, 1),
                new LocalDate(start + 1, 6, 1),
                Grain.SchoolYear
            );
        }
        if (date is { Nth: not null, Month: null, Shift: { Unit: Grain.Month } months })
        {
            return NthOfMonth(months, date, setting);
        }
        if (YearPeriod.Of(date) is not { } period)
        {
            return WholeYear(date, setting);
        }
        if (date.YearNumber is { } year)
        {
            return period.In(year);
        }
        if (setting.Today is not { } today)
        {
            return Placement.Nowhere(period.Grain, period.Open);
        }
        var shift =
            date.Form is DateForm.ThisYear or DateForm.FirstMonths or DateForm.LastMonths
            && date.Shift is null
                ? 0
            : date.Shift is { Unit: Grain.Year, Amount: var amount } ? amount
            : (int?)null;
        var place = shift is { } years
            ? period.In(today.Year + years)
            : Candidates.Choose(
                index => period.In(today.Year + index),
                today,
                date.Direction,
                setting,
                isCalendarDay: date is { Form: DateForm.Plain, Month: not null, Day: not null }
            );
        return place?.InferredBy(DateComponents.Year, setting.TodayName);
    }

    // the third Tuesday of next month
    private static Placement? NthOfMonth(
        PeriodShift months,
        in DateExpression date,
        in DateSetting setting
    )
    {
        if (setting.Today?.PlusMonths(months.Amount) is not { } month)
        {
            return Placement.Nowhere(Grain.Day);
        }
        return YearPeriod
            .Of(date with { Month = month.Month, Shift = null })
            ?.In(month.Year)
            ?.InferredBy(DateComponents.Year | DateComponents.Month, setting.TodayName);
    }

    private static Placement? WholeYear(in DateExpression date, in DateSetting setting)
    {
        if (date.YearNumber is { } year)
        {
            return Years(year, 1, Grain.Year);
        }
        if (date.Shift is not { } shift)
        {
            // A time of the clock on a day that is not told: the day of publication.
            return setting.Today is { } today
                ? Placement.OfDay(today).InferredBy(All, setting.TodayName)
                : Placement.Nowhere(Grain.Day);
        }
        return setting.Today is { } reference
            ? Years(reference.Year + shift.Amount, 1, Grain.Year)
                .InferredBy(DateComponents.Year, setting.TodayName)
            : Placement.Nowhere(Grain.Year);
    }
}
