using FactCheck.Values;

namespace FactCheck.Consistency;

/// <summary>Where most voices of a fact meet.</summary>
/// <param name="Region">The region covered by most voices, tolerance included.</param>
/// <param name="Hard">The same without tolerance; <see langword="null"/> when the hard intervals share no point.</param>
/// <param name="Point">A value to show: a weighted median of members, never a mean; <see langword="null"/> for half-lines.</param>
/// <param name="Open">For dates that stay open: what is known, <c>--09-18</c>; the regions are of no year then.</param>
/// <param name="Category">For categories: the member.</param>
public sealed record Consensus(
    Interval? Region,
    Interval? Hard,
    decimal? Point,
    string? Open = null,
    string? Category = null
)
{
    /// <summary>The unit of the regions and the point; <see langword="null"/> for dates and bare numbers.</summary>
    public string? Unit { get; init; }

    /// <summary>
    /// What a member says, to be shown for the consensus; <see langword="null"/> where <see cref="Hard"/> is what members
    /// say. The ends of the regions may be numbers that nobody wrote.
    /// </summary>
    public MentionValue? Stated { get; init; }

    /// <summary>Whether the year of the region was inferred by all who support it, and stated by none.</summary>
    public bool IsYearInferred { get; init; }
}
