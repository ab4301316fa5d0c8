namespace FactCheck.Rules.Grammar;

/// <summary>A constraint as written.</summary>
/// <param name="Left">Id of the rule on the left.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Right">Id of the rule on the right.</param>
/// <param name="Distance">For <c>within</c>: the distance.</param>
internal sealed record ConstraintSyntax(
    Located<string> Left,
    Located<ConstraintRelation> Relation,
    Located<string> Right,
    Located<string>? Distance
);
