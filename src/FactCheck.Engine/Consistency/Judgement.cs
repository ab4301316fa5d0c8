using FactCheck.Consistency.Sources;

namespace FactCheck.Consistency;

/// <summary>All that was judged in a run, in a stable order.</summary>
/// <param name="Facts">The facts, by key.</param>
/// <param name="Constraints">The relations between facts, in the order of the rules.</param>
/// <param name="Findings">What a reader should look at, gravest first.</param>
public sealed record Judgement(
    IReadOnlyList<FactReport> Facts,
    IReadOnlyList<ConstraintReport> Constraints,
    IReadOnlyList<Finding> Findings
)
{
    /// <summary>What was learned of the voices.</summary>
    public SourceBook Sources { get; init; } = SourceBook.Empty;
}
