using FactCheck.Rules;

namespace FactCheck.Consistency;

/// <summary>A relation between facts, judged.</summary>
/// <param name="Constraint">The relation.</param>
/// <param name="Verdict">The judgement.</param>
/// <param name="Facts">The fact keys on its two sides.</param>
public sealed record ConstraintReport(
    Constraint Constraint,
    ConstraintVerdict Verdict,
    IReadOnlyList<string> Facts
);
