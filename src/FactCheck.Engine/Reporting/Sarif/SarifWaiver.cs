using System.Text.Json;
using FactCheck.Consistency;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Sarif;

/// <summary>Waivers as SARIF has them: a baseline is a state of the result, a suppression is an object with a justification.</summary>
/// <param name="HasBaseline">Whether any result is in a baseline: then every result has a state (§3.27.24).</param>
/// <param name="HasSuppressions">Whether any is suppressed: then every result has an array of suppressions (§3.27.23).</param>
internal sealed record SarifWaiver(bool HasBaseline, bool HasSuppressions)
{
    /// <summary>What there is in <paramref name="findings"/>.</summary>
    public static SarifWaiver Of(IReadOnlyList<Finding> findings) =>
        new(
            findings.Any(finding => finding.Waiver?.Kind == WaiverKind.Baseline),
            findings.Any(finding => finding.Waiver?.Kind == WaiverKind.Suppression)
        );

    /// <summary>Writes the members of a result with <paramref name="waiver"/>.</summary>
    public void Write(Utf8JsonWriter json, Waiver? waiver)
    {
        if (HasBaseline)
        {
            json.WriteString(
                "baselineState",
                waiver?.Kind == WaiverKind.Baseline ? "unchanged" : "new"
            );
        }

        if (!HasSuppressions)
        {
            return;
        }

        json.WriteStartArray("suppressions");
        if (waiver is { Kind: WaiverKind.Suppression })
        {
            WriteSuppression(json, waiver);
        }

        json.WriteEndArray();
    }

    private static void WriteSuppression(Utf8JsonWriter json, Waiver waiver)
    {
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteString(
            "justification",
            ReportText.OneLine($"{waiver.Reason} (until {WaiverWords.Until(waiver)})")
        );
        json.WriteStartObject("location");
        var (path, _, position) = waiver.Place;
        SarifLocation.WritePhysical(json, new FindingPlace(path, position.Line, Range: null));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
