namespace FactCheck.Consistency;

/// <summary>Tells which articles and publishers of a fact count as one voice, and why.</summary>
internal static class VoiceClusters
{
    /// <summary>The clusters of <paramref name="fact"/>: near-duplicates, then cited outlets, then copying publishers.</summary>
    public static IReadOnlyList<VoiceCluster> Of(FactCase fact, SourceBook sources) =>
        [.. fact.NearDuplicates, .. Cited(fact), .. Copying(fact, sources)];

    private static IEnumerable<VoiceCluster> Cited(FactCase fact) =>
        from voice in fact.Votes.GroupBy(vote => vote.Voice, StringComparer.Ordinal)
        where voice.Any(Cites)
        let members = voice
            .DistinctBy(vote => vote.Article, StringComparer.Ordinal)
            .Select(vote => new ClusterMember(VoiceBook.ArticleOf(vote.Claim), vote.Claim.Source))
            .ToList()
        where members.Count > 1
        orderby voice.Key
        select new VoiceCluster(ClusterReason.CitedOutlet, voice.Key, members);

    // Whose voice is that of another text, or of a speaker, is no case of it.
    private static bool Cites(Vote vote) =>
        vote.Claim.Origin is { } origin
        && !string.Equals(origin, vote.Claim.Source, StringComparison.Ordinal)
        && string.Equals(origin, vote.Voice, StringComparison.Ordinal);

    private static IEnumerable<VoiceCluster> Copying(FactCase fact, SourceBook sources)
    {
        foreach (var cluster in sources.Clusters)
        {
            var speaking = fact
                .Votes.Where(vote =>
                    string.Equals(vote.Group, cluster.Leader, StringComparison.Ordinal)
                )
                .Select(vote => vote.Voice)
                .ToHashSet(StringComparer.Ordinal);
            if (speaking.Count < 2)
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
