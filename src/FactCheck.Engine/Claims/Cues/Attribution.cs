namespace FactCheck.Claims.Cues;

/// <summary>On whose word something stands.</summary>
/// <param name="Origin">The cited outlet or agency; <see langword="null"/> when none is cited.</param>
/// <param name="Speaker">The person or body that is quoted; <see langword="null"/> when none is named.</param>
/// <param name="IsFound">Whether the words are given as somebody's, named or not.</param>
/// <param name="IsOwnVoice">Whether the one who is cited is the publisher itself.</param>
/// <param name="PointsBack">Whether the one who is cited was named before: <c>ông</c>, <c>the agency</c>.</param>
internal sealed record Attribution(
    string? Origin,
    string? Speaker,
    bool IsFound,
    bool IsOwnVoice = false,
    bool PointsBack = false
)
{
    /// <summary>The article's own word.</summary>
    public static Attribution None { get; } = new(null, null, false);

    /// <summary>Somebody's word, who is not named.</summary>
    public static Attribution Unnamed { get; } = new(null, null, true);

    /// <summary>This one with <paramref name="inner"/> nested in it: whoever is named there comes first.</summary>
    public Attribution Around(Attribution inner) =>
        inner.IsFound
            ? new Attribution(
                inner.Origin ?? Origin,
                inner.Speaker ?? Speaker,
                true,
                inner.IsOwnVoice,
                inner.PointsBack
            )
            : this;
}
