using System.Globalization;
using NodaTime;

namespace FactCheck.Extraction.Dates.Calendars;

/// <summary>The lunar calendar of China, as <see cref="ChineseLunisolarCalendar"/> has it for 1901–2100.</summary>
internal static class ChineseLunarCalendar
{
    private static readonly ChineseLunisolarCalendar Calendar = new();

    /// <summary>The solar date of a day of the regular month, not a leap one.</summary>
    /// <returns><see langword="null"/> when the month has no such day, or the year is out of range.</returns>
    public static LocalDate? ToSolar(int year, int month, int day)
    {
        var first = Calendar.MinSupportedDateTime.Year;
        if (year < first || year >= Calendar.MaxSupportedDateTime.Year || month is < 1 or > 12)
        {
            return null;
        }
        // The calendar counts a leap month as one of its own.
        var leap = Calendar.GetLeapMonth(year);
        var place = leap > 0 && month >= leap ? month + 1 : month;
        return day >= 1 && day <= Calendar.GetDaysInMonth(year, place)
            ? LocalDate.FromDateTime(Calendar.ToDateTime(year, place, day, 0, 0, 0, 0))
            : null;
    }
}
