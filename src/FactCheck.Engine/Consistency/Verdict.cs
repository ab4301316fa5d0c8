namespace FactCheck.Consistency;

/// <summary>
/// What the corpus says about a fact, gravest first: the first that holds is the headline, all that hold are flags.
/// </summary>
public enum Verdict
{
    /// <summary>The corpus contradicts a reference.</summary>
    ContradictsReference,

    /// <summary>A counter runs backwards, or a relation between facts is broken.</summary>
    ConstraintViolated,

    /// <summary>Two articles of different origin cannot both be right.</summary>
    Conflict,

    /// <summary>One article, or one origin, says two things.</summary>
    SelfContradiction,

    /// <summary>One voice stands against a consensus.</summary>
    Outlier,

    /// <summary>An article repeats a figure after a newer one was out.</summary>
    Stale,

    /// <summary>Only half-lines were claimed.</summary>
    LowerBoundOnly,

    /// <summary>Only one voice speaks.</summary>
    SingleSource,

    /// <summary>Two voices or more fit together.</summary>
    Agree,

    /// <summary>No claim can be compared, because a part such as the year is missing.</summary>
    Unresolved,

    /// <summary>Nothing voted.</summary>
    NoClaims,
}
