namespace FactCheck.Reporting.History;

/// <summary>A relation between facts whose verdict changed since an earlier report.</summary>
/// <param name="Constraint">The relation, as its rule file has it.</param>
/// <param name="Facts">The fact keys on its two sides.</param>
/// <param name="From">The name of the verdict then.</param>
/// <param name="To">The name of the verdict now.</param>
public sealed record ConstraintChange(
    string Constraint,
    IReadOnlyList<string> Facts,
    string From,
    string To
);
