using System.Text.Json;
using FactCheck.Consistency;
using FactCheck.Consistency.Sources;
using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Reporting;
using FactCheck.Reporting.Json;
using FactCheck.Rules;
using FactCheck.Tests.Architecture;
using FactCheck.Tests.Cli;
using FactCheck.Text;

namespace FactCheck.Tests.EndToEnd;

/// <summary>The sample that ships: a planted case of every verdict.</summary>
public sealed class SampleCorpusTests
{
    private static string Corpus => Path.Join(SourceTree.Root, "tests", "corpus");

    private static string Rules => Path.Join(SourceTree.Root, "rules");

    [Fact]
    public void Every_verdict_is_the_headline_of_a_fact() =>
        Enum.GetValues<Verdict>()
            .Except(Check(1).Judgement.Facts.Select(fact => fact.Verdict))
            .ShouldBeEmpty();

    [Fact]
    public void The_report_reads_like_this() => Snapshot.Match(Report("console"));

    [Fact]
    public void The_job_summary_reads_like_this() => Snapshot.Match(Report("markdown"));

    [Fact]
    public void The_rules_pass_their_own_tests()
    {
        var run = CliRun.Of("test", Rules);
        run.Code.ShouldBe(0, run.Out + run.Error);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Any_number_of_threads_writes_the_same_bytes(int threads) =>
        Json(Check(threads)).ShouldBe(Json(Check(1)));

    [Fact]
    public void Extracting_and_judging_apart_gives_the_facts_of_a_check()
    {
        var claims = CliRun.Of("extract", Corpus, "--rules", Rules);
        var lines = claims
            .Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Order(StringComparer.Ordinal);
        var judged = CliRun.WithInput(
            string.Join('\n', lines) + "\n",
            "judge",
            "-",
            "--rules",
            Rules
        );
        var whole = CliRun.Of("extract", Corpus, "--rules", Rules);
        judged.Out.ShouldBe(CliRun.WithInput(whole.Out, "judge", "-", "--rules", Rules).Out);
        judged.Out.ShouldContain("\"verdict\":\"contradicts reference\"");
    }

    [Fact]
    public void Extracting_sorting_and_judging_gives_the_facts_of_a_check()
    {
        var lines = CliRun
            .Of("extract", Corpus, "--rules", Rules)
            .Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Order(StringComparer.Ordinal);
        var judged = CliRun
            .WithInput(string.Join('\n', lines) + "\n", "judge", "--sorted", "--rules", Rules)
            .Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => line.TryGetProperty("fact", out _))
            .ToDictionary(fact => fact.GetProperty("fact").GetString()!);
        var check = CliRun.Of("check", Corpus, "--rules", Rules, "--report", "json").Out;
        var facts = JsonDocument.Parse(check).RootElement.GetProperty("facts").EnumerateArray();
        var keys = new List<string>();
        foreach (var fact in facts)
        {
            var key = fact.GetProperty("fact").GetString()!;
            keys.Add(key);
            JsonElement.DeepEquals(fact, judged[key]).ShouldBeTrue(key);
        }
        judged.Keys.ShouldBe(keys, ignoreOrder: true);
    }

    [Fact]
    public void Every_reason_to_count_as_one_voice_is_shown_but_copying() =>
        Check(1)
            .Judgement.Facts.SelectMany(fact => fact.Clusters)
            .Select(cluster => cluster.Reason)
            .Distinct()
            .ShouldBe([ClusterReason.NearDuplicate, ClusterReason.CitedOutlet], ignoreOrder: true);

    [Fact]
    public void Every_flag_of_every_fact_is_explained() =>
        Check(1)
            .Judgement.Facts.ShouldAllBe(fact =>
                fact.Explanations.Select(explanation => explanation.Verdict)
                    .Distinct()
                    .SequenceEqual(fact.Flags)
            );

    private static string Report(string format)
    {
        var run = CliRun.Of("check", Corpus, "--rules", Rules, "--report", format);
        run.Code.ShouldBe(1, run.Error);
        return run.Out.Replace(
            SourceTree.Root + Path.DirectorySeparatorChar,
            "",
            StringComparison.Ordinal
        );
    }

    private static Report Check(int threads)
    {
        var reader = new MentionReader(LanguageSet.Default, new WordTable());
        var rules = new RuleLoader(reader).Load([Rules]).Rules.ShouldNotBeNull();
        return new FactChecker(rules, reader).Run(
            new CorpusReader(CorpusOptions.Default).Read([Corpus], null),
            threads
        );
    }

    private static string Json(Report report)
    {
        var output = new StringWriter();
        new JsonReportWriter().Write(report, output);
        return output.ToString();
    }
}
