namespace FactCheck.Matching;

/// <summary>
/// Phrases of which one stands in each match of a pattern, and what it costs to look for them: an estimate of how
/// often a text makes the matcher look closer.
/// </summary>
/// <param name="Phrases">Whole words, with the languages that each is sought in.</param>
/// <param name="Prefixes">Beginnings of words, dearer because they compare characters.</param>
/// <param name="Cost">Expected hits, in no unit.</param>
internal sealed record Anchor(
    IReadOnlyList<(int[] Words, ulong Languages)> Phrases,
    IReadOnlyList<(WordPrefix Prefix, ulong Languages)> Prefixes,
    double Cost
)
{
    /// <summary>One phrase.</summary>
    public static Anchor OfPhrase(int[] words, ulong languages, double cost) =>
        new([(words, languages)], [], cost);

    /// <summary>One beginning of a word.</summary>
    public static Anchor OfPrefix(WordPrefix prefix, ulong languages, double cost) =>
        new([], [(prefix, languages)], cost);

    /// <summary>Any of the given anchors; <see langword="null"/> when one of them is missing.</summary>
    public static Anchor? AnyOf(IEnumerable<Anchor?> anchors)
    {
        var all = anchors.ToList();
        return all.Contains(null)
            ? null
            : new Anchor(
                [.. all.SelectMany(anchor => anchor!.Phrases)],
                [.. all.SelectMany(anchor => anchor!.Prefixes)],
                all.Sum(anchor => anchor!.Cost)
            );
    }

    /// <summary>The cheaper of two anchors, the first when they cost the same.</summary>
    public static Anchor? Cheaper(Anchor? left, Anchor? right) =>
        left is null ? right
        : right is null || left.Cost <= right.Cost ? left
        : right;
}
