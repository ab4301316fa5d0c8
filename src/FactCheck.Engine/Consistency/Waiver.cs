using FactCheck.Rules;
using NodaTime;

namespace FactCheck.Consistency;

/// <summary>Why a finding is shown but does not count.</summary>
/// <param name="Kind">By what it was set aside.</param>
/// <param name="Place">The entry of the file that says so.</param>
/// <param name="Reason">The reason that was written down; <see langword="null"/> for a baseline.</param>
/// <param name="Until">The last day on which it holds; <see langword="null"/> for a baseline.</param>
public sealed record Waiver(
    WaiverKind Kind,
    RuleLocation Place,
    string? Reason = null,
    LocalDate? Until = null
);
