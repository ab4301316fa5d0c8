using System.Diagnostics;
using System.Globalization;
using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Gathering;
using FactCheck.Corpus;
using FactCheck.Rendering.Reports;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Text;
using FactCheck.Values;
using NodaTime;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Benchmarks;

/// <summary>
/// What writing a report adds to memory, format by format, with few findings and with many, half of them conflicts and half
/// against a reference. Each is written by a process of its own, whose resident memory is watched before and while it writes.
/// </summary>
internal static class ReportsBenchmark
{
    private const int Width = 100;

    private static readonly int[] Sizes = [5_000, 50_000];

    private static readonly IReportWriter[] Writers =
    [
        new ConsoleReportWriter(Width, color: true),
        .. ReportFormats.All,
    ];

    /// <summary>Runs all formats, or the one that a process of its own was started for.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        if (args is ["--one", var format, var facts])
        {
            WriteOne(format, int.Parse(facts, CultureInfo.InvariantCulture), output);
            return 0;
        }

        output.WriteLine(
            "format | findings | articles | MB written | s | resident MB before | peak MB | added MB"
        );
        foreach (var writer in Writers)
        {
            foreach (var size in Sizes)
            {
                output.Write(Child(writer.Format, size));
            }
        }

        return 0;
    }

    private static string Child(string format, int facts)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        // Garbage that waits to be collected is not what a report holds: a small first generation shows what it does.
        start.Environment["DOTNET_GCgen0size"] = "400000";
        start.Environment["DOTNET_GCConserveMemory"] = "9";
        string[] words = ["reports", "--one", format, facts.ToString(CultureInfo.InvariantCulture)];
        foreach (var word in words)
        {
            start.ArgumentList.Add(word);
        }

        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return line;
    }

    private static void WriteOne(string format, int facts, TextWriter output)
    {
        var writer = Writers.Single(item => item.Format == format);
        // What a first report compiles and loads is not counted.
        writer.Write(Of(100), TextWriter.Null);
        var report = Of(facts);
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var before = Resident();
        var file = Path.GetTempFileName();
        try
        {
            var clock = Stopwatch.StartNew();
            var peak = PeakOf(() =>
            {
                using var text = new StreamWriter(file);
                writer.Write(report, text);
            });
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{format} | {report.Judgement.Findings.Count} | {report.Run.Articles} | {new FileInfo(file).Length / 1e6:0.0} | {clock.Elapsed.TotalSeconds:0.0} | {before / 1e6:0} | {peak / 1e6:0} | {(peak - before) / 1e6:0.0}"
                )
            );
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The most memory that was resident while <paramref name="write"/> ran, in bytes.</summary>
    private static long PeakOf(Action write)
    {
        var peak = Resident();
        using var stop = new CancellationTokenSource();
        var watch = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                peak = Math.Max(peak, Resident());
                stop.Token.WaitHandle.WaitOne(5);
            }
        });
        write();
        peak = Math.Max(peak, Resident());
        stop.Cancel();
        watch.Wait();
        return peak;
    }

    /// <summary>
    /// A report on <paramref name="facts"/> facts: every other one is claimed by two articles that conflict, the others by one
    /// article, against a reference.
    /// </summary>
    private static Report Of(int facts)
    {
        var states = new FactStates();
        var rules = new List<Rule>();
        for (var number = 0; number < facts; number++)
        {
            states.Add(Claim(number, "Evening Post", 40 + (number % 7)));
            if (HasReference(number))
            {
                rules.Add(RuleOf(number));
            }
            else
            {
                states.Add(Claim(number, "Báo Buổi Sáng", 90 + (number % 11)));
            }
        }

        var judge = new Judge(
            new RuleSet(rules, [], null),
            JudgeOptions.Default with
            {
                Copying = false,
            }
        );
        // Each claim is an article's only one.
        var claims = (2 * facts) - rules.Count;
        return new Report(
            judge.Run(states),
            [],
            new RunSummary("0.0.0", rules.Count, claims, claims)
        );
    }

    private static bool HasReference(int number) => number % 2 == 1;

    private static Rule RuleOf(int number)
    {
        var place = new RuleLocation(
            "rules/alliances.yaml",
            default,
            new LinePosition(number + 1, 1)
        );
        return new Rule
        {
            Id = FormattableString.Invariant($"alliance-{number}"),
            Title = FormattableString.Invariant($"Countries in alliance {number}"),
            Severity = Severity.Warning,
            Find = [],
            Fact = new FactKey([new FactKeyPart(FactOf(number), IsCapture: false)]),
            ValueCapture = "n",
            Kind = ValueKind.Count,
            References = [new Reference(Countries(60), null, "the alliance", null, "60", place)],
            Location = place,
        };
    }

    private static string FactOf(int number) =>
        FormattableString.Invariant($"countries in alliance {number}");

    private static Quantity Countries(int value) =>
        new(ValueKind.Count, value, Interval.Point(value), null, Qualifier.Exact, 1, "country");

    private static Claim Claim(int number, string source, int value)
    {
        var article = FormattableString.Invariant(
            $"articles/{number / 100:0000}/{source}-{number}.txt"
        );
        return new Claim
        {
            Fact = FactOf(number),
            Value = Countries(value),
            Rule = HasReference(number) ? RuleOf(number).Id : null,
            Published = new LocalDate(2016, 1, 1).PlusDays(number % 900),
            Source = source,
            Article = article,
            Location = new SourceLocation(article, new TextSpan(120, 12), new LinePosition(4, 9)),
            Quote = FormattableString.Invariant($"{value} countries"),
            Context = FormattableString.Invariant(
                $"The alliance that meets in the capital this week has {value} countries, an official said."
            ),
        };
    }

    private static long Resident()
    {
        const string name = "VmRSS:";
        var line = File.ReadLines("/proc/self/status")
            .First(text => text.StartsWith(name, StringComparison.Ordinal));
        return long.Parse(line.AsSpan(name.Length).Trim(" \tkB"), CultureInfo.InvariantCulture)
            * 1024;
    }
}
