using System.Text.Json;

namespace FactCheck.Reporting;

/// <summary>The whole report as one JSON document; <c>report.schema.json</c> describes it.</summary>
public sealed class JsonReportWriter : IReportWriter
{
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
        stream.Array("facts", report.Judgement.Facts, FactJson.Write);
        stream.Array("constraints", report.Judgement.Constraints, ConstraintJson.Write);
        stream.Array("findings", report.Judgement.Findings, FindingJson.Write);
        stream.Array("skipped", report.Skipped, WriteSkipped);
        stream.Array("notices", report.Notices, WriteNotice);
        WriteRun(stream.Json, report.Run);
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

    private static void WriteNotice(Utf8JsonWriter json, Rules.Diagnostic notice)
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

    private static void WriteRun(Utf8JsonWriter json, RunSummary run)
    {
        json.WriteStartObject("run");
        json.WriteString("version", run.Version);
        json.WriteNumber("rules", run.Rules);
        json.WriteNumber("articles", run.Articles);
        json.WriteNumber("claims", run.Claims);
        json.WriteEndObject();
    }
}
