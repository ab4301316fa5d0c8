namespace FactCheck.Benchmarks.Simulation;

/// <summary>A world with a known truth.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Facts">Its facts.</param>
internal sealed record World(string Name, IReadOnlyList<SimulatedFact> Facts)
{
    /// <summary>How far a number may be off and still count as right.</summary>
    public decimal Tolerance { get; init; } = 2;

    /// <summary>The same as a share of the truth, on top.</summary>
    public decimal RelativeTolerance { get; init; }

    /// <summary>Whether the numbers are totals that only grow.</summary>
    public bool Grows { get; init; }

    /// <summary>Whether the judge gets bare claims (fact, number, source, tolerance) and no rule.</summary>
    public bool IsMinimal { get; init; }

    /// <summary>Whether bare claims carry the tolerance.</summary>
    public bool TellsTolerance { get; init; } = true;

    /// <summary>The same world, whose claims do not say how far they may be off.</summary>
    public World Untold() => this with { Name = $"{Name}, no tolerance", TellsTolerance = false };

    /// <summary>Share of the facts that are asked for which <paramref name="answers"/> are right.</summary>
    public decimal Accuracy(IReadOnlyList<decimal?> answers) =>
        (decimal)
            Facts
                .Where((fact, index) => fact.IsAsked && IsRight(answers[index], fact.Truth))
                .Count() / Facts.Count(fact => fact.IsAsked);

    private bool IsRight(decimal? answer, decimal truth) =>
        answer is { } number
        && Math.Abs(number - truth) <= Tolerance + (RelativeTolerance * Math.Abs(truth));
}
