using FactCheck.Rules;
using FactCheck.Values;

namespace FactCheck.Consistency;

/// <summary>A reference, held against the claims of a fact.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Verdict">How the claims stand to it.</param>
public sealed record ReferenceReport(Reference Reference, ReferenceVerdict Verdict)
{
    /// <summary>Where it lies on the fact's line, in the unit of the consensus; <see langword="null"/> when it has no one place.</summary>
    public Interval? Region { get; init; }
}
