using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using FactCheck.Benchmarks.Simulation;
using FactCheck.Claims;
using FactCheck.Claims.Json;
using FactCheck.Consistency;
using FactCheck.Consistency.Gathering;
using FactCheck.Reporting.Json;

namespace FactCheck.Benchmarks;

/// <summary>Time and memory of judging many minimal claims, from lines of JSON to lines of JSON.</summary>
internal static class JudgeBenchmark
{
    private const int Seed = 1;
    private const int Shards = 4;

    // Leaves 13.5 claims a fact.
    private const double Kept = 0.585;

    /// <summary>Makes claims about <paramref name="facts"/> facts, judges them and prints what it took.</summary>
    /// <param name="facts">Number of facts; there are about 13 claims a fact.</param>
    /// <param name="isSorted">Whether the claims come grouped by fact, else scattered.</param>
    /// <param name="options">How they are judged.</param>
    /// <param name="output">Where the row of the table goes.</param>
    public static void Run(int facts, bool isSorted, JudgeOptions options, TextWriter output)
    {
        var path = Path.GetTempFileName();
        try
        {
            var claims = Write(path, facts, isSorted);
            var watch = Stopwatch.StartNew();
            var processor = ProcessorTime.Seconds();
            Judge(path, isSorted, options);
            var took = ProcessorTime.Seconds() - processor;
            using var process = Process.GetCurrentProcess();
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {claims} | {facts} | {(isSorted ? "yes" : "no")} | {(options.LearnedWeights ? "learned" : "equal")} | {watch.Elapsed.TotalSeconds:0.0} | {took:0.0} | {process.PeakWorkingSet64 >> 20} |"
                )
            );
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Judge(string path, bool isSorted, JudgeOptions options)
    {
        using var json = new Utf8JsonWriter(Stream.Null);
        new Judge(null, options).Stream(
            isSorted
                ? new GroupedClaims(() => Claims(path).Select(pair => pair.Claim))
                : Store(path),
            fact =>
            {
                json.Reset();
                FactJson.Write(json, fact);
                json.Flush();
            }
        );
    }

    private static ClaimLineStore Store(string path)
    {
        var store = new ClaimLineStore();
        foreach (var (line, claim) in Claims(path))
        {
            store.Add(claim.Fact, line);
        }
        return store;
    }

    private static IEnumerable<(string Line, Claim Claim)> Claims(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            yield return (
                line,
                ClaimJsonReader.Read(line, 1).Claim
                    ?? throw new InvalidDataException($"no claim: {line}")
            );
        }
    }

    private static int Write(string path, int facts, bool isSorted)
    {
        // Where they are not sorted the claims of a fact lie far from each other: a pass over the facts for each shard of sources.
        var shards = isSorted ? 1 : Shards;
        var count = 0;
        using var writer = new StreamWriter(path);
        for (var shard = 0; shard < shards; shard++)
        {
            var random = new Random(Seed);
            foreach (var fact in FlightWorld.Facts(Seed, facts, withOfficial: true))
            {
                foreach (var said in fact.Statements)
                {
                    var isKept = random.NextDouble() < Kept;
                    if (isKept && said.Source % shards == shard)
                    {
                        writer.WriteLine(
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $$"""{"fact":"{{fact.Key}}","value":{{said.Number}},"source":"site-{{said.Source}}","tolerance":2.5}"""
                            )
                        );
                        count++;
                    }
                }
            }
        }
        return count;
    }
}
