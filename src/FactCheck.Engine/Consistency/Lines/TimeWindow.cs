using FactCheck.Claims;
using FactCheck.Rules;
using NodaTime;

namespace FactCheck.Consistency.Lines;

/// <summary>The windows of time in which claims are compared.</summary>
internal static class TimeWindow
{
    /// <summary>
    /// The window that <paramref name="time"/> lies in; <see langword="null"/> for an unknown time, and for every time
    /// when there are no windows. A time that spans several is a window of its own: it is not surely the time of any.
    /// </summary>
    public static AsOf? Of(AsOf? time, AgreementWindow window)
    {
        if (time is null || window == AgreementWindow.None)
        {
            return null;
        }
        var around = window switch
        {
            AgreementWindow.Day => DayOf(time.From),
            AgreementWindow.Month => MonthOf(time.From),
            _ => YearOf(time.From),
        };
        return time.Until <= around.Until ? around : time;
    }

    /// <summary>The day itself as a time.</summary>
    public static AsOf DayOf(LocalDate day) => Until(day, () => day.PlusDays(1));

    private static AsOf MonthOf(LocalDate day)
    {
        var first = day.With(DateAdjusters.StartOfMonth);
        return Until(first, () => first.PlusMonths(1));
    }

    private static AsOf YearOf(LocalDate day)
    {
        var first = new LocalDate(day.Year, 1, 1);
        return Until(first, () => first.PlusYears(1));
    }

    // The calendar ends with the year 9999: a window there ends with the calendar's last day.
    private static AsOf Until(LocalDate first, Func<LocalDate> next) =>
        new(first, first.Year < LocalDate.MaxIsoValue.Year ? next() : LocalDate.MaxIsoValue);
}
