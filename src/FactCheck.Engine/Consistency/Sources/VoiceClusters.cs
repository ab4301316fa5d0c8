namespace FactCheck.Consistency.Sources;

/// <summary>Tells which articles and publishers of a fact count as one voice, and why.</summary>
internal static class VoiceClusters
{
    /// <summary>The clusters of <paramref name="fact"/>: near-duplicates, then cited outlets, then copying publishers.</summary>
    public static IReadOnlyList<VoiceCluster> Of(FactCase fact, SourceBook sources) =>
        [.. fact.NearDuplicates, .. Cited(fact), .. Copying(fact, sources)];

    private static IEnumerable<VoiceCluster> Cited(FactCase fact)
    {
        if (!fact.Votes.Any(Cites))
        {
            yield break;
        }
        foreach (
            var voice in fact
                .Votes.GroupBy(vote => vote.Voice, StringComparer.Ordinal)
                .Where(voice => voice.Any(Cites))
                .OrderBy(voice => voice.Key, StringComparer.Ordinal)
        )
        {
            var members = voice
                .DistinctBy(vote => vote.Article, StringComparer.Ordinal)
                .Select(vote => new ClusterMember(
                    VoiceBook.ArticleOf(vote.Claim),
                    vote.Claim.Source
                ))
                .ToList();
            if (members.Count > 1)
            {
                yield return new VoiceCluster(ClusterReason.CitedOutlet, voice.Key, members);
            }
        }
    }

    // Whose voice is that of another text, or of a speaker, is no case of it.
    private static bool Cites(Vote vote) =>
        vote.Claim.Origin is { } origin
        && !string.Equals(origin, vote.Claim.Source, StringComparison.Ordinal)
        && string.Equals(origin, vote.Voice, StringComparison.Ordinal);

    private static IEnumerable<VoiceCluster> Copying(FactCase fact, SourceBook sources)
    {
        if (sources.Clusters.Count == 0)
        {
            yield break;
        }
        foreach (
            var group in fact
                .Votes.GroupBy(vote => vote.Group, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            var speaking = group.Select(vote => vote.Voice).ToHashSet(StringComparer.Ordinal);
            if (speaking.Count < 2 || sources.ClusterOf(group.Key) is not { } cluster)
            {
                continue;
            }
            var links = cluster.Members.Where(link => speaking.Contains(link.Name));
            var members = links.Select(link => new ClusterMember(null, link.Name) { Link = link });
            yield return new VoiceCluster(
                ClusterReason.Copying,
                cluster.Leader,
                speaking.Contains(cluster.Leader)
                    ? [new ClusterMember(null, cluster.Leader), .. members]
                    : [.. members]
            );
        }
    }
}
