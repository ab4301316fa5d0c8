namespace FactCheck.Reporting.History;

/// <summary>What an earlier report said, as far as it is compared with a new one.</summary>
/// <param name="Facts">Its facts, in its order.</param>
/// <param name="Constraints">The verdicts on its relations between facts, by <see cref="ChangeFinder.KeyOf"/>.</param>
public sealed record PastReport(
    IReadOnlyList<PastFact> Facts,
    IReadOnlyDictionary<string, string> Constraints
);
