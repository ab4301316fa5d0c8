using System.Diagnostics;
using System.Globalization;
using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Benchmarks;

/// <summary>
/// The whole way from the bytes of files to claims: speed at growing numbers of rules beside a search for as many plain
/// strings, memory at two sizes of the corpus, and what a second thread gains. Each measure is taken in a process of its
/// own, so that its peak of resident memory is that of the engine alone.
/// </summary>
internal static class CorpusBenchmark
{
    private const int Rounds = 3;

    // The corpus of the second size is this many times the first.
    private const int Growth = 4;
    private const int RulesOfMemory = 1000;

    private static readonly int[] RuleCounts = [10, 100, RulesOfMemory, 10_000];

    /// <summary>Runs the benchmark, or the measure that a process of its own was started for.</summary>
    /// <param name="args">Nothing, <c>--megabytes N</c>, or what <see cref="Measured"/> starts itself with.</param>
    /// <param name="output">Where the tables go.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        if (args is ["--one", var folder, var rules, var threads])
        {
            output.WriteLine(Measure(folder, NumberIn(rules), NumberIn(threads)).Line);
            return 0;
        }
        var megabytes = 50;
        if (
            args.Count > 0
            && !(
                args is ["--megabytes", var size]
                && int.TryParse(size, CultureInfo.InvariantCulture, out megabytes)
                && megabytes > 0
            )
        )
        {
            Console.Error.WriteLine("usage: corpus [--megabytes N], N a whole number from 1");
            return 2;
        }
        Compare(megabytes, output);
        return 0;
    }

    private static void Compare(int megabytes, TextWriter output)
    {
        var articles = new NewsSource().Make(megabytes * 1_000_000L);
        using var files = new NewsFiles(articles);
        output.WriteLine(
            Line(
                $"corpus: {files.Articles} articles, half of them in files of text and half in one of JSON lines, {files.Bytes / 1e6:F1} MB, best of {Rounds} rounds, MB per second of processor time"
            )
        );
        using var ripgrep = new RipgrepSearch(articles);
        Speed(files, ripgrep, output);
        Threads(files, output);
        using var more = new NewsFiles(new NewsSource().Make(megabytes * 1_000_000L * Growth));
        Memory(files, more, output);
    }

    private static void Speed(NewsFiles files, RipgrepSearch ripgrep, TextWriter output)
    {
        output.WriteLine(
            "| rules | engine MB/s | claims | allocated B/B | ripgrep -F MB/s | engine : ripgrep |"
        );
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var count in RuleCounts)
        {
            var engine = Measured(files, count, threads: 1);
            var speed = files.Bytes / 1e6 / engine.Processor;
            var phrases = new RuleSource().Make(count).ConvertAll(rule => rule.Phrase);
            var (other, ratio) = ripgrep.Measure(phrases, ripgrep.Bytes, Rounds) is { } rate
                ? (Line($"{rate:F0}"), Line($"{speed / rate:F2}"))
                : ("not installed", "–");
            output.WriteLine(
                Line(
                    $"| {count} | {speed:F1} | {engine.Claims} | {engine.Allocated / files.Bytes:F2} | {other} | {ratio} |"
                )
            );
        }
    }

    private static void Threads(NewsFiles files, TextWriter output)
    {
        var one = Measured(files, RulesOfMemory, threads: 1);
        var two = Measured(files, RulesOfMemory, threads: 2);
        output.WriteLine(
            Line(
                $"{RulesOfMemory} rules, by the clock: one thread {files.Bytes / 1e6 / one.Elapsed:F1} MB/s, two {files.Bytes / 1e6 / two.Elapsed:F1} MB/s, two : one {one.Elapsed / two.Elapsed:F2}, on {Environment.ProcessorCount} processors with a load of {Load()}"
            )
        );
    }

    private static void Memory(NewsFiles some, NewsFiles more, TextWriter output)
    {
        var (small, large) = (Measured(some, RulesOfMemory, 1), Measured(more, RulesOfMemory, 1));
        output.WriteLine(
            Line(
                $"{RulesOfMemory} rules, peak of resident memory: {small.Resident / 1e6:F0} MB for {some.Bytes / 1e6:F0} MB, {large.Resident / 1e6:F0} MB for {more.Bytes / 1e6:F0} MB"
            )
        );
    }

    private static Cost Measured(NewsFiles files, int rules, int threads)
    {
        string[] words =
        [
            "corpus",
            "--one",
            files.Path,
            rules.ToString(CultureInfo.InvariantCulture),
            threads.ToString(CultureInfo.InvariantCulture),
        ];
        using var process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, words)
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Cost.Of(line);
    }

    private static Cost Measure(string folder, int rules, int threads)
    {
        var set = new RuleSet(new RuleSource().Make(rules).ConvertAll(rule => rule.Rule), [], null);
        var checker = new FactChecker(set, new MentionReader(LanguageSet.Default, new WordTable()));
        var reader = new CorpusReader(CorpusOptions.Default);
        var (claims, elapsed) = (0, double.MaxValue);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var processor = ProcessorTime.Best(
            Rounds,
            () =>
            {
                var clock = Stopwatch.StartNew();
                claims = checker
                    .Extract(reader.Read([folder], null, threads), threads)
                    .Sum(item => item.Claims.Count);
                elapsed = Math.Min(elapsed, clock.Elapsed.TotalSeconds);
            }
        );
        var allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Rounds;
        using var process = Process.GetCurrentProcess();
        return new Cost(processor, elapsed, allocated, process.PeakWorkingSet64, claims);
    }

    private static int NumberIn(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    // How many processes want a processor, over the last minute.
    private static string Load()
    {
        const string file = "/proc/loadavg";
        return File.Exists(file) ? File.ReadAllText(file).Split(' ')[0] : "unknown size";
    }

    private static string Line(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);

    /// <summary>What one pass over a corpus costs.</summary>
    /// <param name="Processor">Seconds on the processor.</param>
    /// <param name="Elapsed">Seconds by the clock.</param>
    /// <param name="Allocated">Bytes.</param>
    /// <param name="Resident">The process's peak, in bytes.</param>
    /// <param name="Claims">How many came out.</param>
    private sealed record Cost(
        double Processor,
        double Elapsed,
        double Allocated,
        double Resident,
        double Claims
    )
    {
        public string Line =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Processor} {Elapsed} {Allocated} {Resident} {Claims}"
            );

        public static Cost Of(string line)
        {
            var told = Array.ConvertAll(
                line.Trim().Split(' '),
                part => double.Parse(part, CultureInfo.InvariantCulture)
            );
            return new Cost(told[0], told[1], told[2], told[3], told[4]);
        }
    }
}
