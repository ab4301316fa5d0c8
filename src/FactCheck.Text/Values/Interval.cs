namespace FactCheck.Values;

/// <summary>
/// An interval on the line of numbers. Dates lie on the same line as seconds (see <see cref="Timeline"/>).
/// </summary>
/// <param name="Low">Lower end; <see langword="null"/> when unbounded.</param>
/// <param name="LowOpen">Whether the lower end itself is excluded. False when unbounded.</param>
/// <param name="High">Upper end; <see langword="null"/> when unbounded.</param>
/// <param name="HighOpen">Whether the upper end itself is excluded. False when unbounded.</param>
/// <remarks><c>default</c> is the whole line. Equality is structural; there is no order.</remarks>
public readonly record struct Interval(decimal? Low, bool LowOpen, decimal? High, bool HighOpen)
{
    /// <summary>The whole line.</summary>
    public static Interval Everything => default;

    /// <summary>[<paramref name="value"/>, <paramref name="value"/>].</summary>
    public static Interval Point(decimal value) => new(value, false, value, false);

    /// <summary>[<paramref name="low"/>, <paramref name="high"/>].</summary>
    public static Interval Closed(decimal low, decimal high) => new(low, false, high, false);

    /// <summary>[<paramref name="low"/>, <paramref name="high"/>).</summary>
    public static Interval HalfOpen(decimal low, decimal high) => new(low, false, high, true);

    /// <summary>[<paramref name="low"/>, ∞).</summary>
    public static Interval AtLeast(decimal low) => new(low, false, null, false);

    /// <summary>(<paramref name="low"/>, ∞).</summary>
    public static Interval MoreThan(decimal low) => new(low, true, null, false);

    /// <summary>(−∞, <paramref name="high"/>].</summary>
    public static Interval AtMost(decimal high) => new(null, false, high, false);

    /// <summary>(−∞, <paramref name="high"/>).</summary>
    public static Interval LessThan(decimal high) => new(null, false, high, true);

    /// <summary>Whether both ends are bounded.</summary>
    public bool IsBounded => Low.HasValue && High.HasValue;

    /// <summary>Whether no number lies inside.</summary>
    public bool IsEmpty => Low > High || (Low == High && Low.HasValue && (LowOpen || HighOpen));

    /// <summary>Whether <paramref name="value"/> lies inside.</summary>
    public bool Contains(decimal value) =>
        !(value < Low || (LowOpen && value == Low) || value > High || (HighOpen && value == High));

    /// <summary>Whether the two intervals share a number.</summary>
    public bool Meets(Interval other) => !Intersect(other).IsEmpty;

    /// <summary>The numbers that lie in both; empty (<see cref="IsEmpty"/>) when there are none.</summary>
    public Interval Intersect(Interval other)
    {
        var (low, lowOpen) = HigherLow(other);
        var (high, highOpen) = LowerHigh(other);
        return new Interval(low, lowOpen, high, highOpen);
    }

    /// <summary>This interval with <paramref name="amount"/> (not negative) added on each bounded side.</summary>
    /// <remarks>Ends stay open or closed; sums saturate at the ends of <see cref="decimal"/>.</remarks>
    public Interval Widen(decimal amount) =>
        amount == 0 ? this : new(Shift(Low, -amount), LowOpen, Shift(High, amount), HighOpen);

    private (decimal?, bool) HigherLow(Interval other) =>
        (Low, other.Low) switch
        {
            (null, _) => (other.Low, other.LowOpen),
            (_, null) => (Low, LowOpen),
            var (mine, theirs) when mine == theirs => (mine, LowOpen || other.LowOpen),
            var (mine, theirs) => mine > theirs ? (mine, LowOpen) : (theirs, other.LowOpen),
        };

    private (decimal?, bool) LowerHigh(Interval other) =>
        (High, other.High) switch
        {
            (null, _) => (other.High, other.HighOpen),
            (_, null) => (High, HighOpen),
            var (mine, theirs) when mine == theirs => (mine, HighOpen || other.HighOpen),
            var (mine, theirs) => mine < theirs ? (mine, HighOpen) : (theirs, other.HighOpen),
        };

    private static decimal? Shift(decimal? end, decimal amount)
    {
        if (end is not { } value)
        {
            return null;
        }
        var room =
            amount > 0
                ? decimal.MaxValue - Math.Max(value, 0)
                : decimal.MinValue - Math.Min(value, 0);
        return Math.Abs(amount) > Math.Abs(room)
            ? (amount > 0 ? decimal.MaxValue : decimal.MinValue)
            : value + amount;
    }
}
