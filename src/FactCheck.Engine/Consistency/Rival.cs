using FactCheck.Values;

namespace FactCheck.Consistency;

/// <summary>The best region that is disjoint from the consensus.</summary>
/// <param name="Region">The region; <see langword="null"/> for a category or a date that stays open.</param>
/// <param name="Support">Who covers it.</param>
/// <param name="Category">For categories: the member.</param>
public sealed record Rival(Interval? Region, Support Support, string? Category = null)
{
    /// <summary>For dates that stay open: what is known, <c>--09-18</c>.</summary>
    public string? Open { get; init; }

    /// <summary>The same as a consensus of those who cover it, for what to show of it; <see langword="null"/> when unknown.</summary>
    public Consensus? Consensus { get; init; }
}
