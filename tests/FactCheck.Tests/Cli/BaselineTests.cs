using System.Text.Json;

namespace FactCheck.Tests.Cli;

/// <summary><c>baseline</c> and <c>check --baseline</c>, as a newsroom uses them from day to day.</summary>
public sealed class BaselineTests : IDisposable
{
    private readonly Project _project = new();

    [Fact]
    public void Only_new_findings_fail()
    {
        _project.Run("check").Code.ShouldBe(ExitCode.Findings);
        _project.Run("baseline").Out.ShouldEndWith("baseline.yaml: 3 entries, 3 new, 0 removed\n");
        var accepted = _project.Check();
        accepted.Code.ShouldBe(ExitCode.Clean);
        accepted.Out.ShouldContain("No findings on 3 facts, 3 in the baseline");
        accepted.Out.ShouldContain("not counted: error: constraint violated");

        _project.AddLowerCount();
        var found = _project.Check();
        found.Code.ShouldBe(ExitCode.Findings);
        found.Out.ShouldContain("“60 people had died”");
    }

    [Fact]
    public void The_file_is_as_approved()
    {
        _project.Run("baseline");
        Snapshot.Match(File.ReadAllText(_project.Baseline));
    }

    [Fact]
    public void Lines_on_top_of_an_article_change_nothing()
    {
        _project.Run("baseline");
        _project.Edit(
            "articles/03-later-and-lower.md",
            text => text.Replace("\n---\n", "\n---\n\nMore to read.\n\n", StringComparison.Ordinal)
        );
        _project.Check().Code.ShouldBe(ExitCode.Clean);
        _project.Run("baseline").Out.ShouldEndWith("3 entries, 0 new, 0 removed\n");
    }

    [Fact]
    public void It_only_shrinks_unless_it_is_told_to_grow()
    {
        _project.Run("baseline");
        var before = File.ReadAllText(_project.Baseline);
        _project.AddLowerCount();
        var refused = _project.Run("baseline");
        refused.Code.ShouldBe(ExitCode.Findings);
        refused.Error.ShouldContain("not in the baseline, which only shrinks");
        refused.Error.ShouldContain("--grow");
        File.ReadAllText(_project.Baseline).ShouldBe(before);

        _project.Run("baseline", "--grow").Code.ShouldBe(ExitCode.Clean);
        _project.Check().Code.ShouldBe(ExitCode.Clean);
    }

    [Fact]
    public void What_is_mended_is_reported_and_pruned()
    {
        _project.Run("baseline");
        File.Delete(_project.PathOf("articles/03-later-and-lower.md"));
        var stale = _project.Check();
        stale.Code.ShouldBe(ExitCode.Clean);
        stale.Out.ShouldContain("warning FC0604: the finding is gone");
        var kept = _project.Run("baseline");
        kept.Error.ShouldContain("are gone");
        kept.Out.ShouldEndWith("3 entries, 0 new, 0 removed\n");

        var pruned = _project.Run("baseline", "--prune");
        pruned.Code.ShouldBe(ExitCode.Clean);
        pruned.Error.ShouldNotContain("are gone");
        _project.Check().Out.ShouldNotContain("FC0604");
        File.ReadAllText(_project.Baseline).ShouldNotContain("03-later-and-lower");
    }

    [Fact]
    public void A_finding_that_becomes_graver_is_new()
    {
        _project.Run("baseline");
        _project.EditBaseline(text =>
            text.Replace("constraint violated", "stale", StringComparison.Ordinal)
        );
        _project.Check().Code.ShouldBe(ExitCode.Findings);
        _project.EditBaseline(text =>
            text.Replace("stale", "contradicts reference", StringComparison.Ordinal)
        );
        _project.Check().Code.ShouldBe(ExitCode.Clean);
    }

    [Fact]
    public void Nothing_is_written_when_a_part_of_the_corpus_was_not_read()
    {
        File.WriteAllBytes(_project.PathOf("articles/broken.txt"), [0xFF, 0xFF]);
        var run = _project.Run("baseline");
        run.Code.ShouldBe(ExitCode.Failed);
        run.Error.ShouldContain("the baseline was not written");
        File.Exists(_project.Baseline).ShouldBeFalse();
    }

    [Theory]
    [InlineData(
        "factcheck: 1\nbaseline:\n  - {rule: a, verdict: lie, fact: b}\n",
        ":3:24: error FC0011",
        "verdicts are"
    )]
    [InlineData(
        "factcheck: 1\nbaseline:\n  - {rule: a, verdict: stale}\n",
        ":3:6: error FC0009",
        "'fact'"
    )]
    [InlineData("factcheck: 1\nbaseline:\n  - rule: [a\n", "error FC0001", "")]
    [InlineData("factcheck: 2\nbaseline: []\n", ":1:12: error FC0006", "factcheck: 1")]
    [InlineData("factcheck: 1\nbaselin: []\n", ":2:1: error FC0007", "did you mean 'baseline'?")]
    [InlineData("", "error FC0005", "factcheck: 1")]
    public void A_broken_file_is_told_with_its_place(string yaml, string place, string mend)
    {
        File.WriteAllText(_project.Baseline, yaml);
        foreach (var run in new[] { _project.Check(), _project.Run("baseline", "--prune") })
        {
            run.Code.ShouldBe(ExitCode.Usage);
            run.Error.ShouldContain(place);
            run.Error.ShouldContain(mend);
            run.Out.ShouldBe("");
        }

        File.ReadAllText(_project.Baseline).ShouldBe(yaml);
    }

    [Fact]
    public void A_missing_file_is_told_with_the_mend()
    {
        var run = _project.Check();
        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("no such baseline");
        run.Error.ShouldContain("factcheck baseline --out");
    }

    [Fact]
    public void Fifty_thousand_entries_are_read_in_good_time()
    {
        _project.Run("baseline");
        using (var file = File.AppendText(_project.Baseline))
        {
            for (var number = 0; number < 50_000; number++)
            {
                file.Write(
                    $"  - {{rule: flood-deaths, fact: f{number}, verdict: stale, article: a, quote: q}}\n"
                );
            }
        }

        var run = _project.Check("--report", "json");
        run.Code.ShouldBe(ExitCode.Clean);
        using var report = JsonDocument.Parse(run.Out);
        report.RootElement.GetProperty("notices").GetArrayLength().ShouldBe(50_000);
    }

    public void Dispose() => _project.Dispose();
}
