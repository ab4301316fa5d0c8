using FactCheck.Consistency;
using FactCheck.Rules;

namespace FactCheck.Reporting;

/// <summary>From when on a run counts as failed. A finding with a <see cref="Waiver"/> never makes it fail.</summary>
/// <param name="Level">The lowest level of a finding that fails; <see langword="null"/> when none does.</param>
/// <param name="MaxWarnings">How many warnings there may be; <see langword="null"/> for any number.</param>
public sealed record FailLimits(Severity? Level = Severity.Error, int? MaxWarnings = null)
{
    /// <summary>Whether <paramref name="finding"/> alone makes the run fail.</summary>
    public bool IsFailure(Finding finding) =>
        finding.Waiver is null && Level is { } level && finding.Level >= level;

    /// <summary>Whether there are more warnings than there may be.</summary>
    public bool HasTooManyWarnings(FindingCounts findings) =>
        MaxWarnings is { } most && findings[Severity.Warning] > most;

    /// <summary>Whether a run with these findings fails.</summary>
    public bool Fails(FindingCounts findings) =>
        (Level is { } level && findings.AnyFrom(level)) || HasTooManyWarnings(findings);
}
