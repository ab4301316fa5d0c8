using FactCheck.Consistency;
using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Incremental;
using FactCheck.Languages;
using FactCheck.Reporting;
using FactCheck.Reporting.Json;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;
using FactCheck.Tests.Cli;
using FactCheck.Text;

namespace FactCheck.Tests.Incremental;

/// <summary>After each edit the report is, byte for byte, the one of a fresh run; and only what changed was searched.</summary>
public sealed class IncrementalCheckerTests : IDisposable
{
    private const int Edits = 40;

    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-").FullName;
    private readonly MentionReader _mentions = new(LanguageSet.Default, new WordTable());
    private readonly IncrementalChecker _checker;
    private readonly RuleReloader _loader;
    private readonly FollowedCorpus _corpus;
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private DateTime _clock = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public IncrementalCheckerTests()
    {
        _checker = new IncrementalChecker(_mentions, JudgeOptions.Default);
        _loader = new RuleReloader(_mentions);
        _corpus = new FollowedCorpus(CorpusOptions.Default, [PathOf("articles")]);
        Write("rules/flood.yaml", File.ReadAllText(CliRun.Fixture("flood", "rules", "flood.yaml")));
        Write("rules/bridge.yaml", Rule(620));
        Write("rules/words.yaml", "factcheck: 1\nvocab: {long: [long]}\n");
        foreach (var file in Directory.GetFiles(CliRun.Fixture("flood", "articles")))
        {
            Write($"articles/{Path.GetFileName(file)}", File.ReadAllText(file));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void After_any_edits_the_report_is_that_of_a_fresh_run(int seed)
    {
        var random = new Random(seed);
        Incremental().ShouldBe(Fresh());
        for (var i = 0; i < Edits; i++)
        {
            var edit = Edit(random);
            var told = random.Next(5) > 0; // events may be lost, and then all is looked at
            Incremental(told).ShouldBe(Fresh(), $"after edit {i}, {told}: {edit}");
        }
    }

    [Fact]
    public void Only_what_changed_is_searched()
    {
        Incremental();
        _checker.Searched.ShouldBe(3);
        Incremental();
        _checker.Searched.ShouldBe(0);
        Write("articles/new.md", Article(7));
        Incremental();
        _checker.Searched.ShouldBe(1);
        File.Delete(PathOf("articles/new.md"));
        Incremental();
        _checker.Searched.ShouldBe(0);
        Write("rules/bridge.yaml", Rule(700));
        Incremental();
        _checker.Searched.ShouldBe(0, "another check finds the same claims");
        Write(
            "rules/bridge.yaml",
            Rule(700).Replace("lanes]", "(lanes | tracks)]", StringComparison.Ordinal)
        );
        Incremental();
        _checker.Searched.ShouldBe(3);
    }

    [Fact]
    public void Files_that_are_not_named_are_not_looked_at()
    {
        Incremental();
        File.WriteAllText(PathOf("articles/unseen.md"), Article(7));
        _corpus
            .Read([PathOf("articles/notes.txt~"), PathOf("articles/.n1.md.swp")])
            .Count.ShouldBe(3);
        _corpus.Read([PathOf("articles/unseen.md")]).Count.ShouldBe(4);
        Directory.CreateDirectory(PathOf("articles/more"));
        File.WriteAllText(PathOf("articles/more/a.md"), Article(8));
        _corpus.Read([PathOf("articles/more")]).Count.ShouldBe(5);
        Directory.Delete(PathOf("articles/more"), recursive: true);
        _corpus.Read([PathOf("articles/more")]).Count.ShouldBe(4);
    }

    [Fact]
    public void Facts_and_rules_that_did_not_change_are_the_same_objects()
    {
        Load();
        var before = _checker.Run(_corpus.Read());
        Write("rules/bridge.yaml", Rule(700));
        var loaded = Load();
        var after = _checker.Run(_corpus.Read([PathOf("rules/bridge.yaml")]));
        foreach (var fact in after.Judgement.Facts)
        {
            var known = before.Judgement.Facts.Any(other => ReferenceEquals(other, fact));
            known.ShouldBe(
                fact.Rule!.Location.Path.EndsWith("flood.yaml", StringComparison.Ordinal)
            );
        }
        loaded.Fingerprints.Count.ShouldBe(loaded.Rules!.Rules.Count);
    }

    [Fact]
    public void A_run_that_is_cancelled_does_no_harm()
    {
        Load();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Should.Throw<OperationCanceledException>(() =>
            _checker.Run(_corpus.Read(), 1, cancelled.Token)
        );
        Incremental().ShouldBe(Fresh());
    }

    [Fact]
    public void Names_of_sources_are_common_to_all_rules()
    {
        Incremental();
        Write("rules/names.yaml", "factcheck: 1\nsources: {Hill Gazette: [The Gazette, HG]}\n");
        Incremental().ShouldBe(Fresh());
        _checker.Searched.ShouldBe(3);
    }

    private string Edit(Random random)
    {
        var number = random.Next(6);
        var name = $"articles/n{number}.md";
        switch (random.Next(13))
        {
            case 0:
                File.Delete(PathOf(name));
                _changed.Add(PathOf(name));
                return $"delete {name}";
            case 1:
                Write("rules/bridge.yaml", Rule(600 + random.Next(3)));
                return "edit a rule";
            case 2:
                Write("articles/n1.meta.yaml", $"source: Paper {random.Next(3)}\n");
                return "edit a sidecar";
            case 3:
                Write(
                    "articles/factcheck.yaml",
                    $"corpus: {{articles: {{'*.md': {{source: S{random.Next(3)}}}}}}}{(random.Next(4) == 0 ? "\nrulez: 1" : "")}\n"
                );
                return "edit settings";
            case 4:
                Write(
                    "rules/names.yaml",
                    $"factcheck: 1\nsources: {{Paper 1: [P{random.Next(3)}]}}\n"
                );
                return "edit names";
            case 5:
                Write("articles/many.jsonl", Records(random.Next(3)));
                return "edit records";
            case 6 when File.Exists(PathOf(name)):
                File.Move(PathOf(name), PathOf($"articles/m{number}.md"), overwrite: true);
                _changed.UnionWith([PathOf(name), PathOf($"articles/m{number}.md")]);
                return $"rename {name}";
            case 7:
                Write(
                    "rules/words.yaml",
                    $"factcheck: 1\nvocab: {{long: [long{(random.Next(2) == 0 ? ", wide" : "")}]}}\n"
                );
                return "edit words";
            case 8:
                Write($"rules/more{number}.yaml", More(number, random.Next(3)));
                return "edit another rule";
            case 9:
                File.Delete(PathOf($"rules/more{number}.yaml"));
                return "delete a rule";
            case 10:
                File.AppendAllText(PathOf("articles/n0.md"), "It has 5 lanes.\n");
                _changed.Add(PathOf("articles/n0.md"));
                return "append";
            default:
                Write(name, Article(random.Next(600, 604)));
                return $"write {name}";
        }
    }

    private static string Rule(int length) =>
        $$"""
            factcheck: 1
            vocab:
              long: {en: [long], vi: [dài]}
            rules:
              - id: bridge-length
                find:
                  en: [<n:number> metres <long>]
                fact: length
                check: [agrees, is at most {{length}}]
              - id: lanes
                find:
                  en: [has <n:count> lanes]
                fact: lanes

            """;

    private static string Article(int length) =>
        $"""
            ---
            published: 2024-03-0{length % 9 + 1}
            ---
            The bridge is {length} metres long and has {length % 4
                + 2} lanes. In all, {length} people had died in the flood, according to Paper 1.

            """;

    private static string Records(int count) =>
        string.Concat(
            Enumerable
                .Range(0, count)
                .Select(i =>
                    $"{{\"id\":\"r{i}\",\"text\":\"The bridge is {600 + i} metres long.\"}}\n"
                )
        ) + "{not json\n";

    private static string More(int number, int way) =>
        way == 0
            ? "factcheck: 1\n"
            : $"""
                factcheck: 1
                use: [words.yaml]
                rules:
                  - id: ways-{number}
                    find:
                      en: [<n:number> metres {(way == 1 ? "<long>" : "(<long> | wide)")}]
                    fact: length

                """;

    private string Incremental(bool told = false)
    {
        Load();
        var report = _checker.Run(told ? _corpus.Read(_changed) : _corpus.Read());
        _changed.Clear();
        return Json(report);
    }

    private LoadResult Load()
    {
        var loaded = _loader.Load([PathOf("rules")]);
        _checker.Use(
            loaded.Rules.ShouldNotBeNull(DiagnosticText.Render(loaded.Diagnostics)),
            loaded.Fingerprints
        );
        return loaded;
    }

    private string Fresh()
    {
        var mentions = new MentionReader(LanguageSet.Default, new WordTable());
        var rules = new RuleLoader(mentions).Load([PathOf("rules")]).Rules.ShouldNotBeNull();
        return Json(
            new FactChecker(rules, mentions).Run(Items(new CorpusReader(CorpusOptions.Default)))
        );
    }

    private List<CorpusItem> Items(CorpusReader reader) =>
        [.. reader.Read([PathOf("articles")], null)];

    private static string Json(Report report)
    {
        var json = new StringWriter();
        new JsonReportWriter().Write(report, json);
        return json.ToString();
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    // The clock of the file system is too coarse for edits that follow each other this fast.
    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        _changed.Add(PathOf(name));
        _clock = _clock.AddSeconds(1);
        File.SetLastWriteTimeUtc(PathOf(name), _clock);
    }
}
