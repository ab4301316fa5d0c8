namespace FactCheck.Tests.Cli;

/// <summary><c>fmt</c> as a user would type it.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly Project _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_file_is_laid_out_and_stays_so()
    {
        var rules = _project.PathOf("rules");
        var check = CliRun.Of("fmt", "--check", rules);
        check.Code.ShouldBe(ExitCode.Findings);
        check.Out.ShouldEndWith("1 file, 1 to be laid out\n");
        CliRun.Of("fmt", rules).Code.ShouldBe(ExitCode.Clean);
        CliRun.Of("fmt", "--check", rules).Out.ShouldBe("1 file, 0 to be laid out\n");
        CliRun.Of("test", rules).Code.ShouldBe(ExitCode.Clean);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_left_alone_and_the_others_are_not()
    {
        var broken = _project.PathOf("rules/broken.yaml");
        File.WriteAllText(broken, "factcheck: 1\nrules: [\n");
        var run = CliRun.Of("fmt", _project.PathOf("rules"));
        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("broken.yaml:");
        run.Out.ShouldContain("laid out: ");
        File.ReadAllText(broken).ShouldBe("factcheck: 1\nrules: [\n");
    }

    [Fact]
    public void The_rules_of_the_project_are_laid_out() =>
        CliRun
            .Of("fmt", "--check", Path.Combine(Architecture.SourceTree.Root, "rules"))
            .Code.ShouldBe(ExitCode.Clean);
}
