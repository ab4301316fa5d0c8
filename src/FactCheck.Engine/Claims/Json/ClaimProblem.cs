using FactCheck.Text;

namespace FactCheck.Claims.Json;

/// <summary>Why a line is no claim.</summary>
/// <param name="Position">The place, columns as a person counts them.</param>
/// <param name="Reason">What is wrong and what is expected, in one sentence.</param>
public sealed record ClaimProblem(LinePosition Position, string Reason)
{
    /// <summary><c>line:column: reason</c>.</summary>
    public override string ToString() => $"{Position}: {Reason}";
}
