using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Sarif;

/// <summary>Places as SARIF <c>location</c> objects.</summary>
internal static class SarifLocation
{
    /// <summary>Writes the members of a location for <paramref name="claim"/>: its place, else its article by name.</summary>
    public static void WriteClaim(Utf8JsonWriter json, Claim claim)
    {
        if (FindingPlace.Of(claim) is { } place)
        {
            WritePhysical(json, place);
            return;
        }

        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", ReportText.OneLine(claim.Article ?? claim.Voice));
        json.WriteString("kind", "resource");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Writes the member <c>physicalLocation</c>; a line of 0 stands for the whole file.</summary>
    public static void WritePhysical(Utf8JsonWriter json, FindingPlace place)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ReportPath.UriOf(place.Path));
        json.WriteEndObject();
        if (place.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            if (place.Range is { } range)
            {
                json.WriteNumber("startColumn", range.StartColumn);
                json.WriteNumber("endLine", range.EndLine);
                json.WriteNumber("endColumn", range.EndColumn);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
