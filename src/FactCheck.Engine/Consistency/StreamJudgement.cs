using FactCheck.Consistency.Sources;

namespace FactCheck.Consistency;

/// <summary>What is known when the last fact of a stream was judged.</summary>
/// <param name="Constraints">The relations between facts, in the order of the rules.</param>
/// <param name="Findings">How many findings there were, those of relations included.</param>
/// <param name="Sources">What was learned of the voices.</param>
public sealed record StreamJudgement(
    IReadOnlyList<ConstraintReport> Constraints,
    FindingCounts Findings,
    SourceBook Sources
);
