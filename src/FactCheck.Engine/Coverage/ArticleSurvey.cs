using FactCheck.Corpus;
using FactCheck.Rules;

namespace FactCheck.Coverage;

/// <summary>What one article gives to a survey.</summary>
/// <param name="Skipped">The file that could not be read; the other members are empty then.</param>
/// <param name="Source">The publisher; the article itself where he is not known.</param>
/// <param name="Values">Number of figures and dates that can be checked.</param>
/// <param name="Uncovered">Those that no rule catches and that have words beside them.</param>
/// <param name="UncoveredCount">Number of those that no rule catches.</param>
/// <param name="Patterns">The patterns that match.</param>
/// <param name="Phrases">Numbers of the vocabulary words that stand in it.</param>
internal sealed record ArticleSurvey(
    SkippedFile? Skipped,
    string Source,
    int Values,
    int UncoveredCount,
    IReadOnlyList<UncoveredValue> Uncovered,
    IReadOnlyCollection<Pattern> Patterns,
    IReadOnlyCollection<int> Phrases
);
