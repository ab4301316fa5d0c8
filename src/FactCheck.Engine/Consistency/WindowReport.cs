using FactCheck.Claims;

namespace FactCheck.Consistency;

/// <summary>What the claims of one window of time, or of one as-of day, say together.</summary>
/// <param name="AsOf">The window; <see langword="null"/> for claims of unknown time.</param>
/// <param name="Consensus">Where most voices meet; <see langword="null"/> when nothing is bounded or placed.</param>
/// <param name="Support">Who covers the consensus.</param>
/// <param name="Speaking">All who speak.</param>
/// <param name="Share">Voices that cover the consensus over voices that speak, 0 to 1.</param>
/// <param name="Rival">The best region disjoint from the consensus, and who covers it.</param>
public sealed record WindowReport(
    AsOf? AsOf,
    Consensus? Consensus,
    Support Support,
    Support Speaking,
    decimal Share,
    Rival? Rival
);
