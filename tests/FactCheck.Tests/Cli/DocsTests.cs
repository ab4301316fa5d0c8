using FactCheck.Rules.Diagnostics;

namespace FactCheck.Tests.Cli;

public sealed class DocsTests
{
    [Fact]
    public void A_code_is_explained_with_its_example_its_message_and_its_mend()
    {
        var run = CliRun.Of("docs", "fc0102");
        run.Code.ShouldBe(ExitCode.Clean);
        Snapshot.Match(run.Out);
    }

    [Fact]
    public void Without_a_code_all_are_listed()
    {
        var lines = CliRun.Of("docs").Out.TrimEnd().Split('\n');
        lines
            .Select(line => line[..6])
            .ShouldBe(DiagnosticCatalog.All.Select(description => description.Code));
    }

    [Theory]
    [InlineData("FC102", "did you mean 'FC0102'?")]
    [InlineData("unknown-vocabulary", "'factcheck docs' lists all codes")]
    public void A_code_that_is_not_known_is_mended(string code, string mend)
    {
        var run = CliRun.Of("docs", code);
        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain(mend);
    }

    [Fact]
    public void Every_page_can_be_shown()
    {
        foreach (var description in DiagnosticCatalog.All)
        {
            var run = CliRun.Of("docs", description.Code);
            run.Code.ShouldBe(ExitCode.Clean);
            run.Out.ShouldContain(description.Explanation);
            run.Out.ShouldContain("Right");
            // Waivers and settings are no rule files.
            if (description.Code[2..4] is not ("06" or "07"))
            {
                run.Out.ShouldContain("is reported, with the mend, as");
                run.Out.ShouldContain($" {description.Code}: ", customMessage: run.Out);
            }
        }
    }
}
