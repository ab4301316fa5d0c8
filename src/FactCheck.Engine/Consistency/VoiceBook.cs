using FactCheck.Claims;

namespace FactCheck.Consistency;

/// <summary>
/// Whose voice each claim of a fact is. Articles whose texts are near-duplicates are one voice: named for the outlet that
/// any of them cites, else for the earliest publisher.
/// </summary>
internal sealed class VoiceBook
{
    private readonly FactPolicy _policy;
    private readonly CopyClusters _clusters;
    private readonly Dictionary<int, string> _voiceOfCluster = [];

    /// <summary>Learns which texts are copies from <paramref name="claims"/>, which come in the stable order.</summary>
    public VoiceBook(FactPolicy policy, IReadOnlyList<Claim> claims)
    {
        _policy = policy;
        var signed = claims.Where(claim => claim.Signature is not null).ToList();
        _clusters = new CopyClusters(signed.Select(claim => claim.Signature!));
        foreach (var copies in signed.GroupBy(claim => _clusters.ClusterOf(claim.Signature!)))
        {
            var articles = copies.Select(ArticleOf).Distinct(StringComparer.Ordinal);
            if (articles.Skip(1).Any())
            {
                _voiceOfCluster.Add(copies.Key, NameOf(copies));
            }
        }
    }

    /// <summary>The voice of <paramref name="claim"/>.</summary>
    public string VoiceOf(Claim claim)
    {
        if (_policy.SpeakerOf(claim) is { } speaker)
        {
            return speaker;
        }
        return
            claim.Signature is { } text
            && _voiceOfCluster.TryGetValue(_clusters.ClusterOf(text), out var voice)
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
