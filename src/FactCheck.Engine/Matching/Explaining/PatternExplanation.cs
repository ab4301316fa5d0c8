using FactCheck.Rules;

namespace FactCheck.Matching.Explaining;

/// <summary>How far a pattern comes in one sentence.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Taken">What its pieces took, in the order of the text.</param>
/// <param name="Stop">Where it stopped; <see langword="null"/> when all of it stands in the sentence.</param>
/// <param name="IsSought">Whether it is sought in the language of the sentence.</param>
/// <param name="Match">The match that was kept; <see langword="null"/> when there is none.</param>
public sealed record PatternExplanation(
    Pattern Pattern,
    IReadOnlyList<ExplanationElement> Taken,
    ExplanationStop? Stop,
    bool IsSought,
    PatternMatch? Match = null
)
{
    /// <summary>How near it came, for comparing: a place where only one thing is wrong counts as half a piece.</summary>
    internal int Nearness => (2 * Taken.Count) + (Stop is null or { RestFits: true } ? 1 : 0);
}
