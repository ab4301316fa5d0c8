using FactCheck.Corpus.Metadata;
using FactCheck.Rules;

namespace FactCheck.Tests.Cli;

/// <summary>What <c>factcheck.yaml</c> says to the commands.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly Project _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Rules_and_articles_are_found_from_the_folder_of_the_settings()
    {
        var run = Check("factcheck: 1\nrules: [rules/flood.yaml]\ncorpus: {files: [articles]}\n");
        run.Code.ShouldBe(ExitCode.Findings, run.Error);
        run.Out.ShouldContain("3 articles, 3 rules");
    }

    [Theory]
    [InlineData(
        "rulez: [rules]\n",
        ":1:1: error FC0701: unknown key 'rulez' in 'factcheck.yaml'; did you mean 'rules'?"
    )]
    [InlineData(
        "corpus:\n  file: [a]\n",
        ":2:3: error FC0701: unknown key 'file' in 'corpus'; did you mean 'files'?"
    )]
    [InlineData("rules: {a: b}\n", ":1:8: error FC0702: 'rules' must be a list of plain values")]
    [InlineData("corpus: articles\n", ":1:9: error FC0702: 'corpus' must be a mapping")]
    [InlineData(
        "factcheck: 2\n",
        ":1:12: error FC0702: there is no such version of the settings; write 'factcheck: 1'"
    )]
    [InlineData("rules: [\n", "error FC0702: ")]
    public void Mistakes_have_a_code_and_a_place(string settings, string message)
    {
        var run = Check(settings);
        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain(message);
    }

    [Fact]
    public void Rules_that_are_not_there_are_told_with_the_file_that_names_them()
    {
        var run = Check("rules: [missing]\n");
        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("missing: no such rule file or folder");
        run.Error.ShouldContain("names it under rules:");
    }

    [Fact]
    public void The_codes_are_those_that_are_explained()
    {
        ConfigProblem.UnknownKey.ShouldBe(DiagnosticCatalog.UnknownSetting.Code);
        ConfigProblem.WrongSetting.ShouldBe(DiagnosticCatalog.WrongSetting.Code);
    }

    private CliRun Check(string settings)
    {
        File.WriteAllText(_project.PathOf("factcheck.yaml"), settings);
        return CliRun.Of("check", "--config", _project.PathOf("factcheck.yaml"));
    }
}
