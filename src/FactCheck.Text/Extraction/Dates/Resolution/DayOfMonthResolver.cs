using FactCheck.Extraction.Dates.Numeric;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Extraction.Dates.Resolution;

/// <summary>Places days of a month that is not named.</summary>
internal static class DayOfMonthResolver
{
    // Every weekday meets every day of a month, but for the 31st, within so many months.
    private const int MonthsToWeekday = 14;

    /// <summary>Places <c>ngày 14</c>: the month is that of the shift, else the nearest one that fits.</summary>
    public static Placement? Place(int day, in DateExpression date, in DateSetting setting)
    {
        const DateComponents inferred = DateComponents.Year | DateComponents.Month;
        if (setting.Today is not { } today)
        {
            return Placement.Nowhere(Grain.Day, $"---{day:00}");
        }
        if (date.Shift is { Unit: Grain.Month, Amount: var months })
        {
            var month = today.PlusMonths(months);
            return NumericShapes.IsDay(month.Year, month.Month, day)
                ? Placement
                    .OfDay(new LocalDate(month.Year, month.Month, day))
                    .InferredBy(inferred, setting.TodayName)
                : null;
        }
        var weekday = date.Weekday;
        return Candidates
            .Choose(
                index => DayInMonth(today, index, day, weekday),
                today,
                date.Direction,
                setting,
                reach: weekday is null ? Candidates.Reach : MonthsToWeekday
            )
            ?.InferredBy(inferred, setting.TodayName);
    }

    // Friday the 13th is one of the months whose 13th is a Friday.
    private static Placement? DayInMonth(LocalDate today, int months, int day, int? weekday)
    {
        var month = new LocalDate(today.Year, today.Month, 1).PlusMonths(months);
        if (!NumericShapes.IsDay(month.Year, month.Month, day))
        {
            return null;
        }
        var date = new LocalDate(month.Year, month.Month, day);
        return weekday is { } named && (int)date.DayOfWeek != named ? null : Placement.OfDay(date);
    }
}
