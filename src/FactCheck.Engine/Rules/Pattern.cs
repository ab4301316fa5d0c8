using FactCheck.Rules.Syntax;

namespace FactCheck.Rules;

/// <summary>A bound pattern of a rule.</summary>
/// <param name="Language">Language code of the paragraphs it is sought in; <see langword="null"/> for all.</param>
/// <param name="Root">The pattern.</param>
/// <param name="Source">The pattern as written.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Pattern(
    string? Language,
    PatternNode Root,
    string Source,
    RuleLocation Location
)
{
    /// <summary>Its choices and options, in the order in which they are written.</summary>
    public IReadOnlyList<PatternBranch> Branches { get; init; } = [];
}
