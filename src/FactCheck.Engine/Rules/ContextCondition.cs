using FactCheck.Rules.Syntax;

namespace FactCheck.Rules;

/// <summary>A phrase that must (<c>near</c>) or must not (<c>unless</c>) stand around a match.</summary>
/// <param name="Pattern">The phrase; it holds no captures.</param>
/// <param name="Scope">How far it may stand from the match.</param>
/// <param name="Sentences">For <see cref="ContextScope.Sentences"/>: how many sentences away at most.</param>
/// <param name="Source">The condition as written.</param>
/// <param name="Location">Where it is written.</param>
public sealed record ContextCondition(
    PatternNode Pattern,
    ContextScope Scope,
    int Sentences,
    string Source,
    RuleLocation Location
);
