using FactCheck.Values;
using NodaTime;

namespace FactCheck.Extraction.Dates.Resolution;

/// <summary>Places periods that are counted from the day of publication.</summary>
internal static class ShiftResolver
{
    private const DateComponents All =
        DateComponents.Year | DateComponents.Month | DateComponents.Day;
    private const int MonthsOfYear = 12;
    private const int DaysOfHalfMonth = 15;
    private const DateComponents YearAndMonth = DateComponents.Year | DateComponents.Month;

    /// <summary>Places <c>hôm qua</c>, <c>tuần trước</c>, <c>tháng này</c>, <c>cuối tuần qua</c>.</summary>
    public static Placement? Place(
        PeriodShift shift,
        in DateExpression date,
        in DateSetting setting
    )
    {
        if (setting.Today is not { } today)
        {
            return Placement.Nowhere(date.Form == DateForm.Weekend ? Grain.Weekend : shift.Unit);
        }
        var place =
            date.Form == DateForm.Weekend ? Weekend(today, shift.Amount) : PeriodAt(shift, today);
        if (shift.Unit == Grain.Month && date.Part is { } part)
        {
            place = YearPeriod
                .PartOfMonth(place.From!.Value.Month, part)
                .In(place.From!.Value.Year)!;
        }
        return place.InferredBy(
            shift.Unit is Grain.Day or Grain.Week ? All : YearAndMonth,
            setting.TodayName
        );
    }

    /// <summary>Places <c>3 ngày trước</c>, <c>trong 3 ngày qua</c> and their like.</summary>
    public static Placement? Counted(in DateExpression date, in DateSetting setting)
    {
        var (form, unit, amount) = (date.Form, date.Unit!.Value, date.Amount!.Value);
        if (date.HasHalf)
        {
            if (unit is not (Grain.Year or Grain.Month) || (unit == Grain.Month && amount > 0))
            {
                return null; // a month and a half has no fixed number of days
            }
            (unit, amount) =
                unit == Grain.Month
                    ? (Grain.Day, DaysOfHalfMonth)
                    : (Grain.Month, amount * MonthsOfYear + MonthsOfYear / 2);
        }
        if (setting.Today is not { } today)
        {
            return Placement.Nowhere(unit);
        }
        if (today.Year - Math.Abs(YearsIn(unit, amount)) < 1)
        {
            return null;
        }
        var place = form switch
        {
            DateForm.PastWindow => new Placement(Plus(today, unit, -amount), today, unit),
            DateForm.ComingWindow => new Placement(
                today.PlusDays(1),
                Plus(today.PlusDays(1), unit, amount),
                unit
            ),
            DateForm.Ahead or DateForm.AheadIfForward or DateForm.AheadIfAsked => Around(
                Plus(today, unit, amount),
                unit
            ),
            _ => Around(Plus(today, unit, -amount), unit),
        };
        var inferred = unit switch
        {
            Grain.Year or Grain.Decade or Grain.Century => DateComponents.Year,
            Grain.Month or Grain.Quarter => YearAndMonth,
            _ => All,
        };
        return place.InferredBy(inferred, setting.TodayName);
    }

    /// <summary>The Monday of the week that holds <paramref name="day"/>.</summary>
    public static LocalDate MondayOf(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    /// <summary>The period of grain <paramref name="unit"/> that lies at <paramref name="day"/>.</summary>
    /// <remarks>A week counted from a day begins on that very day; a month or a year is the one of the calendar, and a decade ago is
    /// the year ten years ago.</remarks>
    public static Placement Around(LocalDate day, Grain unit) =>
        unit switch
        {
            Grain.Day => Placement.OfDay(day),
            Grain.Week => new Placement(day, day.PlusWeeks(1), Grain.Week),
            Grain.Decade or Grain.Century => PeriodAt(new PeriodShift(Grain.Year, 0), day),
            _ => PeriodAt(new PeriodShift(unit, 0), day),
        };

    /// <summary>The period that <paramref name="shift"/> means, counted from <paramref name="today"/>.</summary>
    public static Placement PeriodAt(PeriodShift shift, LocalDate today)
    {
        var (unit, amount) = shift;
        var from = unit switch
        {
            Grain.Day => today.PlusDays(amount),
            Grain.Week => MondayOf(today).PlusWeeks(amount),
            Grain.Month => new LocalDate(today.Year, today.Month, 1).PlusMonths(amount),
            Grain.Quarter => new LocalDate(today.Year, (today.Month - 1) / 3 * 3 + 1, 1).PlusMonths(
                3 * amount
            ),
            Grain.Decade => new LocalDate(today.Year / 10 * 10, 1, 1).PlusYears(10 * amount),
            Grain.Century => new LocalDate((today.Year - 1) / 100 * 100 + 1, 1, 1).PlusYears(
                100 * amount
            ),
            _ => new LocalDate(today.Year, 1, 1).PlusYears(amount),
        };
        return new Placement(from, Plus(from, unit, 1), unit);
    }

    /// <summary>Places <c>over the weekend</c>: the last one, or the next one where the text looks forward.</summary>
    public static Placement AnyWeekend(in DateSetting setting)
    {
        if (setting.Today is not { } today)
        {
            return Placement.Nowhere(Grain.Weekend);
        }
        var looksForward = setting.LooksForward || setting.Prefer == DatePreference.Future;
        return Weekend(today, looksForward ? 0 : -1).InferredBy(All, setting.TodayName);
    }

    private static Placement Weekend(LocalDate today, int weeks)
    {
        var saturday = MondayOf(today).PlusWeeks(weeks).PlusDays(5);
        return new Placement(saturday, saturday.PlusDays(2), Grain.Weekend);
    }

    /// <summary>The day <paramref name="amount"/> units behind <paramref name="day"/>.</summary>
    public static LocalDate Plus(LocalDate day, Grain unit, int amount) =>
        unit switch
        {
            Grain.Day or Grain.Night => day.PlusDays(amount),
            Grain.Week => day.PlusWeeks(amount),
            Grain.Month => day.PlusMonths(amount),
            Grain.Quarter => day.PlusMonths(3 * amount),
            _ => day.PlusYears(YearsIn(unit, amount)),
        };

    /// <summary>How many years there are in units of a year and more; 0 for finer ones.</summary>
    public static int YearsIn(Grain unit, int amount) =>
        unit switch
        {
            Grain.Year => amount,
            Grain.Decade => 10 * amount,
            Grain.Century => 100 * amount,
            _ => 0,
        };
}
