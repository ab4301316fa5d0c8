using FactCheck.Values;
using NodaTime;

namespace FactCheck.Extraction.Dates.Resolution;

/// <summary>Places weekdays, and checks those that stand beside a date.</summary>
internal static class WeekdayResolver
{
    private const DateComponents All =
        DateComponents.Year | DateComponents.Month | DateComponents.Day;

    /// <summary>Places a weekday that stands alone or with its week.</summary>
    public static Placement Place(int weekday, in DateExpression date, in DateSetting setting)
    {
        if (setting.Today is not { } today)
        {
            return Placement.Nowhere(Grain.Day);
        }
        return Placement
            .OfDay(DayOf(weekday, today, date, setting))
            .InferredBy(All, setting.TodayName);
    }

    private static LocalDate DayOf(
        int weekday,
        LocalDate today,
        in DateExpression date,
        in DateSetting setting
    )
    {
        if (date.Shift is { Unit: Grain.Week, Amount: var weeks })
        {
            return ShiftResolver.MondayOf(today).PlusWeeks(weeks).PlusDays(weekday - 1);
        }
        var back = ((int)today.DayOfWeek - weekday + 7) % 7;
        return date.Direction switch
        {
            0 => OfThisWeek(weekday, today, setting),
            < 0 => today.PlusDays(back == 0 ? -7 : -back),
            > 1 => OfNextWeek(today, 7 - back),
            > 0 => today.PlusDays(7 - back),
            null when back == 0 => today,
            null => today.PlusDays(GoesForward(back, setting) ? 7 - back : -back),
        };
    }

    // "This Friday", said on a Saturday by who looks forward, is the coming one.
    private static LocalDate OfThisWeek(int weekday, LocalDate today, in DateSetting setting)
    {
        var day = ShiftResolver.MondayOf(today).PlusDays(weekday - 1);
        return day < today && setting.Prefer == DatePreference.Future ? day.PlusWeeks(1) : day;
    }

    // "Next Friday", said on a Thursday, is no day of this week. A heuristic: who begins the week on Sunday and who does on
    // Monday mean the same next Sunday.
    private static LocalDate OfNextWeek(LocalDate today, int ahead)
    {
        var day = today.PlusDays(ahead);
        var isOfThisWeek =
            day.DayOfWeek != IsoDayOfWeek.Sunday
            && ShiftResolver.MondayOf(day) == ShiftResolver.MondayOf(today);
        return isOfThisWeek ? day.PlusWeeks(1) : day;
    }

    private static bool GoesForward(int back, in DateSetting setting) =>
        !setting.LooksBack
        && setting.Prefer switch
        {
            DatePreference.Future => true,
            DatePreference.Nearest => 7 - back < back,
            _ => setting.LooksForward,
        };
}
