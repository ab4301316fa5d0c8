using System.Text.Json;

namespace FactCheck.Tests.Cli;

/// <summary><c>coverage</c> as a user would type it.</summary>
public sealed class CoverageTests
{
    private const string Articles = """
        {"id": "1", "source": "Sông Hồng", "text": "Vụ sạt lở vùi lấp 17 ngôi nhà ở Nậm Lúc, thiệt hại 25 tỷ đồng."}
        {"id": "2", "source": "Coastal Times", "text": "The landslide buried 17 houses on 3 May 2016.\n\nThe flood left 95 people dead."}
        {"id": "3", "source": "Coastal Times", "text": "The landslide buried 19 houses. The mayor's office had warned them two days before."}
        {"id": "4", "text": "It was the day on which the landslide buried 21 houses in the valley."}

        """;

    [Fact]
    public void What_no_rule_catches_and_what_matches_nothing_is_listed()
    {
        var run = Coverage("--top", "6");
        run.Code.ShouldBe(ExitCode.Clean, run.Error);
        Snapshot.Match(run.Out);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void The_number_of_threads_changes_nothing(string format) =>
        Coverage("--format", format, "--threads", "1")
            .Out.ShouldBe(Coverage("--format", format, "--threads", "7").Out);

    [Fact]
    public void Json_holds_the_same_and_adds_up()
    {
        using var json = JsonDocument.Parse(Coverage("--format", "json", "--top", "1000").Out);
        var root = json.RootElement;
        var wordings = root.GetProperty("wordings").EnumerateArray().ToList();
        wordings.Count.ShouldBe(root.GetProperty("wordingCount").GetInt32());
        root.GetProperty("complete").GetBoolean().ShouldBeTrue();
        wordings
            .Sum(item => item.GetProperty("count").GetInt32())
            .ShouldBeLessThanOrEqualTo(root.GetProperty("uncovered").GetInt32());
        wordings.ShouldAllBe(item =>
            item.GetProperty("articles").GetInt32() >= 1
            && item.GetProperty("sources").GetInt32() <= item.GetProperty("articles").GetInt32()
        );
        var rule = root.GetProperty("unmatched").GetProperty("rules").EnumerateArray();
        rule.ShouldAllBe(item => item.GetProperty("place").GetString()!.Contains(".yaml:"));
    }

    [SkippableFact]
    public void Every_command_that_is_shown_makes_a_rule_that_passes()
    {
        Skip.IfNot(Shell.IsThere, "no /bin/sh");
        using var shell = new Shell("flood");
        File.WriteAllText(
            Path.Combine(shell.Folder, "articles", "quoted.txt"),
            """
            -- It's $HOME: `12 villages` "lost" power; rm -rf 40 houses & co.

            Vụ sạt lở vùi lấp 17 ngôi nhà ở Nậm Lúc, thiệt hại 25 tỷ đồng.

            'The mayor' said on 3 May 2016 that 240 families moved out.
            """
        );
        var shown = shell.Run("factcheck coverage articles --top 8").Out.Split('\n');
        var commands = shown.Where(line => line.Contains("factcheck new-rule")).ToList();
        commands.Count.ShouldBeGreaterThan(2);
        foreach (var (command, i) in commands.Select((command, i) => (command.Trim(), i)))
        {
            var run = shell.Run($"{command} --out rules/new-{i}.yaml");
            run.Code.ShouldBe(ExitCode.Clean, command + run.Error);
        }
        var tested = shell.Run("factcheck test rules");
        tested.Code.ShouldBe(ExitCode.Clean, tested.Out);
    }

    [SkippableFact]
    public void A_new_project_needs_no_rules()
    {
        Skip.IfNot(Shell.IsThere, "no /bin/sh");
        using var shell = new Shell("flood");
        Directory.Delete(Path.Combine(shell.Folder, "rules"), recursive: true);
        var run = shell.Run("factcheck coverage articles");
        run.Code.ShouldBe(ExitCode.Clean, run.Error);
        run.Out.ShouldStartWith("Rules catch 0 of ");
        run.Out.ShouldContain("factcheck new-rule --from='");
    }

    [Fact]
    public void Without_articles_it_says_so()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Of("coverage", folder.Path, "--rules", CliRun.Fixture("flood", "rules"));
        run.Code.ShouldBe(ExitCode.Failed);
        run.Error.ShouldContain("no article");
    }

    private static CliRun Coverage(params string[] options) =>
        CliRun.WithInput(
            Articles,
            ["coverage", "-", "--rules", CliRun.Fixture("flood", "rules"), .. options]
        );

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("factcheck-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
