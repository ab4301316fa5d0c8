using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Matching;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Benchmarks;

/// <summary>
/// Compares the engine (tokens, values next to matches, rules) with what people use otherwise, on the same text, in
/// one run and one thread. MB are 10⁶ bytes of UTF-8, whatever the text is held as.
/// </summary>
internal static class MatchBenchmark
{
    private const int Rounds = 3;

    // The loop of expressions reads a sample, as much as it takes about this time for.
    private const double RegexSeconds = 2;

    public static void Run(int megabytes, TextWriter output)
    {
        var articles = new NewsSource().Make(megabytes * 1_000_000L);
        var bytes = articles.Sum(article => (long)article.Bytes);
        output.WriteLine(
            Line(
                $"text: {articles.Count} articles, {bytes / 1e6:F1} MB, best of {Rounds} rounds, one thread, MB per second of processor time"
            )
        );
        output.WriteLine(
            Line(
                $"tokens alone: {bytes / 1e6 / ProcessorTime.Best(Rounds, () => Tokens(articles)):F0} MB/s"
            )
        );
        output.WriteLine(
            "| rules | engine MB/s | matches | allocated B/B | regex loop MB/s (sample) | regex matches | engine : regex | ripgrep -F MB/s | engine : ripgrep |"
        );
        output.WriteLine("|---|---|---|---|---|---|---|---|---|");
        using var files = new RipgrepSearch(articles);
        // The compiler optimizes what has run for a while: without this the first row would pay for all.
        _ = Engine(articles, bytes, new RuleSource().Make(100));
        foreach (var count in new[] { 10, 100, 1000 })
        {
            output.WriteLine(Row(articles, bytes, new RuleSource().Make(count), files));
        }
        output.WriteLine(
            "The regex loop reads only the sample named, and its rate is scaled from that; it knows neither qualifiers nor context."
        );
    }

    private static string Row(
        List<NewsArticle> articles,
        long bytes,
        List<BenchmarkRule> rules,
        RipgrepSearch ripgrep
    )
    {
        var (engine, matches, allocated) = Engine(articles, bytes, rules);
        var (regex, sample, regexMatches) = RegexLoop(articles, rules);
        var other = ripgrep.Measure(rules.ConvertAll(rule => rule.Phrase), bytes, Rounds);
        var (speed, ratio) = other is { } rate
            ? (Line($"{rate:F0}"), Line($"{engine / rate:F2}"))
            : ("not installed", "–");
        return Line(
            $"| {rules.Count} | {engine:F0} | {matches} | {allocated:F2} | {regex:F2} ({sample:F1} MB) | {regexMatches} | {engine / regex:F0} | {speed} | {ratio} |"
        );
    }

    private static (double Speed, int Matches, double Allocated) Engine(
        List<NewsArticle> articles,
        long bytes,
        List<BenchmarkRule> rules
    )
    {
        var words = new WordTable();
        var reader = new MentionReader(LanguageSet.Default, words);
        var set = new RuleSet(rules.ConvertAll(rule => rule.Rule), [], null);
        var matcher = new RuleMatcher(set, words);
        var analyzer = new TextAnalyzer(words);
        var matches = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var seconds = ProcessorTime.Best(
            Rounds,
            () =>
            {
                matches = 0;
                foreach (var article in articles)
                {
                    using var text = article.Analyze(analyzer);
                    var mentions = new ArticleMentions(text, reader, ReadingContext.Unknown);
                    matches += matcher.Match(mentions).Count;
                }
            }
        );
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return (bytes / 1e6 / seconds, matches, (double)allocated / Rounds / bytes);
    }

    private static (double Speed, double Sample, int Matches) RegexLoop(
        List<NewsArticle> articles,
        List<BenchmarkRule> rules
    )
    {
        var expressions = rules.ConvertAll(rule => new Regex(
            rule.Expression,
            RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            Regex.InfiniteMatchTimeout
        ));
        expressions.ForEach(expression => expression.Count(articles[0].Text));
        var (bytes, matches) = (0L, 0);
        var start = ProcessorTime.Seconds();
        foreach (var article in articles)
        {
            foreach (var expression in expressions)
            {
                matches += expression.Count(article.Text);
            }
            bytes += article.Bytes;
            if (ProcessorTime.Seconds() - start > RegexSeconds)
            {
                break;
            }
        }
        return (bytes / 1e6 / (ProcessorTime.Seconds() - start), bytes / 1e6, matches);
    }

    private static void Tokens(List<NewsArticle> articles)
    {
        var analyzer = new TextAnalyzer(new WordTable());
        foreach (var article in articles)
        {
            article.Analyze(analyzer).Dispose();
        }
    }

    private static string Line(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
