using FactCheck.Consistency.Sources;

namespace FactCheck.Consistency;

/// <summary>A fact, judged by itself.</summary>
/// <param name="Report">What the report shows.</param>
/// <param name="Findings">Its findings.</param>
/// <param name="Headline">The window that decides; <see langword="null"/> when nothing voted.</param>
internal sealed record FactOutcome(
    FactReport Report,
    IReadOnlyList<Finding> Findings,
    Tally? Headline
);
