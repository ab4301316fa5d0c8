using FactCheck.Claims;

namespace FactCheck.Consistency;

/// <summary>
/// Whose voice each claim of a fact is. Articles whose texts are near-duplicates are one voice: named for the outlet that
/// any of them cites, else for the earliest publisher.
/// </summary>
internal sealed class VoiceBook
{
    private readonly FactPolicy _policy;
    private readonly Dictionary<string, string> _voiceOfText = new(StringComparer.Ordinal);

    /// <summary>Learns which texts are copies from <paramref name="claims"/>, which come in the stable order.</summary>
    public VoiceBook(FactPolicy policy, IEnumerable<Claim> claims)
    {
        _policy = policy;
        foreach (
            var copies in claims
                .Where(claim => claim.Signature is not null)
                .GroupBy(claim => claim.Signature!)
        )
        {
            var articles = copies.Select(ArticleOf).Distinct(StringComparer.Ordinal);
            if (articles.Skip(1).Any())
            {
                _voiceOfText.Add(copies.Key, NameOf(copies));
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
        return claim.Signature is { } text && _voiceOfText.TryGetValue(text, out var voice)
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
        if (cited is not null)
        {
            return cited.Voice;
        }
        return copies
            .OrderBy(claim => claim.Published is null)
            .ThenBy(claim => claim.Published)
            .First()
            .Voice;
    }
}
