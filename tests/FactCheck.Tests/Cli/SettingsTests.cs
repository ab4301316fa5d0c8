using System.Text.Json;
using FactCheck.Corpus.Metadata;
using FactCheck.Rules.Diagnostics;
using FactCheck.Settings;
using FactCheck.Tests.Reporting;

namespace FactCheck.Tests.Cli;

/// <summary>What <c>factcheck.yaml</c> says to the commands.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly Project _project = new();

    public static TheoryData<string> Examples =>
        [
            .. SettingsKeys.File.Keys.Select(key => $"{key.Name}: {key.Example}\n"),
            .. SettingsKeys.Corpus.Keys.Select(key => $"corpus:\n  {key.Name}: {key.Example}\n"),
            .. SettingsKeys.Check.Keys.Select(key => $"check:\n  {key.Name}: {key.Example}\n"),
        ];

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Rules_and_articles_are_found_from_the_folder_of_the_settings()
    {
        var run = Check("factcheck: 1\nrules: [rules/flood.yaml]\ncorpus: {files: [articles]}\n");
        run.Code.ShouldBe(ExitCode.Findings, run.Error);
        run.Out.ShouldContain("3 articles, 3 rules");
    }

    [Theory]
    [InlineData("rulez: [rules]\n", "1:1: error FC0701: ", "^^^^^ did you mean 'rules'?")]
    [InlineData("corpus:\n  file: [a]\n", "2:3: error FC0701: ", "^^^^ did you mean 'files'?")]
    [InlineData(
        "check:\n  failon: info\n",
        "2:3: error FC0701: 'check' has no key 'failon'",
        "^^^^^^ did you mean 'fail-on'?"
    )]
    [InlineData(
        "check: {fail-on: warnings}\n",
        "1:18: error FC0702: 'fail-on' cannot be 'warnings'",
        "^^^^^^^^ did you mean 'warning'?"
    )]
    [InlineData(
        "check: {max-warnings: few}\n",
        "1:23: error FC0702: 'max-warnings' must be a whole number, not 'few'",
        "^^^ write 0 for none"
    )]
    [InlineData(
        "check: {reports: [jsn=a.json]}\n",
        "1:19: error FC0702: unknown report format 'jsn'",
        "^^^ did you mean 'json'?"
    )]
    [InlineData("check: {reports: [json=]}\n", "1:19: error FC0702: 'json=' names no file", "^")]
    [InlineData("check: {copying: yes}\n", "1:18: error FC0702: ", "^^^ write on or off")]
    [InlineData("check: [a]\n", "1:8: error FC0702: 'check' must be a mapping", "^")]
    [InlineData("rules: {a: b}\n", "1:8: error FC0702: 'rules' must be text", "^")]
    [InlineData("corpus: articles\n", "1:9: error FC0702: 'corpus' must be a mapping", "^")]
    [InlineData(
        "corpus: {languages: [vn]}\n",
        "1:22: error FC0702: 'languages' cannot be 'vn'",
        "^^ did you mean 'vi'?"
    )]
    [InlineData(
        "corpus: {articles: {a.txt: {souce: X}}}\n",
        "1:29: error FC0701: an article has no key 'souce'",
        "^^^^^ did you mean 'source'?"
    )]
    [InlineData("corpus: {articles: {a.txt: {published: x}}}\n", "1:40: error FC0702: ", "^")]
    [InlineData("corpus: {sites: {X: {dorp: a}}}\n", "1:22: error FC0701: ", "'drop'?")]
    [InlineData("factcheck: 2\n", "1:12: error FC0702: 'factcheck' cannot be '2'", "write '1'")]
    [InlineData("rules: [a]\nrules: [b]\n", "2:1: error FC0702: ", "^^^^^ it stands in line 1")]
    [InlineData("rules: [\n", "1:8: error FC0702: '[' is never closed", "^ add ']'")]
    [InlineData("- rules\n", "1:3: error FC0702: ", "^")]
    [InlineData("check:\n\tfail-on: info\n", "2:1: error FC0702: ", "^")]
    public void One_mistake_gives_one_error_at_its_place_with_the_mend(
        string settings,
        string message,
        string mend
    )
    {
        var run = Check(settings);
        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain($"factcheck.yaml:{message}");
        run.Error.ShouldContain(mend);
        run.Error.Split("error FC").Length.ShouldBe(2, run.Error);
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
    public void What_check_is_to_do_stands_in_the_settings_and_an_option_comes_before()
    {
        const string Settings = """
            corpus: {files: [articles]}
            rules: [rules]
            check:
              fail-on: never
              reports: [json=report.json, csv=claims.csv]
              near-duplicates: off
              copying: off
              weights: learned
              max-warnings: 1000

            """;
        var run = Check(Settings);
        run.Code.ShouldBe(ExitCode.Clean, run.Error);
        run.Out.ShouldBe("");
        File.Exists(_project.PathOf("claims.csv")).ShouldBeTrue();
        Options().ShouldBe((false, false, "learned"));

        run = Check(Settings, ["--fail-on", "error", "--copying", "on", "--report", "console"]);
        run.Code.ShouldBe(ExitCode.Findings, run.Error);
        run.Out.ShouldContain("3 articles");

        Check(Settings, ["--max-warnings", "0", "--report", "csv"])
            .Code.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void A_baseline_and_suppressions_are_found_from_the_folder_of_the_settings()
    {
        const string Settings =
            "corpus: {files: [articles]}\nrules: [rules]\ncheck: {baseline: base.yaml, suppressions: less.yaml}\n";
        File.WriteAllText(_project.PathOf("less.yaml"), "factcheck: 1\nsuppressions: []\n");
        Check(Settings).Error.ShouldContain("base.yaml: no such baseline");

        Run("baseline", Settings).Code.ShouldBe(ExitCode.Clean);
        File.Exists(_project.PathOf("base.yaml")).ShouldBeTrue();
        Check(Settings).Code.ShouldBe(ExitCode.Clean);
        Check(Settings, ["--baseline", ""]).Code.ShouldBe(ExitCode.Findings);

        File.Delete(_project.PathOf("less.yaml"));
        Check(Settings).Error.ShouldContain("less.yaml: no such file of suppressions");
        Check(Settings, ["--suppressions", ""]).Code.ShouldBe(ExitCode.Clean);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# all is as it is\n")]
    [InlineData("\uFEFFcheck:\n  # fail-on: info\ncorpus:\n")]
    public void Sections_may_be_empty(string settings) =>
        Check($"{settings}", ["articles", "--rules", "rules"]).Error.ShouldNotContain("FC07");

    [Fact]
    public void Files_in_UTF_16_are_read_and_other_bytes_are_refused()
    {
        File.WriteAllText(
            _project.PathOf("factcheck.yaml"),
            "check: {fail-on: nevr}\n",
            System.Text.Encoding.Unicode
        );
        Again("check").Error.ShouldContain("did you mean 'never'?");
        File.WriteAllBytes(_project.PathOf("factcheck.yaml"), [0x63, 0x00, 0xFF]);
        Again("check").Error.ShouldContain("factcheck.yaml:1:1: error FC0702: it is no text");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_a_key_fits_it(string settings) =>
        SettingsReader
            .Read("factcheck.yaml", _project.PathOf(""), settings)
            .Diagnostics.ShouldBeEmpty(settings);

    [SkippableFact]
    public void The_schema_says_the_same_to_a_validator_that_is_not_ours()
    {
        var schema = _project.PathOf("settings.schema.json");
        CliRun.Of("schema", "--settings", "--out", schema).Code.ShouldBe(ExitCode.Clean);
        using var json = JsonDocument.Parse(File.ReadAllText(schema));
        var right = string.Concat(((IEnumerable<object[]>)Examples).Take(4).Select(row => row[0]));
        NodeTools.Violations(right, schema, isYaml: true).ShouldBeEmpty(right);
        foreach (
            var wrong in new[] { "rulez: a", "check: {fail-on: x}", "corpus: {languages: vn}" }
        )
        {
            NodeTools.Violations(wrong, schema, isYaml: true).ShouldNotBeEmpty(wrong);
        }
    }

    [Fact]
    public void The_schema_reads_like_this() => Snapshot.Match(SettingsSchema.Write());

    [Fact]
    public void The_codes_are_those_that_are_explained()
    {
        ConfigProblem.UnknownKey.ShouldBe(DiagnosticCatalog.UnknownSetting.Code);
        ConfigProblem.WrongSetting.ShouldBe(DiagnosticCatalog.WrongSetting.Code);
    }

    private (bool NearDuplicates, bool Copying, string? Weights) Options()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(_project.PathOf("report.json")));
        var options = json.RootElement.GetProperty("run").GetProperty("independence");
        return (
            options.GetProperty("nearDuplicates").GetBoolean(),
            options.GetProperty("copying").GetBoolean(),
            options.GetProperty("weights").GetString()
        );
    }

    private CliRun Check(string settings, params string[] args) => Run("check", settings, args);

    private CliRun Run(string command, string settings, params string[] args)
    {
        File.WriteAllText(_project.PathOf("factcheck.yaml"), settings);
        return Again(command, args);
    }

    private CliRun Again(string command, params string[] args) =>
        CliRun.Of([
            command,
            .. args.Select(arg => arg is "articles" or "rules" ? _project.PathOf(arg) : arg),
            "--config",
            _project.PathOf("factcheck.yaml"),
        ]);
}
