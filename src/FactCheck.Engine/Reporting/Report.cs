using FactCheck.Consistency;
using FactCheck.Corpus;

namespace FactCheck.Reporting;

/// <summary>The one model that all report formats are written from. Immutable; nothing in it depends on the clock.</summary>
/// <param name="Judgement">Facts, constraints and findings.</param>
/// <param name="Skipped">Files that could not be read.</param>
/// <param name="Run">Versions and counts.</param>
public sealed record Report(
    Judgement Judgement,
    IReadOnlyList<SkippedFile> Skipped,
    RunSummary Run
);
