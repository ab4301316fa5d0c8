namespace FactCheck.Consistency.Lines;

/// <summary>
/// How far numbers that differ still speak for each other: instruments and clocks that are off by a little are wrong each in
/// its own way, and what they point at lies between them.
/// </summary>
/// <remarks>
/// <para>The idea that a value supports those like it is that of X. Yin, J. Han and P. S. Yu, "Truth discovery with multiple information
/// providers on the web" (KDD 2007); the share is the ρ of ACCUSIM (X. L. Dong, L. Berti-Equille and D. Srivastava, VLDB
/// 2009). The scale is that of the fact itself: the median distance from the median (F. R. Hampel, 1974). It is 0, and
/// nothing but the value itself counts, where half of the voices say the same.</para>
/// <para>It takes effect with learned weights alone, and where no rule says which numbers agree. Bounds that are open on one side
/// give and get nothing by it.</para>
/// </remarks>
internal static class Nearness
{
    /// <summary>Which part of its weight a vote gives to a value next to its own.</summary>
    public const double Share = 0.5;

    // Behind so many each place has voices enough, and comparing all with all gets slow.
    private const int MaxCentres = 64;

    /// <summary>The distance at which support falls to 1/e; 0 where there is none.</summary>
    /// <param name="centres">Where the voices stand; they are put in order.</param>
    public static decimal ScaleOf(List<decimal> centres)
    {
        if (centres.Count is < 3 or > MaxCentres)
        {
            return 0;
        }
        centres.Sort();
        var median = centres[(centres.Count - 1) / 2];
        var distances = new List<decimal>(centres.Count);
        foreach (var centre in centres)
        {
            distances.Add(Math.Abs(Saturating.Subtract(centre, median)));
        }
        distances.Sort();
        return distances[(distances.Count - 1) / 2];
    }

    /// <summary>How alike two places are, from 0 to 1.</summary>
    public static double Of(decimal left, decimal right, double scale) =>
        Math.Exp(-(double)Math.Abs(Saturating.Subtract(left, right)) / scale);
}
