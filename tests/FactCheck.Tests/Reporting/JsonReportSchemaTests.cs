using FactCheck.Reporting;
using FactCheck.Reporting.Json;

namespace FactCheck.Tests.Reporting;

/// <summary>Checks reports against <c>report.schema.json</c> with ajv, a validator that is not ours.</summary>
public sealed class JsonReportSchemaTests
{
    [SkippableFact]
    public void A_report_fits_the_schema()
    {
        Violations(Write(SampleReport.Full())).ShouldBeEmpty();
    }

    [SkippableFact]
    public void Waivers_and_notices_fit_the_schema()
    {
        Violations(Write(WaivedReport.Of(SampleReport.Full()))).ShouldBeEmpty();
    }

    [SkippableFact]
    public void An_empty_report_fits_the_schema()
    {
        Violations(Write(SampleReport.Empty())).ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData("\"verdict\": \"conflict\"", "\"verdict\": \"lie\"")]
    [InlineData("\"origins\":", "\"voices\":")]
    [InlineData("\"level\": \"error\"", "\"level\": 3")]
    public void The_schema_catches_a_wrong_report(string right, string wrong)
    {
        var report = Write(SampleReport.Full());
        report.ShouldContain(right);
        Violations(report.Replace(right, wrong, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    private static string Write(Report report)
    {
        var output = new StringWriter();
        new JsonReportWriter().Write(report, output);
        return output.ToString();
    }

    private static string[] Violations(string document) =>
        NodeTools.Violations(document, SchemaFile());

    /// <summary>The schema as it ships inside the assembly.</summary>
    private static string SchemaFile()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "report.schema.json");
        File.WriteAllText(path, JsonReportWriter.Schema());
        return path;
    }
}
