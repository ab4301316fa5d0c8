namespace FactCheck.Rules;

/// <summary>A relation between the values of two facts.</summary>
/// <param name="Left">Id of the rule on the left.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Right">Id of the rule on the right.</param>
/// <param name="Distance">For <see cref="ConstraintRelation.Within"/>: the distance, in the unit of the line.</param>
/// <param name="Source">The constraint as written.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Constraint(
    string Left,
    ConstraintRelation Relation,
    string Right,
    decimal Distance,
    string Source,
    RuleLocation Location
);
