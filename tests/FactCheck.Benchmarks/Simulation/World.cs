namespace FactCheck.Benchmarks.Simulation;

/// <summary>A world with a known truth.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Facts">Its facts.</param>
/// <param name="Tolerance">How far a number may be off and still count as right.</param>
/// <param name="Grows">Whether the numbers are totals that only grow.</param>
internal sealed record World(
    string Name,
    IReadOnlyList<SimulatedFact> Facts,
    decimal Tolerance = 2,
    bool Grows = false
)
{
    /// <summary>Share of facts for which <paramref name="answers"/> are right.</summary>
    public decimal Accuracy(IReadOnlyList<decimal?> answers) =>
        (decimal)
            Facts
                .Where(
                    (fact, index) =>
                        answers[index] is { } answer && Math.Abs(answer - fact.Truth) <= Tolerance
                )
                .Count() / Facts.Count;
}
