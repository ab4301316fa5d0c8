using System.Globalization;
using FactCheck.Consistency;
using FactCheck.Consistency.Sources;

namespace FactCheck.Reporting.Wording;

/// <summary>What all reports for people say about voices that count as one, in the same words.</summary>
public static class ClusterWords
{
    private static readonly string Threshold = CopyClusters.Threshold.ToString(
        "0.##",
        CultureInfo.InvariantCulture
    );

    /// <summary>Why the members of <paramref name="cluster"/> count as one, in a sentence.</summary>
    public static string Of(VoiceCluster cluster) =>
        cluster.Reason switch
        {
            ClusterReason.NearDuplicate =>
                $"{Joined(cluster.Members.Select(Copy))} are near-duplicates (similarity from {Threshold} on) and count as {cluster.Voice}.",
            ClusterReason.CitedOutlet =>
                $"{Joined(cluster.Members.Select(Name))} go back to {cluster.Voice} and count as one.",
            ClusterReason.Copying =>
                $"{Joined(cluster.Members.Select(Tie))} share unusual values beyond chance and count as one.",
            _ => throw new ArgumentOutOfRangeException(
                nameof(cluster),
                cluster.Reason,
                "no such reason"
            ),
        };

    /// <summary>Why the publishers of <paramref name="cluster"/> count as one in the whole run, in a sentence.</summary>
    public static string Of(SourceCluster cluster) =>
        Of(
            new VoiceCluster(
                ClusterReason.Copying,
                cluster.Leader,
                [
                    new ClusterMember(null, cluster.Leader),
                    .. cluster.Members.Select(link => new ClusterMember(null, link.Name)
                    {
                        Link = link,
                    }),
                ]
            )
        );

    /// <summary>The clusters of all facts, those that read alike once, each with the names of its facts.</summary>
    public static IReadOnlyList<(string Text, string Facts)> Of(IEnumerable<FactReport> facts) =>
        [
            .. facts
                .SelectMany(fact => fact.Clusters.Select(cluster => (Cluster: cluster, Fact: fact)))
                .GroupBy(pair => (pair.Cluster.Reason, Text: Of(pair.Cluster)))
                .OrderBy(group => group.Key.Reason)
                .ThenBy(group => group.Key.Text, StringComparer.Ordinal)
                .Select(group =>
                    (
                        group.Key.Text,
                        string.Join(
                            "; ",
                            group
                                .Select(pair => FactWords.Name(pair.Fact))
                                .Distinct(StringComparer.Ordinal)
                        )
                    )
                ),
        ];

    /// <summary>What the votes of publishers count, where that was learned.</summary>
    public static string Of(IReadOnlyList<SourceWeight> weights) =>
        string.Join(
            ", ",
            weights.Select(weight =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{weight.Name} {weight.Weight:0.##} ({weight.Agreeing} of {weight.Speaking} with the consensus)"
                )
            )
        );

    /// <summary>The name of <paramref name="reason"/> in reports.</summary>
    public static string NameOf(ClusterReason reason) =>
        reason switch
        {
            ClusterReason.NearDuplicate => "near-duplicate",
            ClusterReason.CitedOutlet => "cited outlet",
            ClusterReason.Copying => "copying",
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "no such reason"),
        };

    private static string Copy(ClusterMember member) =>
        member.Similarity is { } similarity
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Name(member)} (similarity {similarity:0.00})"
            )
            : Name(member);

    private static string Tie(ClusterMember member) =>
        member.Link is { } link
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Name(member)} ({link.Shared} of {link.Compared} shared, by chance {link.Expected:0.##})"
            )
            : Name(member);

    private static string Name(ClusterMember member) =>
        (member.Source, member.Article) switch
        {
            ({ } source, { } article) => $"{source} [{article}]",
            ({ } source, null) => source,
            (null, { } article) => article,
            _ => "an article without a name",
        };

    private static string Joined(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count == 1
            ? all[0]
            : $"{string.Join(", ", all.Take(all.Count - 1))} and {all[^1]}";
    }
}
