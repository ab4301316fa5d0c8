namespace FactCheck.Reporting.History;

/// <summary>What changed since an earlier report.</summary>
/// <param name="Facts">Facts about which something changed: those of now in their order, then those that are gone.</param>
/// <param name="Constraints">Relations between facts that were judged then as well, and otherwise.</param>
public sealed record ReportChanges(
    IReadOnlyList<FactChange> Facts,
    IReadOnlyList<ConstraintChange> Constraints
);
