using FactCheck.Values;
using NodaTime;
using NodaTime.Calendars;

namespace FactCheck.Extraction.Dates.Resolution;

/// <summary>
/// Places what is counted from a date that the same words name (<c>three days before Christmas</c>, <c>the week of 4
/// November</c>) or that the text told of before (<c>the following Monday</c>).
/// </summary>
internal static class AnchoredResolver
{
    private const int DaysOfWeek = 7;
    private const int LastYear = 9000;
    private const DateComponents All =
        DateComponents.Year | DateComponents.Month | DateComponents.Day;

    /// <summary>The days that are meant, or <see langword="null"/> when there are none such.</summary>
    public static Placement? Place(in DateExpression date, in DateSetting setting) =>
        date.Form switch
        {
            DateForm.BeforeDate => Counted(date, -date.Amount!.Value, setting),
            DateForm.AfterDate => Counted(date, date.Amount!.Value, setting),
            DateForm.WeekdaysAgo or DateForm.WeekdaysAhead => Weekdays(date, setting),
            DateForm.Told => Told(date, setting),
            DateForm.WeekNumber => OfNumber(date.Year!.Value, date.Amount!.Value),
            DateForm.ToDate => ToDate(date.Shift!.Value.Unit, setting),
            _ => Week(date, setting),
        };

    private static Placement? Anchor(in DateExpression date, in DateSetting setting) =>
        DateResolver.Place(
            date with
            {
                Form = DateForm.Plain,
                Amount = null,
                Unit = null,
            },
            setting
        );

    private static Placement? Counted(in DateExpression date, int amount, in DateSetting setting)
    {
        var unit = date.Unit!.Value;
        var looksBack = date.Form == DateForm.BeforeDate && date.Weekday.HasValue;
        var looksForward = date.Form == DateForm.AfterDate && date.Weekday.HasValue;
        var anchored = setting with
        {
            // a week ago Monday is counted from the last one, a week on Friday from the next
            LooksBack = setting.LooksBack || looksBack,
            LooksForward = setting.LooksForward || looksForward,
        };
        if (Anchor(date, anchored) is not { } anchor)
        {
            return null;
        }
        if (anchor.From is not { } from)
        {
            return Placement.Nowhere(Grain.Day);
        }
        var years = from.Year + ShiftResolver.YearsIn(unit, amount);
        if (years is < 1 or > LastYear)
        {
            return null;
        }
        var day = ShiftResolver.Plus(from, unit, amount);
        var isPeriod = anchor.Grain is Grain.Month or Grain.Quarter or Grain.Year;
        var place = isPeriod ? ShiftResolver.Around(day, anchor.Grain) : Placement.OfDay(day);
        return place with { Inferred = anchor.Inferred, InferredFrom = anchor.InferredFrom };
    }

    private static Placement Weekdays(in DateExpression date, in DateSetting setting)
    {
        if (setting.Today is not { } today)
        {
            return Placement.Nowhere(Grain.Day);
        }
        var weeks = date.Amount!.Value - 1;
        var day =
            date.Form == DateForm.WeekdaysAgo
                ? Before(today, date.Weekday!.Value).PlusWeeks(-weeks)
                : Behind(today, date.Weekday!.Value).PlusWeeks(weeks);
        return Placement.OfDay(day).InferredBy(All, setting.TodayName);
    }

    // Where the text has told of no date, the next and the last period are those of the publication.
    private static Placement? Told(in DateExpression date, in DateSetting setting)
    {
        var way = date.Direction!.Value;
        var (first, last, source) = (default(LocalDate), default(LocalDate), "");
        if (setting.Previous() is { From: { } from, Until: { } until } told)
        {
            var isTooCoarse = date.Weekday is null
                ? told.Grain > date.Unit
                : told.Grain > Grain.Month;
            if (isTooCoarse)
            {
                return null;
            }
            (first, last) = (from.Date, until.PlusTicks(-1).Date);
            source = $"the date told before, {DateText.FormatIso(first)}";
        }
        else if (way != 0 && setting.Today is { } today)
        {
            (first, last, source) = (today, today, setting.TodayName);
        }
        else
        {
            return null;
        }
        var place =
            date.Weekday is not { } weekday
                ? ShiftResolver.PeriodAt(
                    new PeriodShift(date.Unit!.Value, way),
                    way > 0 ? last : first
                )
            : way > 0 ? Placement.OfDay(Behind(last, weekday))
            : way < 0 ? Placement.OfDay(Before(first, weekday))
            : Placement.OfDay(ShiftResolver.MondayOf(first).PlusDays(weekday - 1));
        return place.InferredBy(All, source);
    }

    private static Placement? Week(in DateExpression date, in DateSetting setting)
    {
        if (Anchor(date, setting) is not { Grain: Grain.Day } anchor)
        {
            return null;
        }
        if (anchor.From is not { } day)
        {
            return Placement.Nowhere(Grain.Week);
        }
        var first = date.Form switch
        {
            DateForm.WeekFrom => day,
            DateForm.WeekTo => day.PlusDays(1 - DaysOfWeek),
            _ => ShiftResolver.MondayOf(day),
        };
        return anchor with
        {
            From = first,
            Until = first.PlusDays(DaysOfWeek),
            Grain = Grain.Week,
            Warning = null,
        };
    }

    // Weeks are numbered as ISO 8601 does.
    private static Placement? OfNumber(int year, int week)
    {
        if (week > WeekYearRules.Iso.GetWeeksInWeekYear(year))
        {
            return null;
        }
        var monday = WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday);
        return new Placement(monday, monday.PlusDays(DaysOfWeek), Grain.Week);
    }

    private static Placement ToDate(Grain unit, in DateSetting setting)
    {
        if (setting.Today is not { } today)
        {
            return Placement.Nowhere(unit);
        }
        var place = ShiftResolver.PeriodAt(new PeriodShift(unit, 0), today);
        return (place with { Until = today.PlusDays(1) }).InferredBy(All, setting.TodayName);
    }

    // The last such weekday before a day.
    private static LocalDate Before(LocalDate day, int weekday) =>
        day.Previous((IsoDayOfWeek)weekday);

    // The first such weekday behind a day.
    private static LocalDate Behind(LocalDate day, int weekday) => day.Next((IsoDayOfWeek)weekday);
}
