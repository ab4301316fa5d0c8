using System.Text.Json;
using FactCheck.Text;
using FactCheck.Values;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Extraction;

/// <summary>
/// Writes mentions as JSON objects, the shape that <c>values</c> prints: kind, start, end, text, and what the kind has.
/// </summary>
/// <remarks>
/// Quantities: <c>written</c> (absent where the words name no number), <c>low</c>, <c>high</c> (null when unbounded),
/// <c>lowOpen</c> and <c>highOpen</c> only when true, <c>qualifier</c>, <c>unit</c> (absent when unknown),
/// <c>granule</c>; durations have <c>amount</c> and <c>grain</c> too. Dates: <c>from</c>, <c>until</c> (exclusive; null
/// while open), <c>grain</c>, <c>inferred</c>, <c>open</c>, <c>warning</c> where there are such.
/// Offsets are UTF-16 units. Numbers have no trailing zeros.
/// </remarks>
public static class MentionJson
{
    private static readonly LocalDatePattern Days = LocalDatePattern.Iso;

    private static readonly LocalDateTimePattern Minutes =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    private static readonly LocalDateTimePattern Seconds =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss");

    /// <summary>Writes one mention.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="text">The text that its span lies in.</param>
    /// <param name="place">Where the reader of the JSON finds it: the span in the text as it was given.</param>
    public static void Write(Utf8JsonWriter json, Mention mention, string text, TextSpan place)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, ValueKindNames.NameOf(mention.Kind));
        json.WriteNumber("start"u8, place.Start);
        json.WriteNumber("end"u8, place.End);
        json.WriteString("text"u8, mention.Span.In(text));
        WriteValue(json, mention.Value);
        json.WriteEndObject();
    }

    /// <summary>Writes the members of a value into the object that is open.</summary>
    public static void WriteValue(Utf8JsonWriter json, MentionValue value)
    {
        switch (value)
        {
            case Quantity quantity:
                WriteQuantity(json, quantity);
                break;
            case DateValue date:
                WriteDate(json, date);
                break;
            case CategoryValue category:
                json.WriteString("category"u8, category.Member);
                break;
            default:
                throw new ArgumentException($"unknown value {value}", nameof(value));
        }
    }

    /// <summary>A number without trailing zeros: 1.50 is 1.5.</summary>
    public static decimal Trim(decimal value) => value / 1.000000000000000000000000000000000m;

    private static void WriteQuantity(Utf8JsonWriter json, Quantity quantity)
    {
        var isDuration = quantity.Kind == ValueKind.Duration;
        if (quantity.Written is { } written)
        {
            json.WriteNumber(isDuration ? "amount"u8 : "written"u8, Trim(written));
        }
        if (isDuration)
        {
            json.WriteString("grain"u8, quantity.Unit);
        }
        WriteEnd(json, "low", "lowOpen", quantity.Hard.Low, quantity.Hard.LowOpen);
        WriteEnd(json, "high", "highOpen", quantity.Hard.High, quantity.Hard.HighOpen);
        json.WriteString("qualifier"u8, QualifierNames.NameOf(quantity.Qualifier));
        if (quantity.Unit is { } unit && !isDuration)
        {
            json.WriteString("unit"u8, unit);
        }
        json.WriteNumber("granule"u8, Trim(quantity.Granule));
    }

    private static void WriteEnd(
        Utf8JsonWriter json,
        string name,
        string openName,
        decimal? end,
        bool isOpen
    )
    {
        if (end is { } value)
        {
            json.WriteNumber(name, Trim(value));
        }
        else
        {
            json.WriteNull(name);
        }
        if (isOpen)
        {
            json.WriteBoolean(openName, true);
        }
    }

    private static void WriteDate(Utf8JsonWriter json, DateValue date)
    {
        WriteTime(json, "from", date.From, date.Grain);
        WriteTime(json, "until", date.Until, date.Grain);
        if (date.Open is { } open)
        {
            json.WriteString("open"u8, open);
        }
        json.WriteString("grain"u8, GrainNames.NameOf(date.Grain));
        if (date.Inferred != DateComponents.None)
        {
            WriteInferred(json, date.Inferred);
        }
        if (date.Warning is { } warning)
        {
            json.WriteString("warning"u8, warning);
        }
    }

    private static void WriteInferred(Utf8JsonWriter json, DateComponents inferred)
    {
        json.WriteStartArray("inferred"u8);
        (DateComponents Component, string Name)[] names =
        [
            (DateComponents.Year, "year"),
            (DateComponents.Month, "month"),
            (DateComponents.Day, "day"),
        ];
        foreach (var (component, name) in names)
        {
            if (inferred.HasFlag(component))
            {
                json.WriteStringValue(name);
            }
        }
        json.WriteEndArray();
    }

    // Days as dates; what is finer, or does not begin at midnight, as date and time.
    private static void WriteTime(
        Utf8JsonWriter json,
        string name,
        LocalDateTime? time,
        Grain grain
    )
    {
        if (time is not { } value)
        {
            json.WriteNull(name);
            return;
        }
        var isDay =
            grain is not (Grain.Hour or Grain.Minute or Grain.Second)
            && value.TimeOfDay == LocalTime.Midnight;
        var pattern = grain == Grain.Second ? Seconds : Minutes;
        json.WriteString(name, isDay ? Days.Format(value.Date) : pattern.Format(value));
    }
}
