namespace FactCheck.Consistency.Sources;

/// <summary>Several articles or publishers of one fact that count as one voice, and why.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Voice">The voice: the cited outlet, the earliest publisher of a copied text, the leader of those who copy.</param>
/// <param name="Members">The members, at least two, in the order of the fact's claims.</param>
public sealed record VoiceCluster(
    ClusterReason Reason,
    string Voice,
    IReadOnlyList<ClusterMember> Members
);
