namespace FactCheck.Rules;

/// <summary>How the values of two facts must relate.</summary>
public enum ConstraintRelation
{
    /// <summary><c>A before B</c>.</summary>
    Before,

    /// <summary><c>A after B</c>.</summary>
    After,

    /// <summary><c>A at most B</c>.</summary>
    AtMost,

    /// <summary><c>A at least B</c>.</summary>
    AtLeast,

    /// <summary><c>A within 3 days of B</c>.</summary>
    Within,
}
