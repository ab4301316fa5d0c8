namespace FactCheck.Claims.Json;

/// <summary>A line of a stream of claims, read: a claim or a problem. Exactly one of the two is set.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Problem">Why there is none.</param>
public readonly record struct ClaimLine(int Line, Claim? Claim, ClaimProblem? Problem);
