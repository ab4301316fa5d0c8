namespace FactCheck.Consistency.Sources;

/// <summary>A member of a <see cref="VoiceCluster"/>.</summary>
/// <param name="Article">The article; <see langword="null"/> for a publisher as a whole, or when it is not known.</param>
/// <param name="Source">The publisher; <see langword="null"/> when unknown.</param>
public sealed record ClusterMember(string? Article, string? Source)
{
    /// <summary>
    /// Of near-duplicates: the estimated similarity to the text of the cluster that is most like it, 0 to 1;
    /// <see langword="null"/> for other reasons.
    /// </summary>
    public decimal? Similarity { get; init; }

    /// <summary>Of copying publishers: what ties it to the leader; <see langword="null"/> for the leader and other reasons.</summary>
    public SourceLink? Link { get; init; }
}
