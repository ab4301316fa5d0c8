using FactCheck.Values;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Claims.Json;

/// <summary>How dates and times stand in claims: <c>2015-09-18</c>, with a time of day <c>2015-09-18T14:30</c>.</summary>
internal static class ClaimDates
{
    /// <summary>The names of the components of a date.</summary>
    public static readonly (DateComponents Component, string Name)[] Components =
    [
        (DateComponents.Year, "year"),
        (DateComponents.Month, "month"),
        (DateComponents.Day, "day"),
    ];

    /// <summary>The year from which on dates are not read (exclusive), so that the day behind each can be told.</summary>
    public const int LastYear = 9999;

    private static readonly LocalDatePattern Day = LocalDatePattern.Iso;
    private static readonly LocalDateTimePattern Minute =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");
    private static readonly LocalDateTimePattern Second =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss");

    /// <summary><paramref name="time"/> as text; midnight is left out.</summary>
    public static string Text(LocalDateTime time) =>
        time.TimeOfDay == LocalTime.Midnight ? Day.Format(time.Date)
        : time.Second == 0 ? Minute.Format(time)
        : Second.Format(time);

    /// <summary><paramref name="date"/> as text.</summary>
    public static string Text(LocalDate date) => Day.Format(date);

    /// <summary>Reads a day.</summary>
    public static bool TryRead(string text, out LocalDate date) =>
        Day.Parse(text).TryGetValue(default, out date) && date.Year is > 0 and < LastYear;

    /// <summary>Reads a day with a time, which may stand behind a space; <see langword="null"/> when it is none.</summary>
    public static LocalDateTime? TryReadTime(string text) =>
        TryRead(text.Replace(' ', 'T'), out LocalDateTime time)
        && text.Contains(':', StringComparison.Ordinal)
            ? time
            : null;

    /// <summary>Reads a day or a time.</summary>
    public static bool TryRead(string text, out LocalDateTime time)
    {
        if (TryRead(text, out LocalDate date))
        {
            time = date.AtMidnight();
            return true;
        }
        return (
                Minute.Parse(text).TryGetValue(default, out time)
                || Second.Parse(text).TryGetValue(default, out time)
            ) && time.Year is > 0 and < LastYear;
    }
}
