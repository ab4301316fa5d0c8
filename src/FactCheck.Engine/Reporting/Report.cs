using FactCheck.Consistency;
using FactCheck.Corpus;
using FactCheck.Reporting.History;
using FactCheck.Rules.Diagnostics;

namespace FactCheck.Reporting;

/// <summary>The one model that all report formats are written from. Immutable; nothing in it depends on the clock.</summary>
/// <param name="Judgement">Facts, constraints and findings.</param>
/// <param name="Skipped">Files that could not be read.</param>
/// <param name="Run">Versions and counts.</param>
public sealed record Report(Judgement Judgement, IReadOnlyList<SkippedFile> Skipped, RunSummary Run)
{
    /// <summary>From when on the run counts as failed.</summary>
    public FailLimits Limits { get; init; } = new();

    /// <summary>What is wrong with the baseline and the suppressions: entries that are expired or no longer needed.</summary>
    public IReadOnlyList<Diagnostic> Notices { get; init; } = [];

    /// <summary>
    /// Full paths of the folders of articles that were named by their full paths. What stands before an article's name in
    /// them differs between machines, and is no part of its name in fingerprints and baselines.
    /// </summary>
    public CorpusRoots Roots { get; init; } = CorpusRoots.None;

    /// <summary>
    /// Full path of the folder that a report is written to, for links to the articles from there; <see langword="null"/> for
    /// a report without such links. Every file of reports has its own.
    /// </summary>
    public string? Folder { get; init; }

    /// <summary>What changed since an earlier report; <see langword="null"/> when it is compared with none.</summary>
    public ReportChanges? Changes { get; init; }
}
