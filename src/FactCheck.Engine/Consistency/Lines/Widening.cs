using FactCheck.Rules;
using FactCheck.Values;

namespace FactCheck.Consistency.Lines;

/// <summary>Widens intervals by a tolerance: <c>E(c)</c> of the design.</summary>
internal static class Widening
{
    /// <summary>
    /// <c>E(c)</c>: <paramref name="extent"/> with half of the tolerance on each side, so that two claims meet exactly when
    /// they differ by the tolerance at most: <c>|a - b| &lt;= t</c>, of a share <c>b &lt;= a (1 + t)</c> for the larger b. What
    /// rounding allows is how far one figure may be off, and stands on each side in full.
    /// </summary>
    /// <remarks>
    /// A share t moves the ends to <c>a 2 / (2 + t)</c> and <c>a (2 + 2t) / (2 + t)</c>, whose quotient is <c>1 + t</c>. Both are
    /// made by one division of exact products, so that equal bounds come out equal.
    /// </remarks>
    /// <param name="extent">Where the value lies.</param>
    /// <param name="value">The value, for its rounding and its unit.</param>
    /// <param name="tolerance">The tolerance, in the unit of <paramref name="value"/>.</param>
    /// <param name="factor">From that unit to the unit of the line.</param>
    public static Extent Half(
        Extent extent,
        MentionValue value,
        Tolerance tolerance,
        decimal factor
    ) => Widen(extent, value, tolerance with { Absolute = tolerance.Absolute / 2 }, factor, Shared);

    /// <summary>
    /// <paramref name="extent"/> with the whole tolerance on each side: how far a claim may be off a value that has none
    /// of its own, such as a reference or a bound.
    /// </summary>
    /// <inheritdoc cref="Half"/>
    public static Extent Whole(
        Extent extent,
        MentionValue value,
        Tolerance tolerance,
        decimal factor
    ) => Widen(extent, value, tolerance, factor, Relative);

    private static Extent Widen(
        Extent extent,
        MentionValue value,
        Tolerance tolerance,
        decimal factor,
        Func<Interval, decimal, Interval> relative
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
        return extent.Select(piece => relative(piece, share).Widen(amount));
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

    private static Interval Shared(Interval interval, decimal share) =>
        share == 0
            ? interval
            : interval with
            {
                Low = interval.Low is { } low ? Math.Min(low, Out(low, low < 0, share)) : null,
                High = interval.High is { } high
                    ? Math.Max(high, Out(high, high > 0, share))
                    : null,
            };

    private static decimal Out(decimal end, bool isAwayFromZero, decimal share) =>
        Saturating.Multiply(end, isAwayFromZero ? 2 + (2 * share) : 2) / (2 + share);
}
