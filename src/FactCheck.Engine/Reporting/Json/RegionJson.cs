using System.Globalization;
using System.Text.Json;
using FactCheck.Values;
using NodaTime;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Reporting.Json;

/// <summary>
/// Intervals as JSON: numbers as <c>low</c>, <c>lowOpen</c>, <c>high</c>, <c>highOpen</c>; dates as <c>from</c>
/// (inclusive) and <c>until</c> (exclusive). An end that is <see langword="null"/> is unbounded.
/// </summary>
internal static class RegionJson
{
    private static readonly decimal FirstPlace = Timeline.ToLine(LocalDate.MinIsoValue);
    private static readonly decimal LastPlace = Timeline.ToLine(LocalDate.MaxIsoValue);

    /// <summary>Writes a region, or null.</summary>
    public static void WriteOptional(
        Utf8JsonWriter json,
        string name,
        Interval? region,
        ValueKind kind
    )
    {
        json.WritePropertyName(name);
        if (region is { } known)
        {
            Write(json, known, kind);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    /// <summary>Writes a region.</summary>
    public static void Write(Utf8JsonWriter json, Interval region, ValueKind kind)
    {
        json.WriteStartObject();
        if (kind == ValueKind.Date)
        {
            // Time is whole seconds here: behind a closed end the next second is the first outside.
            WritePoint(json, "from", region.Low + (region.LowOpen ? 1 : 0), kind);
            var closed = region.High is not null && !region.HighOpen;
            WritePoint(json, "until", region.High + (closed ? 1 : 0), kind);
        }
        else
        {
            WritePoint(json, "low", region.Low, kind);
            WritePoint(json, "high", region.High, kind);
            json.WriteBoolean("lowOpen", region.LowOpen);
            json.WriteBoolean("highOpen", region.HighOpen);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a place on the line, or null: a number, or for dates <c>2015-09-18</c> or <c>2015-09-18T14:30</c>.</summary>
    public static void WritePoint(Utf8JsonWriter json, string name, decimal? point, ValueKind kind)
    {
        if (point is not { } place)
        {
            json.WriteNull(name);
        }
        else if (kind == ValueKind.Date)
        {
            json.WriteString(name, DateOf(place));
        }
        else
        {
            WriteNumber(json, name, place);
        }
    }

    /// <summary>Writes a number without idle zeros, so that equal numbers have equal bytes.</summary>
    public static void WriteNumber(Utf8JsonWriter json, string name, decimal number) =>
        json.WriteNumber(name, number / 1.0000000000000000000000000000m);

    /// <summary>A huge tolerance can carry a date beyond the calendar; it is shown as the calendar's end.</summary>
    private static string DateOf(decimal beyond)
    {
        var place = Math.Clamp(beyond, FirstPlace, LastPlace);
        var time = Timeline.FromLine(place);
        var pattern =
            place % Timeline.Day == 0 ? "uuuu-MM-dd"
            : place % 60 == 0 ? "uuuu-MM-dd'T'HH:mm"
            : "uuuu-MM-dd'T'HH:mm:ss";
        return time.ToString(pattern, CultureInfo.InvariantCulture);
    }
}
