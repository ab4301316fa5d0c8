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
