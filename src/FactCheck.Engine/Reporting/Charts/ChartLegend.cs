namespace FactCheck.Reporting.Charts;

/// <summary>What the marks of a chart mean.</summary>
/// <param name="Drawn">The claims in it.</param>
/// <param name="HasBand">Whether a consensus is drawn.</param>
/// <param name="Note">What else a reader should know; <see langword="null"/> for nothing.</param>
internal sealed record ChartLegend(IReadOnlyList<DrawnClaim> Drawn, bool HasBand, string? Note)
{
    /// <summary>The meaning of the band.</summary>
    public const string Band = "consensus, with what it tolerates";

    /// <summary>The kinds of marks in the chart.</summary>
    public IReadOnlyList<ChartPart> Parts { get; } =
    [.. Drawn.Select(claim => claim.Part).Distinct().Order()];
}
