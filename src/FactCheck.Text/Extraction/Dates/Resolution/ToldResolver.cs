using FactCheck.Values;
using NodaTime;

namespace FactCheck.Extraction.Dates.Resolution;

/// <summary>Places dates that are counted from the date told of before them in the text.</summary>
internal static class ToldResolver
{
    private const int MaxDaysTold = 7;
    private const int DaysOfMonth = 31;
    private const int DaysOfYear = 366;
    private const DateComponents All =
        DateComponents.Year | DateComponents.Month | DateComponents.Day;

    /// <summary>Places <c>cùng ngày</c>, <c>hôm sau</c>: the day told before, or so many days behind it.</summary>
    /// <remarks>
    /// Counted from the end of a few days that it stands for, or from the beginning when counted back. A month or a year
    /// is no day to count from.
    /// </remarks>
    public static Placement Day(int days, in DateSetting setting)
    {
        if (setting.Previous() is not { From: { } from, Until: { } until })
        {
            return Placement.Nowhere(Grain.Day);
        }
        var last = until.PlusTicks(-1).Date;
        if (Period.DaysBetween(from.Date, last) >= MaxDaysTold)
        {
            return Placement.Nowhere(Grain.Day);
        }
        var told = days < 0 ? from.Date : last;
        return Placement.OfDay(told.PlusDays(days)).InferredBy(All, Source(told));
    }

    /// <summary>Places <c>ba ngày sau đó</c>.</summary>
    /// <returns><see langword="null"/> when nothing is told before that is fine enough: the words are a length of time.</returns>
    public static Placement? Later(Grain unit, int amount, in DateSetting setting)
    {
        var longest = unit switch
        {
            Grain.Day or Grain.Week => MaxDaysTold,
            Grain.Month => DaysOfMonth,
            _ => DaysOfYear,
        };
        if (
            setting.Previous() is not { From: { } from, Until: { } until }
            || Period.DaysBetween(from.Date, until.PlusTicks(-1).Date) >= longest
            || from.Year - Math.Abs(ShiftResolver.YearsIn(unit, amount)) < 1
        )
        {
            return null;
        }
        return ShiftResolver
            .Around(ShiftResolver.Plus(from.Date, unit, amount), unit)
            .InferredBy(All, Source(from.Date));
    }

    private static string Source(LocalDate told) =>
        $"the date told before, {DateText.FormatIso(told)}";
}
