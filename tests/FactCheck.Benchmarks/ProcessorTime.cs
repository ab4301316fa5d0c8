namespace FactCheck.Benchmarks;

/// <summary>Time on the processor, collector and compiler included: on a busy machine the clock on the wall says nothing.</summary>
internal static class ProcessorTime
{
    /// <summary>Seconds that this process has used so far.</summary>
    public static double Seconds() => Environment.CpuUsage.TotalTime.TotalSeconds;

    /// <summary>Seconds of the best of some rounds of <paramref name="action"/>.</summary>
    public static double Best(int rounds, Action action)
    {
        var best = double.MaxValue;
        for (var i = 0; i < rounds; i++)
        {
            var start = Seconds();
            action();
            best = Math.Min(best, Seconds() - start);
        }
        return best;
    }
}
