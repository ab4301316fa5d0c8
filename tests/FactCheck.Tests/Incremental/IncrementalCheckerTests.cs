using FactCheck.Consistency;
using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Incremental;
using FactCheck.Languages;
using FactCheck.Reporting;
using FactCheck.Reporting.Json;
using FactCheck.Rules;
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
    private readonly CorpusReader _reader = new(CorpusOptions.Default, new ArticleCache());
    private DateTime _clock = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public IncrementalCheckerTests()
    {
        _checker = new IncrementalChecker(_mentions, JudgeOptions.Default);
        Write("rules/flood.yaml", File.ReadAllText(CliRun.Fixture("flood", "rules", "flood.yaml")));
        Write("rules/bridge.yaml", Rule(620));
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
    public void After_any_edits_the_report_is_that_of_a_fresh_run(int seed)
    {
        var random = new Random(seed);
        Incremental().ShouldBe(Fresh());
        for (var i = 0; i < Edits; i++)
        {
            var edit = Edit(random);
            Incremental().ShouldBe(Fresh(), $"after edit {i}: {edit}");
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
        _checker.Searched.ShouldBe(3);
    }

    [Fact]
    public void A_run_that_is_cancelled_does_no_harm()
    {
        Load();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Should.Throw<OperationCanceledException>(() =>
            _checker.Run(Items(_reader), 1, cancelled.Token)
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
        switch (random.Next(9))
        {
            case 0:
                File.Delete(PathOf(name));
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
                return $"rename {name}";
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

    private string Incremental()
    {
        Load();
        return Json(_checker.Run(Items(_reader)));
    }

    private void Load()
    {
        var loaded = new RuleLoader(_mentions).Load([PathOf("rules")]);
        _checker.Use(loaded.Rules.ShouldNotBeNull(), loaded.Files);
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
        _clock = _clock.AddSeconds(1);
        File.SetLastWriteTimeUtc(PathOf(name), _clock);
    }
}
