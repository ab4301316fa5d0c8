using FactCheck.Rules;

namespace FactCheck.Matching;

/// <summary>How far a pattern got in a sentence.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Miss">The furthest near miss, when it missed and some word of it was found.</param>
/// <param name="FailedCondition">The first condition that does not hold, when the context failed.</param>
public sealed record PatternExplanation(
    Pattern Pattern,
    int Sentence,
    PatternOutcome Outcome,
    NearMiss? Miss,
    ContextCondition? FailedCondition
);
