using System.Text.Json;
using FactCheck.Consistency;
using FactCheck.Corpus;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;

namespace FactCheck.Reporting.Integration;

/// <summary>The findings as a GitLab Code Quality report: the members that GitLab reads of the Code Climate format.</summary>
public sealed class GitLabReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "gitlab";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        var fingerprints = new Fingerprints(report.Roots);
        using var stream = new JsonStream(output);
        stream.Json.WriteStartArray();
        stream.Elements(report.Skipped, WriteSkipped);
        stream.Elements(report.Notices, WriteNotice);
        stream.Elements(
            report.Judgement.Findings,
            (json, finding) => WriteFinding(json, finding, fingerprints.Next(finding))
        );
        stream.Json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, string fingerprint) =>
        WriteEntry(
            json,
            finding.Waiver is { } waiver
                ? $"({WaiverWords.Of(waiver)}) {FindingWords.Title(finding)}: {finding.Message}"
                : $"{FindingWords.Title(finding)}: {finding.Message}",
            finding.Rule?.Id ?? "claims-without-rule",
            fingerprint,
            // The format knows no accepted findings; the least of its levels is the nearest to it.
            finding.Waiver
                is null
                ? SeverityOf(finding.Level)
                : "info",
            // A path is required; claims of other programs may have none.
            FindingPlace.Of(finding) ?? new FindingPlace("unknown", 1, Range: null)
        );

    private static void WriteSkipped(Utf8JsonWriter json, SkippedFile skipped) =>
        WriteEntry(
            json,
            $"not read: {skipped.Reason}",
            "not-read",
            Fingerprints.Hash($"not read\n{ReportPath.Of(skipped.Path)}\n{skipped.Line}"),
            "blocker",
            new FindingPlace(skipped.Path, Math.Max(skipped.Line, 1), Range: null)
        );

    private static void WriteNotice(Utf8JsonWriter json, Diagnostic notice)
    {
        var (path, _, position) = notice.Location;
        WriteEntry(
            json,
            WaiverWords.Message(notice),
            notice.Code,
            Fingerprints.Hash(
                $"{notice.Code}\n{ReportPath.Of(path)}\n{notice.SourceLine}\n{position.Line}"
            ),
            SeverityOf(notice.Severity),
            new FindingPlace(path, position.Line, Range: null)
        );
    }

    private static string SeverityOf(Severity level) =>
        level switch
        {
            Severity.Info => "info",
            Severity.Warning => "minor",
            Severity.Error => "major",
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "no such level"),
        };

    private static void WriteEntry(
        Utf8JsonWriter json,
        string description,
        string check,
        string fingerprint,
        string severity,
        FindingPlace place
    )
    {
        json.WriteStartObject();
        json.WriteString("description", ReportText.OneLine(description));
        json.WriteString("check_name", ReportText.OneLine(check));
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("severity", severity);
        json.WriteStartObject("location");
        json.WriteString("path", ReportText.OneLine(ReportPath.Of(place.Path)));
        json.WriteStartObject("lines");
        json.WriteNumber("begin", place.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
