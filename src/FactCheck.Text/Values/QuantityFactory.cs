namespace FactCheck.Values;

/// <summary>
/// Makes quantities of what the words say: the arithmetic of the handbook's table "Qualifiers", for all languages.
/// </summary>
/// <remarks>
/// <para>With N the number written and g its granule (place of the last non-zero digit: 220.000 → 10 000, 70 → 10,
/// 4 triệu → 1 000 000, 21 → 1): h = min(g, max(N/5, 1)) is how far "nearly" and "about" reach, and
/// r = min(g/2, N/10) how far a figure may have been rounded. So 70 has g 10, h 10, r 5; 1 000 has h 200, r 100.</para>
/// <para>N counts by its size where it is negative. Sums saturate at the ends of <see cref="decimal"/>; what is counted
/// is never below 0.</para>
/// </remarks>
public static class QuantityFactory
{
    /// <summary>A number with a qualifier that needs one number.</summary>
    /// <param name="kind">The kind of value.</param>
    /// <param name="written">N: the number as the text has it, multipliers applied.</param>
    /// <param name="granule">g: the place of the last non-zero digit.</param>
    /// <param name="qualifier">Any but range, order, few and vague.</param>
    /// <param name="unit">The unit, or <see langword="null"/>.</param>
    public static Quantity Create(
        ValueKind kind,
        decimal written,
        decimal granule,
        Qualifier qualifier,
        string? unit
    )
    {
        var (hard, soft) = qualifier switch
        {
            Qualifier.MoreThan => (
                Interval.MoreThan(written),
                new Interval(written, true, Saturate(written, granule), true)
            ),
            Qualifier.AtLeast => (
                Interval.AtLeast(written),
                (Interval?)Interval.HalfOpen(written, Saturate(written, granule))
            ),
            Qualifier.Nearly => Both(
                Interval.HalfOpen(Floor(kind, written, ReachOf(written, granule)), written)
            ),
            Qualifier.About => Both(
                Interval.Closed(
                    Floor(kind, written, ReachOf(written, granule)),
                    Saturate(written, ReachOf(written, granule))
                )
            ),
            Qualifier.LessThan => (Interval.LessThan(written), null),
            Qualifier.AtMost or Qualifier.UpTo => (Interval.AtMost(written), null),
            Qualifier.Exact or Qualifier.Reached => Both(Interval.Point(written)),
            _ => throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, null),
        };
        return new Quantity(kind, written, hard, soft, qualifier, granule, unit);
    }

    /// <summary>Both ends are stated: [<paramref name="low"/>, <paramref name="high"/>].</summary>
    public static Quantity Range(
        ValueKind kind,
        decimal low,
        decimal high,
        decimal granule,
        string? unit
    ) => Range(kind, Interval.Closed(low, high), granule, unit);

    /// <summary>Both ends of <paramref name="hard"/> are stated; either may be excluded (<c>từ 5 đến dưới 10</c>).</summary>
    public static Quantity Range(ValueKind kind, Interval hard, decimal granule, string? unit) =>
        new(kind, null, hard, hard, Qualifier.Range, granule, unit);

    /// <summary>An order of magnitude u (<c>hàng nghìn</c>): [u, ∞), usually below 10 u.</summary>
    public static Quantity Order(ValueKind kind, decimal order, string? unit) =>
        new(
            kind,
            null,
            Interval.AtLeast(order),
            Interval.HalfOpen(order, order * 10),
            Qualifier.Order,
            order,
            unit
        );

    /// <summary>A few of an order of magnitude u (<c>vài chục</c>): [2 u, 9 u].</summary>
    public static Quantity Few(ValueKind kind, decimal order, string? unit)
    {
        var hard = Interval.Closed(2 * order, 9 * order);
        return new Quantity(kind, null, hard, hard, Qualifier.Few, order, unit);
    }

    /// <summary>More than one: [2, ∞).</summary>
    /// <param name="kind">The kind of value.</param>
    /// <param name="isSeveral">Whether it is <c>vài</c>, <c>several</c>, usually 3 to 9; <c>nhiều</c>, <c>many</c> have no usual reading.</param>
    /// <param name="unit">The unit, or <see langword="null"/>.</param>
    public static Quantity Vague(ValueKind kind, bool isSeveral, string? unit) =>
        new(
            kind,
            null,
            Interval.AtLeast(2),
            isSeveral ? Interval.Closed(3, 9) : null,
            Qualifier.Vague,
            1,
            unit
        );

    /// <summary>h: how far below "nearly N" and around "about N" reach.</summary>
    public static decimal ReachOf(decimal written, decimal granule) =>
        Math.Min(granule, Math.Max(Math.Abs(written) / 5, 1));

    /// <summary>r: how far an unqualified figure may have been rounded.</summary>
    public static decimal RoundingOf(decimal written, decimal granule) =>
        Math.Min(granule / 2, Math.Abs(written) / 10);

    private static (Interval, Interval?) Both(Interval interval) => (interval, interval);

    private static decimal Floor(ValueKind kind, decimal written, decimal reach) =>
        kind == ValueKind.Count ? Math.Max(written - reach, 0) : Saturate(written, -reach);

    private static decimal Saturate(decimal value, decimal amount)
    {
        var room =
            amount > 0
                ? decimal.MaxValue - Math.Max(value, 0)
                : decimal.MinValue - Math.Min(value, 0);
        return Math.Abs(amount) > Math.Abs(room)
            ? (amount > 0 ? decimal.MaxValue : decimal.MinValue)
            : value + amount;
    }
}
