using System.Text.Json;
using FactCheck.Consistency;
using FactCheck.Corpus;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;

namespace FactCheck.Reporting.Sarif;

/// <summary>
/// The findings as SARIF 2.1.0 (OASIS), for the security tab of a host and for editors. Rules carry their title and reason;
/// a result stands where the accused claim does, the other side and the reference are related locations.
/// </summary>
/// <remarks>Nothing in it depends on the order of rules in their files.</remarks>
public sealed class SarifReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "sarif";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        var rules = RulesOf(report.Judgement);
        var fingerprints = new Fingerprints(report.Roots);
        using var stream = new JsonStream(output);
        var json = stream.Json;
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "FactCheck");
        json.WriteString("semanticVersion", report.Run.Version);
        if (report.Run.Home is { } home)
        {
            json.WriteString("informationUri", home.AbsoluteUri);
        }

        stream.Array("rules", rules, SarifRule.Write);
        json.WriteEndObject();
        json.WriteEndObject();
        WriteInvocation(stream, report);
        json.WriteString("columnKind", "utf16CodeUnits");
        var places = rules
            .Select((rule, index) => (rule.Id, Index: index))
            .ToDictionary(pair => pair.Id, pair => pair.Index, StringComparer.Ordinal);
        var waivers = SarifWaiver.Of(report.Judgement.Findings);
        stream.Array(
            "results",
            report.Judgement.Findings,
            (writer, finding) =>
                SarifResult.Write(writer, finding, fingerprints.Next(finding), places, waivers)
        );
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Every rule that had a fact or a finding, by id.</summary>
    private static List<Rule> RulesOf(Judgement judgement) =>
        [
            .. judgement
                .Facts.Select(fact => fact.Rule)
                .Concat(judgement.Findings.Select(finding => finding.Rule))
                .OfType<Rule>()
                .DistinctBy(rule => rule.Id, StringComparer.Ordinal)
                .OrderBy(rule => rule.Id, StringComparer.Ordinal),
        ];

    /// <summary>What was not read makes the run unsuccessful, so that no host takes silence for agreement.</summary>
    private static void WriteInvocation(JsonStream stream, Report report)
    {
        var json = stream.Json;
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.Skipped.Count == 0);
        stream.Array("toolExecutionNotifications", report.Skipped, WriteSkipped);
        stream.Array("toolConfigurationNotifications", report.Notices, WriteNotice);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotice(Utf8JsonWriter json, Diagnostic notice)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", notice.Code);
        json.WriteEndObject();
        json.WriteString("level", SarifRule.LevelOf(notice.Severity));
        SarifText.WriteMessage(json, "message", WaiverWords.Message(notice));
        WritePlace(json, notice.Location.Path, notice.Location.Position.Line);
        json.WriteEndObject();
    }

    private static void WriteSkipped(Utf8JsonWriter json, SkippedFile skipped)
    {
        json.WriteStartObject();
        json.WriteString("level", "error");
        SarifText.WriteMessage(json, "message", $"Not read: {skipped.Reason}");
        WritePlace(json, skipped.Path, skipped.Line);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, string path, int line)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        SarifLocation.WritePhysical(json, new FindingPlace(path, line, Range: null));
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
