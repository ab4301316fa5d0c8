using FactCheck.Rules;
using FactCheck.Values;

namespace FactCheck.Consistency;

/// <summary>Widens intervals by a tolerance: <c>E(c)</c> of the design.</summary>
internal static class Widening
{
    /// <summary>
    /// <paramref name="extent"/> with each bounded end moved out by the tolerance, so that two claims agree when each may
    /// be off by that much. A relative tolerance is taken of each end by itself.
    /// </summary>
    /// <param name="extent">Where the value lies.</param>
    /// <param name="value">The value, for its rounding and its unit.</param>
    /// <param name="tolerance">The tolerance, in the unit of <paramref name="value"/>.</param>
    /// <param name="factor">From that unit to the unit of the line.</param>
    public static Extent Widen(
        Extent extent,
        MentionValue value,
        Tolerance tolerance,
        decimal factor
    )
    {
        if (tolerance == Tolerance.None || value is CategoryValue)
        {
            return extent;
        }
        var rounding = tolerance.Rounding ? RoundingOf(value) : 0;
        var amount = Saturating.Multiply(Saturating.Add(tolerance.Absolute, rounding), factor);
        // The line of dates has an arbitrary origin: a share of a date means nothing.
        var share = value is DateValue ? 0 : tolerance.Relative;
        return extent.Select(piece => Relative(piece, share).Widen(amount));
    }

    /// <summary><c>r = min(granule/2, N/10)</c> for an unqualified figure N; 0 for others.</summary>
    public static decimal RoundingOf(MentionValue value) =>
        value
            is Quantity
            {
                Qualifier: Qualifier.Exact or Qualifier.Reached,
                Written: { } written
            } quantity
            ? Math.Min(quantity.Granule / 2, Math.Abs(written) / 10)
            : 0;

    /// <summary><paramref name="interval"/> with each bounded end moved out by a share of its own size.</summary>
    public static Interval Relative(Interval interval, decimal share) =>
        share == 0
            ? interval
            : interval with
            {
                Low = interval.Low is { } low
                    ? Saturating.Subtract(low, Saturating.Multiply(Math.Abs(low), share))
                    : null,
                High = interval.High is { } high
                    ? Saturating.Add(high, Saturating.Multiply(Math.Abs(high), share))
                    : null,
            };
}
