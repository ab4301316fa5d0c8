using System.Globalization;
using System.Text;
using FactCheck.Benchmarks;
using FactCheck.Benchmarks.Simulation;
using FactCheck.Consistency;

Console.OutputEncoding = Encoding.UTF8;
if (args is ["simulate", .. var which])
{
    // The seeds of development are for choosing parameters; the table that counts is that of the others.
    var only = which.SkipWhile(word => word != "--world").ElementAtOrDefault(1);
    return SimulationBenchmark.Run(!which.Contains("--dev"), only, Console.Out);
}
if (
    args is ["judge", "--facts", var facts, .. var how]
    && int.TryParse(facts, CultureInfo.InvariantCulture, out var count)
)
{
    var judging = JudgeOptions.Default with { LearnedWeights = how.Contains("learned") };
    JudgeBenchmark.Run(count, how.Contains("--sorted"), judging, Console.Out);
    return 0;
}
if (args is ["editor", .. var editor])
{
    var rules = 10_000;
    if (
        editor.Length > 0
        && !(
            editor is ["--rules", var number]
            && int.TryParse(number, CultureInfo.InvariantCulture, out rules)
            && rules > 0
        )
    )
    {
        Console.Error.WriteLine("usage: editor [--rules N], N a whole number from 1");
        return 2;
    }
    EditorBenchmark.Run(rules, Console.Out);
    return 0;
}
if (args is ["watch"])
{
    WatchBenchmark.Run(Console.Out);
    return 0;
}
if (args is ["reports", .. var reports])
{
    return ReportsBenchmark.Run(reports, Console.Out);
}
if (args is ["corpus", .. var corpus])
{
    return CorpusBenchmark.Run(corpus, Console.Out);
}
if (args is not [("match" or "values") and var benchmark, .. var options])
{
    Console.Error.WriteLine(
        "usage: match|values|corpus [--megabytes N], editor [--rules N], simulate [--dev] [--world NAME], judge --facts N [--sorted] [--weights learned], reports, watch"
    );
    return 2;
}
var megabytes = benchmark == "match" ? 50 : 20;
if (
    options.Length > 0
    && !(
        options is ["--megabytes", var size]
        && int.TryParse(size, CultureInfo.InvariantCulture, out megabytes)
        && megabytes > 0
    )
)
{
    Console.Error.WriteLine("usage: match|values [--megabytes N], N a whole number from 1");
    return 2;
}
if (benchmark == "match")
{
    MatchBenchmark.Run(megabytes, Console.Out);
}
else
{
    ValuesBenchmark.Run(megabytes, Console.Out);
}
return 0;
