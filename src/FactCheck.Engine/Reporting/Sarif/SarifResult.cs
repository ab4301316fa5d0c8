using System.Text.Json;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Sarif;

/// <summary>A finding as a SARIF <c>result</c>.</summary>
internal static class SarifResult
{
    /// <summary>Writes <paramref name="finding"/> as one object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="fingerprint">Its fingerprint.</param>
    /// <param name="rules">The places of the rules in the driver, by id.</param>
    /// <param name="waivers">What waivers there are in the run.</param>
    public static void Write(
        Utf8JsonWriter json,
        Finding finding,
        string fingerprint,
        Dictionary<string, int> rules,
        SarifWaiver waivers
    )
    {
        json.WriteStartObject();
        json.WriteString(
            "ruleId",
            finding.Rule is { } rule ? ReportText.OneLine(rule.Id) : "claims-without-rule"
        );
        if (finding.Rule is { Id: var id })
        {
            json.WriteNumber("ruleIndex", rules[id]);
        }

        json.WriteString("level", SarifRule.LevelOf(finding.Level));
        SarifText.WriteMessage(json, "message", finding.Message);
        WriteLocations(json, finding);
        json.WriteStartObject("partialFingerprints");
        // GitHub looks at this name alone, and makes one up from the line's text when it is missing.
        json.WriteString("primaryLocationLineHash", fingerprint);
        json.WriteString("factcheckFinding/v1", fingerprint);
        json.WriteEndObject();
        waivers.Write(json, finding.Waiver);
        json.WriteStartObject("properties");
        json.WriteString("fact", ReportText.OneLine(finding.Fact));
        json.WriteString("verdict", VerdictNames.NameOf(finding.Verdict));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, Finding finding)
    {
        var accused = FindingPlace.Accused(finding);
        json.WriteStartArray("locations");
        if (accused is not null)
        {
            json.WriteStartObject();
            SarifLocation.WriteClaim(json, accused.Claim);
            SarifText.WriteMessage(json, "message", Told(accused));
            json.WriteEndObject();
        }
        else if (FindingPlace.Of(finding) is { } place)
        {
            json.WriteStartObject();
            SarifLocation.WritePhysical(json, place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("relatedLocations");
        var number = 0;
        foreach (var claim in finding.Claims.Where(claim => !ReferenceEquals(claim, accused)))
        {
            json.WriteStartObject();
            json.WriteNumber("id", ++number);
            SarifLocation.WriteClaim(json, claim.Claim);
            SarifText.WriteMessage(json, "message", Told(claim));
            json.WriteEndObject();
        }

        WriteReference(json, finding, number + 1);
        json.WriteEndArray();
    }

    private static void WriteReference(Utf8JsonWriter json, Finding finding, int number)
    {
        if (finding.Reference is not { } reference)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("id", number);
        var (path, _, position) = reference.Location;
        SarifLocation.WritePhysical(json, new FindingPlace(path, position.Line, Range: null));
        SarifText.WriteMessage(
            json,
            "message",
            $"reference: “{reference.Text}” ({reference.Source})"
        );
        json.WriteEndObject();
    }

    private static string Told(FindingClaim claim) =>
        $"{ReportNames.Of(claim.Part)}: “{ClaimWords.Quote(claim.Claim)}” ({ClaimWords.Who(claim.Claim)})";
}
