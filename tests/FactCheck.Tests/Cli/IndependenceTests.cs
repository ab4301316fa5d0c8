using System.Text.Json;

namespace FactCheck.Tests.Cli;

/// <summary>What <c>check</c> counts as one voice, why, and how each part is switched off.</summary>
public sealed class IndependenceTests : IDisposable
{
    private const string Rule = """
        factcheck: 1
        vocab:
          town:
            members: {Ash: [Ash], Birch: [Birch], Cedar: [Cedar], Elm: [Elm], Fir: [Fir], Hazel: [Hazel], Oak: [Oak], Pine: [Pine]}
        rules:
          - id: dam-height
            title: Height of a dam
            find: {en: [dam of <where:town> is <h:number> metres high]}
            fact: height of the dam of <where>
        """;

    private static readonly string[] Towns =
    [
        "Ash",
        "Birch",
        "Cedar",
        "Elm",
        "Fir",
        "Hazel",
        "Oak",
        "Pine",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-voices-");

    public IndependenceTests()
    {
        File.WriteAllText(Path.Join(_folder.FullName, "rules.yaml"), Rule);
        string[] own = ["Coast News", "Hill Gazette", "Lake Herald", "Plain Post", "Valley Times"];
        var articles = own.Select(source => Article(source, 100))
            .Concat(new[] { "Copy Desk", "Paste Daily" }.Select(source => Article(source, 137)));
        File.WriteAllLines(Path.Join(_folder.FullName, "articles.jsonl"), articles);
    }

    [Fact]
    public void Publishers_that_copy_are_one_voice_and_the_reason_is_told()
    {
        var output = Check("--near-duplicates", "off");
        var start = output.IndexOf("counted as one voice", StringComparison.Ordinal);
        Snapshot.Match(output[start..]);
    }

    [Fact]
    public void Each_part_can_be_switched_off()
    {
        Check("--near-duplicates", "off", "--copying", "off")
            .ShouldNotContain("counted as one voice");
        Check("--copying", "off").ShouldContain("are near-duplicates (similarity from 0.6 on)");
        Check("--copying", "off").ShouldNotContain("by chance");
    }

    [Fact]
    public void Weights_are_reported_when_they_are_learned()
    {
        const string off = "off";
        Check("--near-duplicates", off).ShouldNotContain("weights learned");
        Check("--near-duplicates", off, "--weights", "learned").ShouldContain("weights learned: ");
    }

    [Fact]
    public void The_json_tells_the_options_the_thresholds_and_the_clusters()
    {
        var json = Check("--near-duplicates", "off", "--weights", "learned", "--report", "json");
        using var document = JsonDocument.Parse(json);
        var independence = document.RootElement.GetProperty("run").GetProperty("independence");
        independence.GetProperty("nearDuplicates").GetBoolean().ShouldBeFalse();
        independence.GetProperty("copying").GetBoolean().ShouldBeTrue();
        independence.GetProperty("weights").GetString().ShouldBe("learned");
        independence
            .GetProperty("thresholds")
            .GetProperty("similarity")
            .GetDecimal()
            .ShouldBe(0.6m);
        independence.GetProperty("clusters").GetArrayLength().ShouldBe(1);
        independence.GetProperty("learned").GetArrayLength().ShouldBe(7);
        var cluster = document
            .RootElement.GetProperty("facts")[0]
            .GetProperty("clusters")
            .EnumerateArray()
            .ShouldHaveSingleItem();
        cluster.GetProperty("reason").GetString().ShouldBe("copying");
        cluster.GetProperty("members")[1].GetProperty("shared").GetInt32().ShouldBe(Towns.Length);
    }

    [Fact]
    public void A_baseline_counts_voices_as_the_check_does()
    {
        string[] apart = ["--near-duplicates", "off", "--copying", "off"];
        Baseline(apart).ShouldNotBe(Baseline());
        var file = Path.Join(_folder.FullName, "baseline.yaml");
        CheckCode(["--baseline", file, "--fail-on", "info"]).ShouldBe(ExitCode.Clean);
        Baseline(apart);
        CheckCode(["--baseline", file, "--fail-on", "info", .. apart]).ShouldBe(ExitCode.Clean);
    }

    [Fact]
    public void A_wrong_value_is_refused()
    {
        var run = CliRun.Of("check", _folder.FullName, "--copying", "maybe");
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("maybe");
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private string Check(params string[] args) => Run("check", args).Out;

    private int CheckCode(params string[] args) => Run("check", args).Code;

    /// <summary>The text of a baseline that is made anew.</summary>
    private string Baseline(params string[] args)
    {
        var file = Path.Join(_folder.FullName, "baseline.yaml");
        File.Delete(file);
        Run("baseline", ["--out", file, .. args]).Code.ShouldBe(ExitCode.Clean);
        return File.ReadAllText(file);
    }

    private CliRun Run(string command, params string[] args)
    {
        var articles = Path.Join(_folder.FullName, "articles.jsonl");
        var rules = Path.Join(_folder.FullName, "rules.yaml");
        return CliRun.Of([command, articles, "--rules", rules, .. args]);
    }

    private static string Article(string source, int lowest)
    {
        var text = string.Join(
            " ",
            Towns.Select(
                (town, place) => $"The dam of {town} is {lowest + (10 * place)} metres high."
            )
        );
        return $$"""{"id":"{{source}}","source":"{{source}}","language":"en","text":"{{text}}"}""";
    }
}
