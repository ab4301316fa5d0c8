namespace FactCheck.Consistency.Wording;

/// <summary>Why a verdict holds for a fact, in plain language.</summary>
/// <param name="Verdict">The verdict, one of the fact's flags.</param>
/// <param name="Text">One or two plain sentences.</param>
/// <param name="Claims">The smallest set of claims that forces it, each with its part; for relations also claims of the other fact.</param>
public sealed record Explanation(Verdict Verdict, string Text, IReadOnlyList<FindingClaim> Claims);
