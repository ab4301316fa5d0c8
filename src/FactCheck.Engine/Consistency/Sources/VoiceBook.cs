using FactCheck.Claims;

namespace FactCheck.Consistency.Sources;

/// <summary>
/// Whose voice each claim of a fact is. Articles whose texts are near-duplicates are one voice: named for the outlet that
/// any of them cites, else for the earliest publisher.
/// </summary>
/// <remarks>
/// A copy that says something else about the fact is no copy of it: of near-duplicates only those are one voice that do
/// not contradict the first of them.
/// </remarks>
internal sealed class VoiceBook
{
    private readonly FactPolicy _policy;
    private readonly CopyClusters _clusters;
    private readonly Dictionary<(int Cluster, string? Article), string> _voiceOfCopy = [];
    private readonly List<VoiceCluster> _nearDuplicates = [];

    /// <summary>Learns which texts are copies from <paramref name="claims"/>, which come in the stable order.</summary>
    /// <param name="policy">How the fact is judged.</param>
    /// <param name="claims">Its voting claims.</param>
    /// <param name="contradict">Whether two claims cannot both be right.</param>
    public VoiceBook(
        FactPolicy policy,
        IReadOnlyList<Claim> claims,
        Func<Claim, Claim, bool> contradict
    )
    {
        _policy = policy;
        var signed = policy.JoinsNearDuplicates
            ? claims.Where(claim => claim.Signature is not null).ToList()
            : [];
        _clusters = new CopyClusters(signed.Select(claim => claim.Signature!));
        foreach (var copies in signed.GroupBy(claim => _clusters.ClusterOf(claim.Signature!)))
        {
            foreach (var agreeing in Agreeing(copies, contradict).Where(group => group.Count > 1))
            {
                var name = NameOf(agreeing.SelectMany(article => article));
                agreeing.ForEach(article => _voiceOfCopy.Add((copies.Key, article.Key), name));
                Tell(name, [.. agreeing.Select(article => article.First())]);
            }
        }
    }

    /// <summary>The articles that are one voice because their texts are near-duplicates.</summary>
    public IReadOnlyList<VoiceCluster> NearDuplicates => _nearDuplicates;

    private void Tell(string voice, List<Claim> copies)
    {
        // Where the rule counts speakers it does not matter who copies whom.
        if (copies.TrueForAll(copy => _policy.SpeakerOf(copy) is null))
        {
            _nearDuplicates.Add(
                new VoiceCluster(
                    ClusterReason.NearDuplicate,
                    voice,
                    [
                        .. copies.Select(copy => new ClusterMember(ArticleOf(copy), copy.Source)
                        {
                            Similarity = SimilarityOf(copy, copies),
                        }),
                    ]
                )
            );
        }
    }

    // To the first text, or where the two were joined by others between them, to the nearest.
    private static decimal SimilarityOf(Claim copy, List<Claim> copies)
    {
        var nearest = 0m;
        foreach (var other in copies)
        {
            if (!ReferenceEquals(other, copy))
            {
                nearest = Math.Max(
                    nearest,
                    CopyClusters.Similarity(copy.Signature!, other.Signature!)
                );
                if (nearest >= CopyClusters.Threshold && ReferenceEquals(other, copies[0]))
                {
                    break;
                }
            }
        }
        return Math.Round(nearest, 2);
    }

    // The articles of a cluster, each with the first of those before it that it does not contradict.
    private static List<List<IGrouping<string?, Claim>>> Agreeing(
        IEnumerable<Claim> copies,
        Func<Claim, Claim, bool> contradict
    )
    {
        var groups = new List<List<IGrouping<string?, Claim>>>();
        foreach (var article in copies.GroupBy(ArticleOf, StringComparer.Ordinal))
        {
            var group = groups.Find(group =>
                !group[0].Any(first => article.Any(claim => contradict(first, claim)))
            );
            if (group is null)
            {
                groups.Add(group = []);
            }
            group.Add(article);
        }
        return groups;
    }

    /// <summary>The voice of <paramref name="claim"/>.</summary>
    public string VoiceOf(Claim claim)
    {
        if (_policy.SpeakerOf(claim) is { } speaker)
        {
            return speaker;
        }
        return
            _policy.JoinsNearDuplicates
            && claim.Signature is { } text
            && _voiceOfCopy.TryGetValue(
                (_clusters.ClusterOf(text), ArticleOf(claim)),
                out var voice
            )
            ? voice
            : claim.Voice;
    }

    /// <summary>The article of <paramref name="claim"/>, for claims that tell.</summary>
    public static string? ArticleOf(Claim claim) => claim.Article ?? claim.Location?.Path;

    private static string NameOf(IEnumerable<Claim> copies)
    {
        var cited = copies.FirstOrDefault(claim =>
            claim.Origin is { } origin
            && !string.Equals(origin, claim.Source, StringComparison.Ordinal)
        );
        var first = copies
            .OrderBy(claim => claim.Published is null)
            .ThenBy(claim => claim.Published)
            .First();
        return (cited ?? first).Voice;
    }
}
