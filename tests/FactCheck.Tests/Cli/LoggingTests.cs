using System.Text.Json;

namespace FactCheck.Tests.Cli;

/// <summary>What the error stream tells, and in what form.</summary>
public sealed class LoggingTests : IDisposable
{
    private readonly Project _project = new();

    public LoggingTests() =>
        File.WriteAllText(
            _project.Suppressions,
            "factcheck: 1\nsuppressions:\n  - {rule: flood-death, reason: because, until: 2030-01-01}\n"
        );

    [Fact]
    public void Quiet_tells_no_warning()
    {
        Check().Error.ShouldContain("warning FC0602");
        var run = Check("--quiet");
        run.Error.ShouldBe("");
        run.Code.ShouldBe(ExitCode.Findings);
        run.Out.ShouldBe(Check().Out);
    }

    [Fact]
    public void Quiet_tells_errors()
    {
        var run = CliRun.Of(
            "check",
            "no-such.txt",
            "--rules",
            _project.PathOf("rules"),
            "-q",
            "--report",
            "json"
        );
        run.Error.ShouldContain("no-such.txt");
        run.Code.ShouldBe(ExitCode.Failed);
    }

    [Fact]
    public void Verbose_tells_what_is_done_and_changes_no_report()
    {
        var run = Check("--verbose");
        run.Error.ShouldContain("loaded and compiled 3 rules: ");
        run.Error.ShouldContain("read 3 articles");
        run.Error.ShouldContain("wrote the json report to standard output: ");
        run.Out.ShouldBe(Check().Out);
    }

    [Theory]
    [InlineData(
        "check {0}/articles --rules {0}/rules --suppressions {0}/suppressions.yaml --report json --verbose",
        "debug",
        "warning"
    )]
    [InlineData("check no-such.txt --rules {0}/rules --report json", "error")]
    [InlineData("chek", "error")]
    [InlineData("check --rules no-such-folder", "error")]
    [InlineData("check --fial-on never", "error")]
    [InlineData("check --rules {0}/broken.yaml", "error")]
    public void Json_is_an_object_a_line(string line, params string[] levels)
    {
        File.WriteAllText(_project.PathOf("broken.yaml"), "factcheck: 1\nrules: [\u001b]\n");
        var run = CliRun.Of([
            .. line.Split(' ').Select(word => string.Format(null, word, _project.PathOf("."))),
            "--log-format",
            "json",
        ]);
        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.ShouldNotBeEmpty();
        foreach (var text in lines)
        {
            using var message = JsonDocument.Parse(text);
            message.RootElement.GetProperty("level").GetString().ShouldBeOneOf(levels);
            message.RootElement.GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        }

        run.Error.ShouldAllBe(c => c == '\n' || !char.IsControl(c));
    }

    [Fact]
    public void Quiet_and_verbose_exclude_each_other()
    {
        var run = Check("--quiet", "--verbose");
        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("leave one out");
    }

    public void Dispose() => _project.Dispose();

    private CliRun Check(params string[] args) =>
        _project.Run(
            "check",
            ["--suppressions", _project.Suppressions, "--report", "json", .. args]
        );
}
