using Sprache;

namespace FactCheck.Rules.Grammar;

/// <summary>
/// The grammar of constraints: <c>A before B</c>, <c>A after B</c>, <c>A at most B</c>, <c>A at least B</c>,
/// <c>A within 3 days of B</c>; the sides are rule ids.
/// </summary>
internal static class ConstraintGrammar
{
    private static readonly Parser<Located<string>> RuleId = Scan.While(
            c => !char.IsWhiteSpace(c),
            1
        )
        .Located()
        .Lexeme()
        .Named("the id of a rule");

    private static readonly Parser<(
        Located<ConstraintRelation> Relation,
        Located<string>? Distance
    )> Plain = Relation("before", ConstraintRelation.Before)
        .Or(Relation("after", ConstraintRelation.After))
        .Or(Relation("at most", ConstraintRelation.AtMost))
        .Or(Relation("at least", ConstraintRelation.AtLeast))
        .Select(relation => (relation, (Located<string>?)null));

    private static readonly Parser<(
        Located<ConstraintRelation> Relation,
        Located<string>? Distance
    )> Within =
        from relation in Relation("within", ConstraintRelation.Within)
        from distance in Scan.UpTo(Scan.Space.Then(_ => Scan.Words("of"))).Located().Lexeme()
        from of in Scan.Words("of")
        select (relation, (Located<string>?)distance);

    /// <summary>A constraint.</summary>
    public static readonly Parser<ConstraintSyntax> Constraint =
        from left in RuleId
        from relation in Within
            .Or(Plain)
            .Named("'before', 'after', 'at most', 'at least' or 'within 3 days of'")
        from right in RuleId
        select new ConstraintSyntax(left, relation.Relation, right, relation.Distance);

    private static Parser<Located<ConstraintRelation>> Relation(
        string words,
        ConstraintRelation relation
    ) => Scan.Words(words).Return(relation).Located();
}
