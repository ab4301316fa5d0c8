namespace FactCheck.Reporting.Charts;

/// <summary>
/// The axis of values: which it shows, where each lies, and which are named. Values of very different size get a
/// logarithmic axis, where equal steps are equal factors.
/// </summary>
internal sealed class ValueAxis
{
    // Some hundred times that stays in the range of decimal.
    private const decimal Limit = 1e26m;
    private const decimal LogarithmicFrom = 200;
    private const int Steps = 4;

    private readonly decimal _low;
    private readonly decimal _high;

    /// <summary>An axis that holds <paramref name="values"/>.</summary>
    /// <param name="values">What it must show; at least one value.</param>
    public ValueAxis(IReadOnlyCollection<decimal> values)
    {
        var (low, high) = (Clamp(values.Min()), Clamp(values.Max()));
        IsLogarithmic = low > 0 && high >= low * LogarithmicFrom;
        if (IsLogarithmic)
        {
            Ticks = [.. Powers(low, high)];
        }
        else
        {
            var (from, until) = Padded(low, high);
            var step = StepOf(until - from);
            Ticks = [.. Multiples(Math.Floor(from / step) * step, until, step)];
        }

        (_low, _high) = (Ticks[0], Ticks[^1]);
    }

    /// <summary>Whether equal steps are equal factors.</summary>
    public bool IsLogarithmic { get; }

    /// <summary>The values that are named, ascending; the first and the last are the ends of the axis.</summary>
    public IReadOnlyList<decimal> Ticks { get; }

    /// <summary>Where <paramref name="value"/> lies: 0 at the low end, 1 at the high end.</summary>
    public decimal ShareOf(decimal value)
    {
        var place = Math.Clamp(Clamp(value), _low, _high);
        return IsLogarithmic
            ? (decimal)((Log(place) - Log(_low)) / (Log(_high) - Log(_low)))
            : (place - _low) / (_high - _low);
    }

    // Only a place on paper is computed from it, and that is rounded.
    private static double Log(decimal value) => Math.Log10((double)value);

    private static decimal Clamp(decimal value) => Math.Clamp(value, -Limit, Limit);

    /// <summary>Some room around the values; down to zero where that is near.</summary>
    private static (decimal From, decimal Until) Padded(decimal low, decimal high)
    {
        var room = high > low ? (high - low) / 10 : Math.Max(Math.Abs(low) / 5, 1);
        var from = low >= 0 && low <= (high - low) / 2 ? 0 : low - room;
        return (low >= 0 ? Math.Max(from, 0) : from, high + room);
    }

    /// <summary>1, 2 or 5 times a power of ten, so that about four steps span <paramref name="range"/>.</summary>
    private static decimal StepOf(decimal range)
    {
        var power = PowerBelow(range / Steps);
        var share = range / Steps / power;
        return power
            * share switch
            {
                <= 1 => 1,
                <= 2 => 2,
                <= 5 => 5,
                _ => 10,
            };
    }

    private static decimal PowerBelow(decimal value)
    {
        var power = 1m;
        while (power <= value / 10)
        {
            power *= 10;
        }

        while (power > value && power > 1e-9m)
        {
            power /= 10;
        }

        return power;
    }

    private static IEnumerable<decimal> Multiples(decimal from, decimal until, decimal step)
    {
        var tick = from;
        for (; tick < until; tick += step)
        {
            yield return tick;
        }

        yield return tick;
    }

    private static IEnumerable<decimal> Powers(decimal low, decimal high)
    {
        var tick = PowerBelow(low);
        for (; tick < high; tick *= 10)
        {
            yield return tick;
        }

        yield return tick;
    }
}
