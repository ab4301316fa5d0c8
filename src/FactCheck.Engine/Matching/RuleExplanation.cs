using FactCheck.Rules;

namespace FactCheck.Matching;

/// <summary>How far a rule got in a text.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Patterns">Each pattern in each sentence, by pattern, then by sentence.</param>
/// <param name="Matches">The matches that were kept.</param>
public sealed record RuleExplanation(
    Rule Rule,
    IReadOnlyList<PatternExplanation> Patterns,
    IReadOnlyList<PatternMatch> Matches
);
