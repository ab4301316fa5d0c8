using FactCheck.Values;

namespace FactCheck.Consistency.Lines;

/// <summary>A place between the numbers: directly before or directly behind a value, or an end of the line.</summary>
/// <remarks>
/// With cuts an interval, whether its ends are open or closed, is a plain half-open range, so that sweeping over end
/// points needs no cases. Ordered from −∞ to ∞; <c>default</c> is the cut directly before 0.
/// </remarks>
internal readonly record struct Cut : IComparable<Cut>
{
    private readonly sbyte _end;
    private readonly decimal _value;
    private readonly bool _behind;

    private Cut(sbyte end, decimal value, bool behind)
    {
        _end = end;
        _value = value;
        _behind = behind;
    }

    /// <summary>Whether there is a number beside the cut, as against an end of the line.</summary>
    public bool IsFinite => _end == 0;

    /// <summary>The cut at which <paramref name="interval"/> begins.</summary>
    public static Cut LowOf(Interval interval) =>
        interval.Low is { } low ? new(0, low, interval.LowOpen) : new(-1, 0, false);

    /// <summary>The cut at which <paramref name="interval"/> ends.</summary>
    public static Cut HighOf(Interval interval) =>
        interval.High is { } high ? new(0, high, !interval.HighOpen) : new(1, 0, false);

    /// <summary>The numbers between two cuts, the first of which is not the greater.</summary>
    public static Interval Between(Cut low, Cut high) =>
        new(
            low.IsFinite ? low._value : null,
            low.IsFinite && low._behind,
            high.IsFinite ? high._value : null,
            high.IsFinite && !high._behind
        );

    /// <summary>
    /// How far <paramref name="high"/> lies behind <paramref name="low"/>; negative when it lies before it. Ends of the
    /// line are <see cref="decimal.MaxValue"/> away.
    /// </summary>
    public static decimal Distance(Cut low, Cut high)
    {
        if (low.IsFinite && high.IsFinite)
        {
            return Saturating.Subtract(high._value, low._value);
        }
        return low.CompareTo(high) <= 0 ? decimal.MaxValue : decimal.MinValue;
    }

    /// <inheritdoc/>
    public int CompareTo(Cut other)
    {
        var byEnd = _end.CompareTo(other._end);
        if (byEnd != 0 || _end != 0)
        {
            return byEnd;
        }
        var byValue = _value.CompareTo(other._value);
        return byValue != 0 ? byValue : _behind.CompareTo(other._behind);
    }

    /// <summary>Whether the left cut lies before the right one.</summary>
    public static bool operator <(Cut left, Cut right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left cut lies behind the right one.</summary>
    public static bool operator >(Cut left, Cut right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left cut does not lie behind the right one.</summary>
    public static bool operator <=(Cut left, Cut right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left cut does not lie before the right one.</summary>
    public static bool operator >=(Cut left, Cut right) => left.CompareTo(right) >= 0;
}
