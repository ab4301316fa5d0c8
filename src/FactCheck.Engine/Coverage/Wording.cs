namespace FactCheck.Coverage;

/// <summary>Uncovered values with one wording.</summary>
/// <param name="Pattern">The wording, with the value as a capture.</param>
/// <param name="Count">How often it stands in the corpus.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="Sources">From how many publishers; an article without one is a publisher of its own.</param>
/// <param name="Example">The value with the shortest sentence, the first of equally short ones.</param>
public sealed record Wording(
    string Pattern,
    int Count,
    int Articles,
    int Sources,
    UncoveredValue Example
);
