using FactCheck.Rendering.Reports;
using FactCheck.Tests.Reporting;

namespace FactCheck.Tests.Cli;

/// <summary><c>check --summary</c> adds to the page of a CI job and never replaces what other steps wrote.</summary>
public sealed class SummaryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-").FullName;

    [Fact]
    public void The_markdown_report_is_appended()
    {
        var file = Path.Combine(_folder, "summary.md");
        File.WriteAllText(file, "# Another step\n");
        Check("--summary", file).Code.ShouldBe(ExitCode.Findings);
        var text = File.ReadAllText(file);
        text.ShouldStartWith("# Another step\n# FactCheck: 3 findings");
        text.ShouldEndWith($"FactCheck {FactChecker.Version}.\n");
    }

    [Fact]
    public void An_empty_name_appends_nothing()
    {
        var run = Check("--summary", "");
        run.Code.ShouldBe(ExitCode.Findings);
        run.Error.ShouldBe("");
    }

    [Fact]
    public void A_summary_that_cannot_be_written_is_told()
    {
        var run = Check("--summary", Path.Combine(_folder, "missing", "summary.md"));
        run.Code.ShouldBe(ExitCode.Failed);
        run.Error.ShouldContain("the summary was not written");
    }

    [Fact]
    public void A_summary_is_cut_at_what_the_host_takes()
    {
        var file = Path.Combine(_folder, "summary.md");
        File.WriteAllText(file, new string('x', 1000) + "\n");
        var report = SampleReport.Full();
        var findings = Enumerable.Repeat(report.Judgement.Findings[0], 9000).ToList();
        JobSummary.Append(
            file,
            report with
            {
                Judgement = report.Judgement with { Findings = findings },
            }
        );
        new FileInfo(file).Length.ShouldBeInRange(JobSummary.MaxBytes - 4096, JobSummary.MaxBytes);
        var text = File.ReadAllText(file);
        var shown = text.Split("\n### ").Length - 1;
        shown.ShouldBeInRange(100, 8900);
        text.ShouldContain($"**{9000 - shown:N0} findings left out: a summary holds 1 MiB.");
        // The last finding is whole: its reference stands behind its claims.
        text[..text.LastIndexOf("\n**", StringComparison.Ordinal)]
            .TrimEnd()
            .Split('\n')[^1]
            .ShouldStartWith("  > ");
        text.ShouldNotContain("## Not read");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static CliRun Check(params string[] args) =>
        CliRun.Of([
            "check",
            CliRun.Fixture("flood", "articles"),
            "--rules",
            CliRun.Fixture("flood", "rules"),
            .. args,
        ]);
}
