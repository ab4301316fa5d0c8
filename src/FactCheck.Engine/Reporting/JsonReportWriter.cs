using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactCheck.Reporting;

/// <summary>The whole report as one JSON document; <c>report.schema.json</c> describes it.</summary>
public sealed class JsonReportWriter : IReportWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The report is a file of its own, never part of a page: letters stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

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
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            WriteDocument(json, report);
        }

        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        output.Write('\n');
    }

    private static void WriteDocument(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        WriteArray(json, "facts", report.Judgement.Facts, FactJson.Write);
        WriteArray(json, "constraints", report.Judgement.Constraints, ConstraintJson.Write);
        WriteArray(json, "findings", report.Judgement.Findings, FindingJson.Write);
        WriteArray(json, "skipped", report.Skipped, WriteSkipped);
        WriteRun(json, report.Run);
        json.WriteEndObject();
    }

    private static void WriteArray<T>(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
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
