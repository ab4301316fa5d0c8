using System.Text.Json;
using FactCheck.Reporting.History;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Json;

/// <summary>The whole report as one JSON document; <c>report.schema.json</c> describes it.</summary>
public sealed class JsonReportWriter : IReportWriter
{
    /// <summary>The member that holds <see cref="Version"/>.</summary>
    internal const string VersionName = "reportVersion";

    /// <summary>The version of the document's shape; it grows when a member is taken away or changes its meaning.</summary>
    internal const int Version = 1;

    /// <inheritdoc/>
    public string Format => "json";

    /// <summary>The JSON schema of the document.</summary>
    public static string Schema()
    {
        using var stream =
            typeof(JsonReportWriter).Assembly.GetManifestResourceStream("report.schema.json")
            ?? throw new InvalidOperationException("report.schema.json is not in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        using var stream = new JsonStream(output);
        stream.Json.WriteStartObject();
        stream.Json.WriteNumber(VersionName, Version);
        stream.Array("facts", report.Judgement.Facts, FactJson.Write);
        stream.Array("constraints", report.Judgement.Constraints, ConstraintJson.Write);
        stream.Array("findings", report.Judgement.Findings, FindingJson.Write);
        stream.Array("skipped", report.Skipped, WriteSkipped);
        stream.Array("notices", report.Notices, WriteNotice);
        if (report.Changes is { } changes)
        {
            ChangesJson.Write(stream.Json, changes);
        }

        RunJson.Write(stream.Json, report);
        stream.Json.WriteEndObject();
    }

    private static void WriteSkipped(Utf8JsonWriter json, Corpus.SkippedFile skipped)
    {
        json.WriteStartObject();
        json.WriteString("path", skipped.Path);
        if (skipped.Line > 0)
        {
            json.WriteNumber("line", skipped.Line);
        }

        json.WriteString("reason", skipped.Reason);
        json.WriteEndObject();
    }

    private static void WriteNotice(Utf8JsonWriter json, Rules.Diagnostics.Diagnostic notice)
    {
        json.WriteStartObject();
        json.WriteString("code", notice.Code);
        json.WriteString("level", ReportNames.Of(notice.Severity));
        json.WriteString("path", notice.Location.Path);
        json.WriteNumber("line", notice.Location.Position.Line);
        json.WriteNumber("column", notice.Location.Position.Column);
        json.WriteString("message", notice.Message);
        if (notice.Mend is { } mend)
        {
            json.WriteString("mend", mend);
        }

        json.WriteEndObject();
    }
}
