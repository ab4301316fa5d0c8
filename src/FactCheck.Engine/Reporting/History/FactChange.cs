using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;

namespace FactCheck.Reporting.History;

/// <summary>What changed about one fact since an earlier report.</summary>
/// <param name="Fact">The filled fact key.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="From">The verdict then; <see langword="null"/> for a new fact.</param>
/// <param name="To">The verdict now; <see langword="null"/> for one that is gone.</param>
public sealed record FactChange(string Fact, string Name, Verdict? From, Verdict? To)
{
    /// <summary>Contradictions that were not there before, with their reasons.</summary>
    public IReadOnlyList<Explanation> Appeared { get; init; } = [];

    /// <summary>Contradictions that are no longer there, with the reasons of then.</summary>
    public IReadOnlyList<Explanation> Resolved { get; init; } = [];

    /// <summary>The consensus then, in words; <see langword="null"/> when there was none.</summary>
    public string? ConsensusFrom { get; init; }

    /// <summary>The consensus now; <see langword="null"/> when there is none.</summary>
    public string? ConsensusTo { get; init; }

    /// <summary>Claims that were not there before.</summary>
    public IReadOnlyList<Claim> NewClaims { get; init; } = [];

    /// <summary>Claims that are no longer there.</summary>
    public IReadOnlyList<Claim> VanishedClaims { get; init; } = [];

    /// <summary>Whether the consensus is another one.</summary>
    public bool HasMoved => !string.Equals(ConsensusFrom, ConsensusTo, StringComparison.Ordinal);

    /// <summary>Whether there is anything to tell.</summary>
    public bool IsAny =>
        From != To
        || HasMoved
        || Appeared.Count + Resolved.Count + NewClaims.Count + VanishedClaims.Count > 0;
}
