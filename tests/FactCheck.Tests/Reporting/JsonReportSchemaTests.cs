using System.Diagnostics;
using FactCheck.Reporting;
using FactCheck.Tests.Architecture;

namespace FactCheck.Tests.Reporting;

/// <summary>Checks reports against <c>report.schema.json</c> with ajv, a validator that is not ours.</summary>
public sealed class JsonReportSchemaTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "tests", "schema");

    [SkippableFact]
    public void A_report_fits_the_schema()
    {
        SkipWithoutNode();
        Violations(Write(SampleReport.Full())).ShouldBeEmpty();
    }

    [SkippableFact]
    public void An_empty_report_fits_the_schema()
    {
        SkipWithoutNode();
        Violations(Write(SampleReport.Empty())).ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData("\"verdict\": \"conflict\"", "\"verdict\": \"lie\"")]
    [InlineData("\"origins\":", "\"voices\":")]
    [InlineData("\"level\": \"error\"", "\"level\": 3")]
    public void The_schema_catches_a_wrong_report(string right, string wrong)
    {
        SkipWithoutNode();
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

    private static void SkipWithoutNode()
    {
        Skip.IfNot(
            Directory.Exists(Path.Combine(Folder, "node_modules", "ajv")),
            "ajv is not installed: npm ci --prefix tests/schema"
        );
    }

    private static string[] Violations(string document)
    {
        var start = new ProcessStartInfo("node")
        {
            UseShellExecute = false,
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            ArgumentList = { "validate.mjs", SchemaFile() },
        };
        using var node = Process.Start(start).ShouldNotBeNull();
        node.StandardInput.Write(document);
        node.StandardInput.Close();
        var violations = node
            .StandardOutput.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        node.WaitForExit();
        node.ExitCode.ShouldBe(violations.Length == 0 ? 0 : 1);
        return violations;
    }

    /// <summary>The schema as it ships inside the assembly.</summary>
    private static string SchemaFile()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "report.schema.json");
        File.WriteAllText(path, JsonReportWriter.Schema());
        return path;
    }
}
