using FactCheck.Extraction.Dates.Calendars;
using FactCheck.Values;

namespace FactCheck.Extraction.Dates.Resolution;

/// <summary>Years named by the cycle of sixty stems and branches (<c>Bính Thân</c>).</summary>
internal static class CycleYear
{
    private const int Cycle = 60;
    private const int Stems = 10;
    private const int Branches = 12;

    // 1984 was giáp tý, the first year of the cycle.
    private const int FirstOfCycle = 1984;

    /// <summary>Places a lunar day, month or year in the year that is nearest to the reference.</summary>
    public static Placement? Place(
        int stem,
        int branch,
        in DateExpression date,
        in DateSetting setting
    )
    {
        var grain =
            date.Day.HasValue ? Grain.Day
            : date.Month.HasValue ? Grain.Month
            : Grain.Year;
        if (IndexOf(stem, branch) is not { } index)
        {
            return null;
        }
        if (date.Year is { } stated)
        {
            return In(stated, date, grain);
        }
        if (setting.Today is not { } today)
        {
            return Placement.Nowhere(grain);
        }
        var offset = ((FirstOfCycle + index - today.Year) % Cycle + Cycle) % Cycle;
        var year = today.Year + (offset <= Cycle / 2 ? offset : offset - Cycle);
        return In(year, date, grain)?.InferredBy(DateComponents.Year, setting.TodayName);
    }

    private static Placement? In(int year, in DateExpression date, Grain grain)
    {
        if (grain != Grain.Year)
        {
            return YearPeriod.Of(date with { Form = DateForm.Lunar })?.In(year);
        }
        return year is < VietnameseLunarCalendar.FirstYear or >= VietnameseLunarCalendar.LastYear
            ? null
            : new Placement(
                VietnameseLunarCalendar.NewYear(year),
                VietnameseLunarCalendar.NewYear(year + 1),
                Grain.Year
            );
    }

    // Stems and branches run side by side, so half of their pairs never occur.
    private static int? IndexOf(int stem, int branch)
    {
        for (var index = stem; index < Cycle; index += Stems)
        {
            if (index % Branches == branch)
            {
                return index;
            }
        }
        return null;
    }
}
