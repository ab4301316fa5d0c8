using FactCheck.Values;

namespace FactCheck.Consistency;

/// <summary>The best region that is disjoint from the consensus.</summary>
/// <param name="Region">The region; <see langword="null"/> for a category.</param>
/// <param name="Support">Who covers it.</param>
/// <param name="Category">For categories: the member.</param>
public sealed record Rival(Interval? Region, Support Support, string? Category = null);
