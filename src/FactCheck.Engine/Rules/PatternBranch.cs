using FactCheck.Rules.Syntax;

namespace FactCheck.Rules;

/// <summary>A side of a choice, or an option, of a pattern.</summary>
/// <param name="Node">The side, or what may be left out.</param>
/// <param name="IsOption">Whether it may be left out.</param>
/// <param name="Source">It as written.</param>
/// <param name="Location">Where it is written.</param>
public sealed record PatternBranch(
    PatternNode Node,
    bool IsOption,
    string Source,
    RuleLocation Location
);
