using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Values;

/// <summary>Reads dates from metadata and options, and writes dates for people.</summary>
public static class DateText
{
    private static readonly LocalDatePattern IsoDate = LocalDatePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd"
    );

    private static readonly LocalDateTimePattern[] IsoTimes =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFF"),
    ];

    /// <summary>Reads an ISO 8601 date (<c>2015-09-21</c>) or date and time; a space may stand for the T.</summary>
    /// <param name="text">The text; a zone at its end (<c>Z</c>, <c>+07:00</c>, <c>+0700</c>) is passed over, for times are local.</param>
    /// <param name="time">The local time read; midnight when the text has only a date.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParseIso(string text, out LocalDateTime time)
    {
        time = default;
        var trimmed = text.Trim();
        if (IsoDate.Parse(trimmed) is { Success: true, Value: var date })
        {
            time = date.AtMidnight();
            return true;
        }
        if (trimmed.Length < "uuuu-MM-ddTHH:mm".Length || trimmed[10] is not ('T' or 't' or ' '))
        {
            return false;
        }
        var local = $"{trimmed[..10]}T{WithoutZone(trimmed[11..])}";
        foreach (var pattern in IsoTimes)
        {
            if (pattern.Parse(local) is { Success: true, Value: var value })
            {
                time = value;
                return true;
            }
        }
        return false;
    }

    /// <summary>The date in ISO 8601: <c>2015-09-30</c>.</summary>
    public static string FormatIso(LocalDate date) => IsoDate.Format(date);

    /// <summary>The time as values write it: the date alone at a grain of a day or more, else with <c>THH:MM</c> or <c>THH:MM:SS</c>.</summary>
    public static string FormatIso(LocalDateTime time, Grain grain) =>
        grain > Grain.Hour
            ? FormatIso(time.Date)
            : $"{FormatIso(time.Date)}T{FormatTime(time.TimeOfDay, grain)}";

    /// <summary>The date for readers: <c>30 September 2015</c>, <c>September 2015</c>, <c>18 September of an unknown year</c>.</summary>
    public static string Format(DateValue value) =>
        value is { From: { } from, Until: { } until }
            ? DateFormatter.Of(from, until)
            : DateFormatter.OfOpen(value.Open ?? "");

    /// <summary>The day for readers: <c>30 September 2015</c>.</summary>
    public static string Format(LocalDate day) => DateFormatter.Of(day);

    /// <summary>The period from <paramref name="from"/> (inclusive) to <paramref name="until"/> (exclusive) for readers.</summary>
    public static string Format(LocalDateTime from, LocalDateTime until) =>
        DateFormatter.Of(from, until);

    /// <summary>A date that is not placed, as <see cref="DateValue.Open"/> writes it, for readers.</summary>
    public static string FormatOpen(string open) => DateFormatter.OfOpen(open);

    internal static string FormatTime(LocalTime time, Grain grain) =>
        time.ToString(grain == Grain.Second ? "HH:mm:ss" : "HH:mm", CultureInfo.InvariantCulture);

    // The zone is what follows the time: Z, +07:00, -0500.
    private static string WithoutZone(string time)
    {
        var zone = time.AsSpan().IndexOfAny("Zz+-−");
        return (zone < 0 ? time : time[..zone]).TrimEnd();
    }
}
