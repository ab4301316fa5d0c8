namespace FactCheck.Tests.Cli;

/// <summary>The table of exit codes: command line, code, and a word of the reason on the error stream or in the output.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private const string Flood = "FLOOD/articles --rules FLOOD/rules";

    private readonly string _empty = Directory.CreateTempSubdirectory("factcheck-").FullName;

    [Theory]
    [InlineData(ExitCode.Clean, $"check {Flood} --fail-on never", "3 findings")]
    [InlineData(
        ExitCode.Clean,
        $"check FLOOD/articles/01-first-count.md --rules FLOOD/rules",
        "in 1 article"
    )]
    [InlineData(ExitCode.Findings, $"check {Flood}", "constraint violated")]
    [InlineData(ExitCode.Findings, $"check {Flood} --fail-on warning", "outlier")]
    [InlineData(ExitCode.Findings, $"check {Flood} --fail-on never --max-warnings 1", "outlier")]
    [InlineData(ExitCode.Clean, $"check {Flood} --fail-on never --max-warnings 2", "outlier")]
    [InlineData(
        ExitCode.Usage,
        "check FLOOD/articles --rules FIXTURES/broken",
        "did you mean <killed>?"
    )]
    [InlineData(
        ExitCode.Usage,
        "check FLOOD/articles --rules FLOOD/rules --rules FIXTURES/broken",
        "<kiled>"
    )]
    [InlineData(
        ExitCode.Usage,
        "check FLOOD/articles --rules no-such-folder",
        "no such rule file or folder"
    )]
    [InlineData(ExitCode.Usage, "check FLOOD/articles --rules EMPTY", "no rule files")]
    [InlineData(ExitCode.Usage, "check FLOOD/articles", "no rules to work with")]
    [InlineData(
        ExitCode.Failed,
        "check EMPTY --rules FLOOD/rules --fail-on never",
        "no article to check"
    )]
    [InlineData(ExitCode.Failed, "check --rules FLOOD/rules", "no corpus to read")]
    [InlineData(ExitCode.Failed, $"check no-such.txt {Flood}", "no-such.txt")]
    [InlineData(ExitCode.Failed, $"check no-such.txt {Flood} --report json", "no-such.txt")]
    [InlineData(
        ExitCode.Failed,
        $"check {Flood} --report json=EMPTY",
        "the json report was not written"
    )]
    [InlineData(ExitCode.Failed, $"check {Flood} --config no-such.yaml", "no-such.yaml")]
    [InlineData(ExitCode.Clean, "validate FLOOD/rules", "3 rules, 0 errors, 0 warnings")]
    [InlineData(ExitCode.Usage, "validate FIXTURES/broken", "error FC0102")]
    [InlineData(ExitCode.Usage, "validate EMPTY", "no rule files")]
    [InlineData(ExitCode.Clean, "test FLOOD/rules", "5 tests: 5 passed, 0 failed")]
    [InlineData(
        ExitCode.Findings,
        "test FIXTURES/failing-test.yaml",
        "4 tests: 0 passed, 4 failed"
    )]
    [InlineData(ExitCode.Usage, "test FIXTURES/broken", "error FC0102")]
    [InlineData(ExitCode.Clean, "values FLOOD/articles --format jsonl", "more-than")]
    [InlineData(ExitCode.Failed, "values no-such.txt", "no-such.txt")]
    [InlineData(ExitCode.Failed, "values --lines no-such.txt", "no-such.txt")]
    [InlineData(ExitCode.Clean, "articles FLOOD/articles", "Valley Courier")]
    [InlineData(ExitCode.Failed, "articles no-such.txt", "no-such.txt")]
    [InlineData(ExitCode.Clean, $"extract {Flood}", "\"fact\":\"deaths in the May River flood\"")]
    [InlineData(ExitCode.Failed, "extract no-such.txt --rules FLOOD/rules", "no-such.txt")]
    [InlineData(ExitCode.Usage, "extract FLOOD/articles --rules FIXTURES/broken", "error FC0102")]
    [InlineData(ExitCode.Failed, "judge no-such.jsonl", "no-such.jsonl")]
    [InlineData(ExitCode.Usage, "judge --rules FIXTURES/broken", "error FC0102")]
    [InlineData(
        ExitCode.Clean,
        "explain flood-deaths FLOOD/articles/01-first-count.md --rules FLOOD/rules",
        "95 people"
    )]
    [InlineData(
        ExitCode.Findings,
        "explain dam-height FLOOD/articles/01-first-count.md --rules FLOOD/rules",
        "no match"
    )]
    [InlineData(ExitCode.Usage, "explain dam-height --rules FLOOD/rules", "needs an ARTICLE")]
    [InlineData(
        ExitCode.Usage,
        "explain flod-deaths FLOOD/articles/01-first-count.md --rules FLOOD/rules",
        "did you mean 'flood-deaths'?"
    )]
    [InlineData(
        ExitCode.Failed,
        "explain flood-deaths no-such.txt --rules FLOOD/rules",
        "no-such.txt"
    )]
    public void A_command_line_ends_with_its_code(int code, string line, string word)
    {
        var run = CliRun.Of([.. line.Split(' ').Select(Filled)]);
        (run.Out + run.Error).ShouldContain(word);
        run.Code.ShouldBe(code);
    }

    [Fact]
    public void A_report_that_fails_keeps_no_other_from_being_written()
    {
        var path = Path.Combine(_empty, "sub", "report.json");
        var run = CliRun.Of([
            .. $"check {Flood} --report markdown=EMPTY --report json={path}"
                .Split(' ')
                .Select(Filled),
        ]);
        run.Code.ShouldBe(ExitCode.Failed);
        File.ReadAllText(path).ShouldEndWith("}\n");
        File.ReadAllBytes(path)[0].ShouldBe((byte)'{');
        Directory.EnumerateFiles(Path.GetDirectoryName(path)!).ShouldBe([path]);
    }

    [Fact]
    public void A_broken_rule_file_leaves_no_report()
    {
        var path = Path.Combine(_empty, "report.json");
        CliRun.Of([
            .. $"check FLOOD/articles --rules FIXTURES/broken --report json={path}"
                .Split(' ')
                .Select(Filled),
        ]);
        File.Exists(path).ShouldBeFalse();
    }

    public void Dispose() => Directory.Delete(_empty, recursive: true);

    private string Filled(string word) =>
        word.Replace("FLOOD", CliRun.Fixture("flood"), StringComparison.Ordinal)
            .Replace("FIXTURES", CliRun.Fixtures, StringComparison.Ordinal)
            .Replace("EMPTY", _empty, StringComparison.Ordinal);
}
