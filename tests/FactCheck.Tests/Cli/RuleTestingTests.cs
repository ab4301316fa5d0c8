using System.Text.Json;
using System.Xml;
using System.Xml.Schema;

namespace FactCheck.Tests.Cli;

/// <summary><c>test</c> with its options, as a user would type it.</summary>
public sealed class RuleTestingTests
{
    private static readonly string Failing = CliRun.Fixture("failing-test.yaml");

    [Fact]
    public void Coverage_and_rules_without_tests_read_like_this()
    {
        var run = CliRun.Of(
            "test",
            Failing,
            CliRun.Fixture("flood", "rules"),
            "--coverage",
            "--require-tests"
        );
        run.Code.ShouldBe(ExitCode.Findings);
        Snapshot.Match(run.Out);
    }

    [Fact]
    public void A_rule_without_a_test_fails_only_where_tests_are_required()
    {
        using var folder = new Folder(
            "factcheck: 1\nrules: [{id: r, find: {en: <n:count> people}}]\n"
        );
        CliRun.Of("test", folder.File).Code.ShouldBe(ExitCode.Clean);
        var run = CliRun.Of("test", folder.File, "--require-tests");
        run.Code.ShouldBe(ExitCode.Findings);
        run.Out.ShouldContain("rules.yaml:2:14: error: rule 'r' has no test");
    }

    [Theory]
    [InlineData("test")]
    [InlineData("check", "--rules")]
    [InlineData("coverage", "--rules")]
    public void A_pattern_that_is_too_large_is_refused_with_a_mend(
        string command,
        string? option = null
    )
    {
        var words = string.Join(" | ", Enumerable.Range(0, 400).Select(i => $"w{i}"));
        var pieces = Enumerable.Range(0, 7).Select(i => $"(a{i} | {words})");
        using var folder = new Folder(
            "factcheck: 1\nrules: [{id: r, find: {en: [{any order: [<n:count>, "
                + string.Join(", ", pieces)
                + "]}]}}]\n"
        );

        var run = option is null
            ? CliRun.Of(command, folder.File)
            : CliRun.Of(command, CliRun.Fixture("flood", "articles"), option, folder.File);

        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("a pattern is too large to be compiled");
        run.Error.ShouldContain("split it into several");
    }

    [Fact]
    public void Json_holds_failures_and_coverage()
    {
        using var json = JsonDocument.Parse(
            CliRun.Of("test", Failing, "--coverage", "--format", "json").Out
        );
        var root = json.RootElement;
        root.GetProperty("failed")
            .GetInt32()
            .ShouldBe(root.GetProperty("failures").GetArrayLength());
        root.GetProperty("failed").GetInt32().ShouldBeGreaterThan(0);
        var coverage = root.GetProperty("coverage");
        coverage
            .GetProperty("exercised")
            .GetInt32()
            .ShouldBeLessThanOrEqualTo(coverage.GetProperty("total").GetInt32());
    }

    [Fact]
    public void JUnit_is_valid_and_takes_the_place_of_the_text()
    {
        var run = CliRun.Of("test", Failing, "--report", "junit", "--require-tests");
        run.Code.ShouldBe(ExitCode.Findings);
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Path.Combine(CliRun.Fixtures, "..", "..", "Reporting", "junit.xsd"));
        var settings = new XmlReaderSettings
        {
            ValidationType = ValidationType.Schema,
            Schemas = schemas,
        };
        using var reader = XmlReader.Create(new StringReader(run.Out), settings);
        while (reader.Read())
        {
            // Reading validates.
        }

        Snapshot.Match(run.Out);
    }

    [Fact]
    public void JUnit_goes_to_a_file_beside_the_text()
    {
        using var folder = new Folder("");
        var run = CliRun.Of("test", Failing, "--report", $"junit={folder.File}");
        run.Out.ShouldContain("failed");
        System.IO.File.ReadAllText(folder.File).ShouldStartWith("<?xml");
    }

    [Theory]
    [InlineData("sarif", "unknown report format 'sarif'")]
    [InlineData("junit=", "names no file")]
    public void Another_report_is_refused(string report, string problem)
    {
        var run = CliRun.Of("test", Failing, "--report", report);
        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain(problem);
    }

    private sealed class Folder : IDisposable
    {
        private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("factcheck-");

        public Folder(string rules) => System.IO.File.WriteAllText(File, rules);

        public string File => Path.Combine(_directory.FullName, "rules.yaml");

        public void Dispose() => _directory.Delete(recursive: true);
    }
}
