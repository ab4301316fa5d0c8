using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Consistency;

/// <summary>A claim as the judgement of its fact saw it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Use">What became of it.</param>
/// <param name="Region">
/// Where its value lies on the fact's line, in the unit of the consensus, without tolerance; <see langword="null"/> when it
/// has no one place there.
/// </param>
/// <param name="Time">The time it speaks of; <see langword="null"/> when unknown.</param>
public sealed record ClaimStanding(Claim Claim, ClaimUse Use, Interval? Region, AsOf? Time)
{
    /// <summary>Whose voice it is: that of the original where its text is a near-duplicate, else the claim's own.</summary>
    public required string Voice { get; init; }

    /// <summary>Whom the voice is counted with: another one when it was found to copy, else itself.</summary>
    public required string Group { get; init; }
}
