namespace FactCheck.Benchmarks.Simulation;

/// <summary>A fact of a simulated world.</summary>
/// <param name="Truth">The number that is true on the last day.</param>
/// <param name="Statements">Who says what.</param>
/// <param name="Key">The fact's key where it has a meaning; else a number is made up.</param>
internal sealed record SimulatedFact(
    decimal Truth,
    IReadOnlyList<Statement> Statements,
    string? Key = null
)
{
    /// <summary>Whether answers to it are counted.</summary>
    public bool IsAsked { get; init; } = true;
}
