namespace FactCheck.Consistency;

/// <summary>How reliable a voice was found.</summary>
/// <param name="Name">The voice.</param>
/// <param name="Weight">What its vote counts, from 0.1.</param>
/// <param name="Agreeing">Windows of facts in which it stood with the consensus.</param>
/// <param name="Speaking">Windows in which it spoke and at least two others did.</param>
public sealed record SourceWeight(string Name, decimal Weight, int Agreeing, int Speaking);
