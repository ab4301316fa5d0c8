using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Consistency;
using FactCheck.Consistency.Sources;
using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Reporting;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;
using FactCheck.Tests.Architecture;
using FactCheck.Tests.Cli;
using FactCheck.Text;

namespace FactCheck.Tests.EndToEnd;

/// <summary>The sample that ships: a planted case of every verdict, flag, relation and cluster.</summary>
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

    [Theory]
    [InlineData("equal")]
    [InlineData("learned")]
    public void Extracting_sorting_and_judging_gives_the_facts_of_a_check(string weights)
    {
        var lines = CliRun
            .Of("extract", Corpus, "--rules", Rules)
            .Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Order(StringComparer.Ordinal);
        var judged = CliRun
            .WithInput(
                string.Join('\n', lines) + "\n",
                ["judge", "--sorted", "--rules", Rules, "--weights", weights]
            )
            .Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => line.TryGetProperty("fact", out _))
            .ToDictionary(fact => fact.GetProperty("fact").GetString()!);
        var check = CliRun
            .Of("check", Corpus, "--rules", Rules, "--report", "json", "--weights", weights)
            .Out;
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

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void A_verdict_is_explained_like_this(Verdict verdict)
    {
        var facts = Check(1).Judgement.Facts;
        var text = new StringBuilder();
        Tell("the headline", facts.First(fact => fact.Verdict == verdict));
        Tell("a flag", facts.FirstOrDefault(fact => fact.Flags.Skip(1).Contains(verdict)));
        Snapshot.Match(text.ToString(), verdict.ToString());

        void Tell(string place, FactReport? fact)
        {
            // One fact may have many of a kind: the first shows how they read.
            if (fact?.Explanations.First(reason => reason.Verdict == verdict) is { } reason)
            {
                text.Append(Relative(fact.Title + ": " + reason.Text))
                    .AppendLine(CultureInfo.InvariantCulture, $" ({place})");
            }
        }
    }

    // The gravest is never a flag beside another; what breaks an order or is bounded on one side has no graver trouble here.
    [Fact]
    public void Every_other_flag_stands_beside_a_graver_one() =>
        Enum.GetValues<Verdict>()
            .Except(Check(1).Judgement.Facts.SelectMany(fact => fact.Flags.Skip(1)))
            .ShouldBe([
                Verdict.ContradictsReference,
                Verdict.ConstraintViolated,
                Verdict.LowerBoundOnly,
                Verdict.NoClaims,
            ]);

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_cluster_is_explained_like_this(ClusterReason reason) =>
        Snapshot.Match(
            Relative(
                ClusterWords.Of(
                    Check(1)
                        .Judgement.Facts.SelectMany(fact => fact.Clusters)
                        .First(cluster => cluster.Reason == reason)
                )
            ),
            reason.ToString()
        );

    [Fact]
    public void Every_verdict_between_facts_is_that_of_a_relation() =>
        Enum.GetValues<ConstraintVerdict>()
            .Except(Check(1).Judgement.Constraints.Select(relation => relation.Verdict))
            .ShouldBeEmpty();

    public static TheoryData<Verdict> Verdicts => [.. Enum.GetValues<Verdict>()];

    public static TheoryData<ClusterReason> Reasons => [.. Enum.GetValues<ClusterReason>()];

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
        return Relative(run.Out);
    }

    private static string Relative(string text) =>
        text.Replace(SourceTree.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

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
