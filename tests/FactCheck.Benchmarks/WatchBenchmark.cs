using System.Globalization;
using System.Text;
using FactCheck.Consistency;
using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Incremental;
using FactCheck.Languages;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Benchmarks;

/// <summary>
/// What <c>check --watch</c> takes from a saved file to the report, beside a whole run, over files on disk. Time on the
/// processor: the machine may be busy.
/// </summary>
internal sealed class WatchBenchmark : IDisposable
{
    private const int Files = 10;
    private const int RulesAFile = 20;
    private const int Rounds = 5;

    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-").FullName;
    private readonly MentionReader _mentions = new(LanguageSet.Default, new WordTable());
    private readonly FollowedCorpus _corpus;
    private readonly RuleReloader _loader;
    private readonly IncrementalChecker _checker;
    private int _edit;

    private WatchBenchmark()
    {
        _corpus = new FollowedCorpus(CorpusOptions.Default, [Path.Combine(_folder, "articles")]);
        _loader = new RuleReloader(_mentions);
        _checker = new IncrementalChecker(_mentions, JudgeOptions.Default);
    }

    public static void Run(TextWriter output)
    {
        using var benchmark = new WatchBenchmark();
        benchmark.Measure(output);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Measure(TextWriter output)
    {
        var articles = new NewsSource().Make(3000 * 5000L);
        Directory.CreateDirectory(Path.Combine(_folder, "articles"));
        Directory.CreateDirectory(Path.Combine(_folder, "rules"));
        for (var i = 0; i < articles.Count; i++)
        {
            File.WriteAllText(ArticlePath(i), articles[i].Text);
        }
        for (var i = 0; i < Files; i++)
        {
            File.WriteAllText(RulePath(i), RuleFile(i, 6, 0));
        }
        Report(rules: true, null);
        var whole = Best(Fresh);
        var article = Best(() =>
        {
            File.AppendAllText(ArticlePath(7), "One more line.\n");
            return Report(rules: false, [ArticlePath(7)]);
        });
        var check = Best(() =>
        {
            File.WriteAllText(RulePath(3), RuleFile(3, 6, 1 + _edit++));
            return Report(rules: true, []);
        });
        var rule = Best(() =>
        {
            File.WriteAllText(RulePath(3), RuleFile(3, 1 + (_edit++ % 5), 0));
            return Report(rules: true, []);
        });
        var walk = Best(() => Report(rules: true, null));
        output.WriteLine(
            Line(
                $"{articles.Count} articles, {Files * RulesAFile} rules in {Files} files, one thread, best of {Rounds}"
            )
        );
        output.WriteLine("| change | processor ms | : whole run |");
        output.WriteLine("|---|---|---|");
        output.WriteLine(Line($"| whole run | {whole:F0} | 1 |"));
        output.WriteLine(Line($"| an article | {article:F0} | {article / whole:F3} |"));
        output.WriteLine(
            Line($"| the checks of {RulesAFile} rules | {check:F0} | {check / whole:F3} |")
        );
        output.WriteLine(
            Line($"| the patterns of {RulesAFile} rules | {rule:F0} | {rule / whole:F3} |")
        );
        output.WriteLine(Line($"| unknown: all is looked at | {walk:F0} | {walk / whole:F3} |"));
    }

    private Report Report(bool rules, string[]? articles)
    {
        if (rules)
        {
            var loaded = _loader.Load([Path.Combine(_folder, "rules")]);
            _checker.Use(loaded.Rules!, loaded.Fingerprints);
        }
        return _checker.Run(articles is null ? _corpus.Read() : _corpus.Read(articles));
    }

    private Report Fresh()
    {
        var mentions = new MentionReader(LanguageSet.Default, new WordTable());
        var rules = new RuleLoader(mentions).Load([Path.Combine(_folder, "rules")]).Rules!;
        return new FactChecker(rules, mentions).Run(
            new CorpusReader(CorpusOptions.Default).Read([Path.Combine(_folder, "articles")], null)
        );
    }

    private string ArticlePath(int number) =>
        Path.Combine(_folder, "articles", Line($"{number:D5}.txt"));

    private string RulePath(int number) => Path.Combine(_folder, "rules", Line($"{number}.yaml"));

    private static string RuleFile(int file, int gap, int percent)
    {
        var (vietnamese, english) = (WordSource.Vietnamese(), WordSource.English());
        var text = new StringBuilder("factcheck: 1\nrules:\n");
        for (var i = 0; i < RulesAFile; i++)
        {
            var number = file * RulesAFile + i;
            var isEnglish = number % 3 == 2;
            var (first, second) = (isEnglish ? english : vietnamese).Phrase(number);
            text.Append(
                CultureInfo.InvariantCulture,
                $"  - id: rule-{number}\n    find:\n      {(isEnglish ? "en" : "vi")}: ['<n:number> ...{gap} \"{first}\" \"{second}\"']\n    check: [agrees within {1 + percent}%]\n"
            );
        }
        return text.ToString();
    }

    private static double Best(Func<Report> action)
    {
        var best = double.MaxValue;
        for (var i = 0; i < Rounds; i++)
        {
            var start = ProcessorTime.Seconds();
            _ = action();
            best = Math.Min(best, (ProcessorTime.Seconds() - start) * 1000);
        }
        return best;
    }

    private static string Line(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
