namespace FactCheck.Tests.Cli;

/// <summary><c>check --previous</c>: what changed since an earlier report.</summary>
public sealed class PreviousReportTests : IDisposable
{
    private const string Rule = """
        factcheck: 1
        rules:
          - id: dam-height
            title: Height of the dam
            find: {en: [dam is <h:number> metres high]}
            fact: height of the dam
            check: [agrees within 1%]
          - id: dam-start
            title: Start of the works
            find: {en: [works on the dam began <d:date>]}
            fact: start of the works
          - id: dam-end
            title: End of the works
            find: {en: [dam was finished <d:date>]}
            fact: end of the works
        constraints: [dam-start before dam-end]
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory(
        "factcheck-previous-"
    );

    public PreviousReportTests()
    {
        Write("rules.yaml", Rule);
        Article(
            "a.txt",
            "Hill Gazette",
            "The dam is 180 metres high. The works on the dam began on 3 May 2010."
        );
        Article(
            "c.txt",
            "Coast News",
            "The dam is 185 metres high. The dam was finished on 5 June 2014."
        );
        Check("--report", $"json={PathOf("report.json")}").Code.ShouldBe(1);
    }

    [Fact]
    public void What_changed_is_told_in_the_console()
    {
        Change();
        Snapshot.Match(
            Since(Check("--previous", PathOf("report.json")).Out, "since the previous report")
        );
    }

    [Fact]
    public void What_changed_stands_in_markdown()
    {
        Change();
        var markdown = Check("--previous", PathOf("report.json"), "--report", "markdown").Out;
        var end = markdown.IndexOf("| Verdict", StringComparison.Ordinal);
        Snapshot.Match(Since(markdown[..end], "## Since"));
    }

    [Fact]
    public void What_changed_is_a_part_of_the_json()
    {
        Change();
        var json = Check("--previous", PathOf("report.json"), "--report", "json").Out;
        using var document = System.Text.Json.JsonDocument.Parse(json);
        var facts = document.RootElement.GetProperty("changes").GetProperty("facts");
        var height = facts
            .EnumerateArray()
            .Single(fact => fact.GetProperty("fact").GetString() == "height of the dam");
        height.GetProperty("verdict").GetProperty("from").GetString().ShouldBe("conflict");
        height.GetProperty("verdict").GetProperty("to").GetString().ShouldBe("agree");
        height.GetProperty("resolved").GetArrayLength().ShouldBe(1);
        height.GetProperty("vanishedClaims").GetArrayLength().ShouldBe(1);
        height.GetProperty("newClaims").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void A_run_over_the_same_articles_tells_that_nothing_changed()
    {
        var run = Check("--previous", PathOf("report.json"));
        run.Out.ShouldContain("since the previous report: nothing changed.");
        run.Code.ShouldBe(1, "the conflict is still there");
    }

    [Fact]
    public void Text_that_is_added_above_a_claim_makes_no_new_claim()
    {
        Article(
            "a.txt",
            "Hill Gazette",
            "It rained.\n\nThe dam is 180 metres high. The works on the dam began on 3 May 2010."
        );
        Check("--previous", PathOf("report.json")).Out.ShouldContain("nothing changed");
    }

    [Fact]
    public void The_report_may_be_written_over_the_previous_one()
    {
        Change();
        string[] args =
        [
            "--previous",
            PathOf("report.json"),
            "--report",
            $"json={PathOf("report.json")}",
        ];
        Check(args).Error.ShouldBeEmpty();
        File.ReadAllText(PathOf("report.json")).ShouldContain("vanishedClaims");
        Check([.. args, "--report", "console"]).Out.ShouldContain("nothing changed");
    }

    [Theory]
    [InlineData(null, "previous.json: no such file")]
    [InlineData("", "this is not JSON")]
    [InlineData("{\"reportVersion\": 1,\n \"facts\": [", "this is not JSON: line 2")]
    [InlineData("[1, 2]", "this is no report of 'check --report json=PATH'")]
    [InlineData("{\"facts\": []}", "its reportVersion is none, and this program reads 1")]
    [InlineData(
        "{\"facts\": [], \"reportVersion\": 7}",
        "its reportVersion is 7, and this program reads 1"
    )]
    [InlineData("{\"facts\": [{}], \"reportVersion\": 1}", "'claims' is missing")]
    [InlineData("{\"facts\": [], \"reportVersion\": 1}", "'constraints' is missing")]
    [InlineData(
        "{\"facts\": [{\"fact\": \"\\ud800\", \"flags\": [\"agree\"], \"claims\": []}], \"constraints\": [], \"reportVersion\": 1}",
        "half of a surrogate pair"
    )]
    [InlineData(
        "{\"facts\": [{\"fact\": \"height of the dam\", \"title\": \"\", \"flags\": [], \"explanation\": [], \"claims\": []}], \"constraints\": [], \"reportVersion\": 1}",
        "a fact in it has no verdict"
    )]
    public void A_report_that_cannot_be_used_is_refused_with_a_mend(string? content, string reason)
    {
        if (content is not null)
        {
            Write("previous.json", content);
        }
        var run = Check("--previous", PathOf("previous.json"));
        run.Code.ShouldBe(3);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain(reason);
        run.Error.ShouldContain("--previous names a report that check --report json=PATH wrote");
    }

    [Fact]
    public void Any_truncation_of_a_report_is_refused()
    {
        var whole = File.ReadAllText(PathOf("report.json")).TrimEnd();
        for (var length = 0; length < whole.Length; length += 97)
        {
            Write("previous.json", whole[..length]);
            Check("--previous", PathOf("previous.json")).Code.ShouldBe(3);
        }
    }

    [Fact]
    public void A_folder_is_no_report() => Check("--previous", _folder.FullName).Code.ShouldBe(3);

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    // One conflict is solved, the consensus moves, and two dates come into the wrong order.
    private void Change()
    {
        Article(
            "a.txt",
            "Hill Gazette",
            "The dam is 185 metres high. The works on the dam began on 3 May 2016."
        );
        Article("e.txt", "Lake Herald", "The dam is 185 metres high.");
    }

    private static string Since(string text, string start) =>
        text[text.IndexOf(start, StringComparison.Ordinal)..];

    private CliRun Check(params string[] args)
    {
        var run = CliRun.Of(["check", _folder.FullName, "--rules", PathOf("rules.yaml"), .. args]);
        return run with
        {
            Out = run.Out.Replace(_folder.FullName + "/", "", StringComparison.Ordinal),
        };
    }

    private void Article(string name, string source, string text) =>
        Write(name, $"---\nsource: {source}\npublished: 2016-08-01\n---\n{text}\n");

    private void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    private string PathOf(string name) => Path.Join(_folder.FullName, name);
}
