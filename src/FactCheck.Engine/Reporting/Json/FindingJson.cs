using System.Text.Json;
using FactCheck.Claims.Json;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Json;

/// <summary>A finding as JSON: an element of <c>findings[]</c>.</summary>
internal static class FindingJson
{
    /// <summary>Writes <paramref name="finding"/> as one object; its claims are those of the fact, with <c>part</c>.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("level", ReportNames.Of(finding.Level));
        json.WriteString("verdict", VerdictNames.NameOf(finding.Verdict));
        json.WriteString("fact", finding.Fact);
        json.WriteString("rule", finding.Rule?.Id);
        json.WriteString("message", finding.Message);
        if (finding.Reference is { } reference)
        {
            json.WritePropertyName("reference");
            ReferenceJson.Write(json, reference, verdict: null);
        }

        if (finding.Waiver is { } waiver)
        {
            WriteWaiver(json, waiver);
        }

        json.WriteStartArray("claims");
        foreach (var (claim, part) in finding.Claims)
        {
            json.WriteStartObject();
            json.WriteString("part", ReportNames.Of(part));
            ClaimJson.WriteMembers(json, claim);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWaiver(Utf8JsonWriter json, Waiver waiver)
    {
        json.WriteStartObject("waiver");
        json.WriteString("by", ReportNames.Of(waiver.Kind));
        if (waiver.Kind == WaiverKind.Suppression)
        {
            json.WriteString("reason", waiver.Reason);
            json.WriteString("until", WaiverWords.Until(waiver));
        }

        json.WriteString("path", waiver.Place.Path);
        json.WriteNumber("line", waiver.Place.Position.Line);
        json.WriteEndObject();
    }
}
