namespace FactCheck.Consistency.Sources;

/// <summary>Voices that share unusual values far beyond chance and so have one vote a value between them.</summary>
/// <param name="Leader">The voice that the others are tied to: it need not be the one that they copy.</param>
/// <param name="Members">The other voices, each tied to the leader itself.</param>
public sealed record SourceCluster(string Leader, IReadOnlyList<SourceLink> Members);
