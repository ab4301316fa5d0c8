namespace FactCheck.Rules.Grammar;

/// <summary>A condition of <c>near</c> or <c>unless</c> as written.</summary>
/// <param name="Pattern">The phrase.</param>
/// <param name="Scope">How far it may stand.</param>
/// <param name="Sentences">For <see cref="ContextScope.Sentences"/>: how many sentences away.</param>
internal sealed record ContextSyntax(PatternSyntax Pattern, ContextScope Scope, int Sentences);
