using FactCheck.Claims;

namespace FactCheck.Consistency;

/// <summary>A claim in a finding.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Part">The part it plays.</param>
public sealed record FindingClaim(Claim Claim, ClaimPart Part);
