using NodaTime;

namespace FactCheck.Extraction.Dates.Calendars;

/// <summary>Days that fall on another date each year.</summary>
internal static class MovableDays
{
    private const int DaysOfWeek = 7;

    /// <summary>Easter Sunday of the Western churches.</summary>
    /// <remarks>
    /// The anonymous Gregorian algorithm (Nature, 20 April 1876; J. Meeus, Astronomical Algorithms, chapter 8). The names
    /// of its steps are those of the source.
    /// </remarks>
    public static LocalDate Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = (19 * a + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var days = h + l - 7 * m + 114;
        return new LocalDate(year, days / 31, days % 31 + 1);
    }

    /// <summary>A weekday of a month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="weekday">The day of the week, 1 = Monday.</param>
    /// <param name="nth">Which one: 1 for the first, −1 for the last.</param>
    /// <returns><see langword="null"/> when the month has no such day.</returns>
    public static LocalDate? WeekdayOf(int year, int month, int weekday, int nth)
    {
        var first = new LocalDate(year, month, 1);
        if (nth < 0)
        {
            var last = first.PlusMonths(1).PlusDays(-1);
            var back = ((int)last.DayOfWeek - weekday + DaysOfWeek) % DaysOfWeek;
            return last.PlusDays(-back);
        }
        var ahead = (weekday - (int)first.DayOfWeek + DaysOfWeek) % DaysOfWeek;
        var day = first.PlusDays(ahead + DaysOfWeek * (nth - 1));
        return day.Month == month ? day : null;
    }
}
