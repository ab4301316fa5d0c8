using FactCheck.Rules;

namespace FactCheck.Consistency;

/// <summary>A reference, held against the claims of a fact.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Verdict">How the claims stand to it.</param>
public sealed record ReferenceReport(Reference Reference, ReferenceVerdict Verdict);
