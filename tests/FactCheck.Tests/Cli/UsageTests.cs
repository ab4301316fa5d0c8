using FactCheck.Commands;

namespace FactCheck.Tests.Cli;

public sealed class UsageTests
{
    public static TheoryData<string> Commands =>
        [.. CommandCatalog.All.Select(command => command.Name)];

    [Theory]
    [InlineData("chek", "unknown command 'chek'", "did you mean 'check'?")]
    [InlineData("valdiate", "unknown command 'valdiate'", "did you mean 'validate'?")]
    [InlineData("frobnicate", "unknown command 'frobnicate'", "see 'factcheck --help'")]
    [InlineData("check --reprot json", "unknown option '--reprot'", "did you mean '--report'?")]
    [InlineData(
        "check articles --fial-on never",
        "unknown option '--fial-on'",
        "did you mean '--fail-on'?"
    )]
    [InlineData("values --langg vi", "unknown option '--langg'", "did you mean '--lang'?")]
    [InlineData("check --report jsno", "unknown report format 'jsno'", "did you mean 'json'?")]
    [InlineData(
        "check --report docx",
        "unknown report format 'docx'",
        "known are console, json, sarif, junit, github, gitlab, markdown, html, csv, claimreview"
    )]
    [InlineData("check --report json=", "--report json= names no file", "--report json=PATH")]
    [InlineData(
        "check --report json --report markdown",
        "two reports want standard output",
        "a file of its own"
    )]
    [InlineData("check --fail-on fatal", "'fatal'", "error")]
    [InlineData("check --threads 0", "--threads", "at least 1")]
    [InlineData("check --max-warnings -1", "--max-warnings", "")]
    [InlineData("check --threads many", "many", "")]
    [InlineData("check --rules", "--rules", "")]
    [InlineData("explain", "argument", "see 'factcheck explain --help'")]
    [InlineData("values --published yesterday", "yesterday", "2015-09-18")]
    [InlineData("-x", "unknown option '-x'", "")]
    public void A_mistake_is_named_and_mended(string line, string message, string mend)
    {
        var run = CliRun.Of(line.Split(' '));
        run.Error.ShouldContain(message);
        run.Error.ShouldContain(mend);
        run.Out.ShouldBe("");
        run.Code.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public void Nothing_to_do_is_a_mistake()
    {
        var run = CliRun.Of();
        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("factcheck --help");
    }

    [Fact]
    public void Version_is_a_bare_version()
    {
        var run = CliRun.Of("--version");
        Version.TryParse(run.Out.Trim(), out _).ShouldBeTrue(run.Out);
        run.Code.ShouldBe(ExitCode.Clean);
    }

    [Fact]
    public void Help_lists_all_commands()
    {
        var run = CliRun.Of("--help");
        run.Code.ShouldBe(ExitCode.Clean);
        CommandCatalog.All.ShouldAllBe(command =>
            run.Out.Contains($"  {command.Name} ", StringComparison.Ordinal)
        );
        run.Out.ShouldContain("Exit codes: 0 clean");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_of_a_command_has_examples(string name)
    {
        var run = CliRun.Of(name, "--help");
        run.Code.ShouldBe(ExitCode.Clean);
        run.Out.Split("Examples:")[^1].ShouldContain($"factcheck {name}");
        run.Error.ShouldBe("");
    }

    [Fact]
    public void A_file_may_begin_with_a_dash_behind_two_dashes()
    {
        var run = CliRun.Of("values", "--", "-no-such-file.txt");
        run.Error.ShouldNotContain("unknown option");
        run.Error.ShouldContain("-no-such-file.txt");
        run.Code.ShouldBe(ExitCode.Failed);
    }
}
