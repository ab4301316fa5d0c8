namespace FactCheck.Extraction;

/// <summary>
/// A mention that an extractor proposes, or a run of tokens that is known to be no value (a model name, a phone
/// number) and keeps others from reading one there.
/// </summary>
/// <param name="Mention">The mention; <see langword="null"/> for a trap.</param>
/// <param name="FirstToken">Index of the first token it takes.</param>
/// <param name="EndToken">Index behind the last token it takes (exclusive).</param>
/// <remarks>Of overlapping candidates the longest wins; of equally long ones a trap, then the one proposed first.</remarks>
internal readonly record struct Candidate(Mention? Mention, int FirstToken, int EndToken)
{
    /// <summary>Its place among the candidates that were proposed.</summary>
    public int Order { get; init; }

    /// <summary>A candidate for <paramref name="mention"/>.</summary>
    public static Candidate Of(Mention mention) =>
        new(mention, mention.FirstToken, mention.EndToken);

    /// <summary>A run of tokens in which nothing may be read.</summary>
    public static Candidate Trap(int firstToken, int endToken) => new(null, firstToken, endToken);

    /// <summary>Number of tokens.</summary>
    public int Length => EndToken - FirstToken;
}
