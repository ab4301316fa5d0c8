using FactCheck.Rules;

namespace FactCheck.Testing;

/// <summary>A pattern, or a branch of it, that no test exercises.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Rule">Its rule.</param>
/// <param name="Source">It as written.</param>
/// <param name="Location">Where it is written.</param>
public sealed record UntestedBranch(
    UntestedKind Kind,
    Rule Rule,
    string Source,
    RuleLocation Location
);
