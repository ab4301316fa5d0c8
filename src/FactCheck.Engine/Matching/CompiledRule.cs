using FactCheck.Rules;

namespace FactCheck.Matching;

/// <summary>A rule, ready to be matched.</summary>
/// <param name="Rule">The rule as bound.</param>
/// <param name="Near">The conditions that must hold around a match.</param>
/// <param name="Unless">The conditions none of which may hold.</param>
internal sealed record CompiledRule(
    Rule Rule,
    IReadOnlyList<CompiledContext> Near,
    IReadOnlyList<CompiledContext> Unless
);
