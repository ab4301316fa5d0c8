using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Values;

namespace FactCheck.Claims.Json;

/// <summary>
/// Claims as JSON, one object a line: what <c>extract</c> writes and <c>judge</c> reads (<see cref="ClaimJsonReader"/>).
/// <c>fact</c> is the first member, so that a byte-wise sort groups the lines by fact. The same claim always gives the
/// same bytes.
/// </summary>
/// <remarks>
/// Left out: the words around the quote, the soft reading and the reasons of inference, which can be made again or are for
/// the reader of one run. <c>votes</c> is written only where it does not follow from the modality, <c>tolerance</c> only where
/// the claim has one, <c>path</c> only where the file is not named like the article.
/// </remarks>
public static class ClaimJson
{
    /// <summary>The options for a writer of claims: no indentation, letters of all scripts as they are.</summary>
    public static JsonWriterOptions WriterOptions { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary><paramref name="claim"/> as one line, without the line end.</summary>
    public static string ToLine(Claim claim)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
        {
            Write(writer, claim);
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Writes <paramref name="claim"/> as an object.</summary>
    public static void Write(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteStartObject();
        WriteMembers(writer, claim);
        writer.WriteEndObject();
    }

    /// <summary>Writes the members of <paramref name="claim"/> into an object that has others besides.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteString("fact", Whole(claim.Fact));
        writer.WriteString("rule", Whole(claim.Rule));
        writer.WriteString("kind", ValueKindNames.NameOf(claim.Value.Kind));
        WriteValue(writer, claim.Value);
        WriteTime(writer, claim);
        writer.WriteString("source", Whole(claim.Source));
        writer.WriteString("origin", Whole(claim.Origin));
        writer.WriteString("speaker", Whole(claim.Speaker));
        writer.WriteString("modality", ModalityNames.NameOf(claim.Modality));
        if (claim.Votes != claim.Modality is Modality.Asserted or Modality.Attributed)
        {
            writer.WriteBoolean("votes", claim.Votes);
        }
        if (claim.Tolerance is { } tolerance)
        {
            writer.WriteNumber("tolerance", Trimmed(tolerance));
        }
        WritePlace(writer, claim);
        writer.WriteString("quote", Whole(claim.Quote));
        writer.WriteString("signature", Whole(claim.Signature));
    }

    private static void WriteTime(Utf8JsonWriter writer, Claim claim)
    {
        if (claim.AsOf is { } asOf)
        {
            writer.WriteStartObject("asOf");
            writer.WriteString("from", ClaimDates.Text(asOf.From));
            writer.WriteString("until", ClaimDates.Text(asOf.Until));
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("asOf");
        }
        writer.WriteString("published", claim.Published is { } day ? ClaimDates.Text(day) : null);
    }

    private static void WritePlace(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteString("article", Whole(claim.Article));
        if (claim.Location is not { } place)
        {
            writer.WriteNull("start");
            writer.WriteNull("end");
            return;
        }
        if (!string.Equals(place.Path, claim.Article, StringComparison.Ordinal))
        {
            writer.WriteString("path", Whole(place.Path));
        }
        writer.WriteNumber("start", place.Span.Start);
        writer.WriteNumber("end", place.Span.End);
        writer.WriteNumber("line", place.Position.Line);
        writer.WriteNumber("column", place.Position.Column);
    }

    private static void WriteValue(Utf8JsonWriter writer, MentionValue value)
    {
        switch (value)
        {
            case Quantity quantity:
                WriteQuantity(writer, quantity);
                break;
            case DateValue date:
                WriteDate(writer, date);
                break;
            case CategoryValue category:
                writer.WriteString("category", Whole(category.Member));
                writer.WriteString("vocabulary", Whole(category.Vocabulary));
                break;
            default:
                throw new ArgumentException($"no JSON for {value.GetType().Name}", nameof(value));
        }
    }

    private static void WriteQuantity(Utf8JsonWriter writer, Quantity quantity)
    {
        WriteNumber(writer, "low", quantity.Hard.Low);
        WriteNumber(writer, "high", quantity.Hard.High);
        writer.WriteBoolean("lowOpen", quantity.Hard.LowOpen);
        writer.WriteBoolean("highOpen", quantity.Hard.HighOpen);
        WriteNumber(writer, "written", quantity.Written);
        writer.WriteNumber("granule", Trimmed(quantity.Granule));
        writer.WriteString("unit", Whole(quantity.Unit));
        writer.WriteString("qualifier", QualifierNames.NameOf(quantity.Qualifier));
    }

    private static void WriteDate(Utf8JsonWriter writer, DateValue date)
    {
        writer.WriteString("from", date.From is { } from ? ClaimDates.Text(from) : null);
        writer.WriteString("until", date.Until is { } until ? ClaimDates.Text(until) : null);
        if (date.Open is { } open)
        {
            writer.WriteString("open", Whole(open));
        }
        writer.WriteString("grain", GrainNames.NameOf(date.Grain));
        writer.WriteStartArray("inferred");
        foreach (var (component, name) in ClaimDates.Components)
        {
            if (date.Inferred.HasFlag(component))
            {
                writer.WriteStringValue(name);
            }
        }
        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, Trimmed(value));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    // 70.0 and 70 are one number and must be the same bytes: dividing by a one of full scale drops trailing zeros.
    private static decimal Trimmed(decimal value) => value / 1.000000000000000000000000000000000m;

    // A lone surrogate has no UTF-8 form.
    private static string? Whole(string? text)
    {
        if (text is null)
        {
            return null;
        }
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            }
        }
        return text;
    }
}
