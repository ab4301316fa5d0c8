using NodaTime;

namespace FactCheck.Values;

/// <summary>Places dates on the line of numbers, as whole seconds of local time since 1 January 0001.</summary>
public static class Timeline
{
    /// <summary>The length of a day on the line.</summary>
    public const decimal Day = 86_400;

    private static readonly LocalDate Origin = new(1, 1, 1);

    /// <summary>The place of <paramref name="time"/>; before the common era it is negative.</summary>
    public static decimal ToLine(LocalDateTime time) =>
        ToLine(time.Date) + time.TimeOfDay.NanosecondOfDay / 1_000_000_000;

    /// <summary>The place of the first second of <paramref name="date"/>.</summary>
    public static decimal ToLine(LocalDate date) => Period.DaysBetween(Origin, date) * Day;

    /// <summary>The local time at <paramref name="place"/>, fractions of a second cut off.</summary>
    public static LocalDateTime FromLine(decimal place)
    {
        var days = (int)Math.Floor(place / Day);
        var seconds = (long)(place - days * Day);
        return Origin.PlusDays(days).AtMidnight().PlusSeconds(seconds);
    }
}
