using FactCheck.Corpus;
using FactCheck.Rules;

namespace FactCheck.Coverage;

/// <summary>What rules catch of a corpus, and what of the rules it has no use for.</summary>
/// <param name="Articles">Number of articles.</param>
/// <param name="Values">Number of figures and dates that can be checked.</param>
/// <param name="Uncovered">Number of those that no rule catches.</param>
/// <param name="WordingCount">Number of their wordings; values without words beside them have none.</param>
/// <param name="IsComplete">Whether all counts are exact; else rare wordings were let go to save memory.</param>
/// <param name="Wordings">The wordings that were asked for, most frequent first.</param>
/// <param name="Rules">Rules none of whose patterns matches.</param>
/// <param name="Patterns">Patterns that match nothing, of rules that have others.</param>
/// <param name="Words">Words of vocabularies that stand nowhere.</param>
/// <param name="Skipped">Files that could not be read.</param>
public sealed record CoverageReport(
    int Articles,
    int Values,
    int Uncovered,
    int WordingCount,
    bool IsComplete,
    IReadOnlyList<Wording> Wordings,
    IReadOnlyList<Rule> Rules,
    IReadOnlyList<(Rule Rule, Pattern Pattern)> Patterns,
    IReadOnlyList<UnmatchedWord> Words,
    IReadOnlyList<SkippedFile> Skipped
);
