namespace FactCheck.Consistency.Sources;

/// <summary>How reliable a voice was found.</summary>
/// <param name="Name">The voice.</param>
/// <param name="Weight">What its vote counts, from 0.1; over all topics, by how often it speaks of each.</param>
/// <param name="Agreeing">
/// Windows of facts in which it stood with the consensus, each by the probability that the consensus is right.
/// </param>
/// <param name="Speaking">Windows in which it spoke and at least one other did.</param>
public sealed record SourceWeight(string Name, decimal Weight, decimal Agreeing, int Speaking)
{
    /// <summary>The weight on each topic; empty where voices do not differ by topic.</summary>
    public IReadOnlyList<TopicWeight> Topics { get; init; } = [];
}
