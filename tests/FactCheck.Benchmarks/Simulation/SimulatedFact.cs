namespace FactCheck.Benchmarks.Simulation;

/// <summary>A fact of a simulated world.</summary>
/// <param name="Truth">The number that is true on the last day.</param>
/// <param name="Statements">Who says what.</param>
internal sealed record SimulatedFact(decimal Truth, IReadOnlyList<Statement> Statements);
