using System.Text.Json;

namespace FactCheck.Features;

/// <summary>Writes the code lenses of a file: above each rule, how often it matches.</summary>
internal static class LensesFeature
{
    /// <summary>The lenses; none as long as nothing was counted, or there are no articles to count in.</summary>
    public static void Write(Utf8JsonWriter json, Site site, CorpusCounts? counts)
    {
        json.WriteStartArray();
        foreach (var rule in counts is null ? [] : site.Parsed.Syntax?.Rules ?? [])
        {
            json.WriteStartObject();
            Json.Range(json, "range", site.Document.RangeOf(rule.Id.Span));
            json.WriteStartObject("command");
            json.WriteString("title", counts!.TextFor(rule.Id.Value));
            json.WriteString("command", ""); // it only says something
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
