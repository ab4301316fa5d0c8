using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;

namespace FactCheck.Reporting.History;

/// <summary>A fact as an earlier report has it.</summary>
/// <param name="Fact">The filled fact key.</param>
/// <param name="Title">Its title.</param>
/// <param name="Flags">All verdicts that held, the headline first.</param>
/// <param name="Consensus">The headline consensus in words; <see langword="null"/> when there was none.</param>
/// <param name="Explanations">Why the flags held.</param>
/// <param name="Claims">Its claims.</param>
public sealed record PastFact(
    string Fact,
    string Title,
    IReadOnlyList<Verdict> Flags,
    string? Consensus,
    IReadOnlyList<Explanation> Explanations,
    IReadOnlyList<Claim> Claims
);
