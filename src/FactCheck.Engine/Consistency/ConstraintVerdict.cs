namespace FactCheck.Consistency;

/// <summary>What the consensus values say about a relation between two facts.</summary>
public enum ConstraintVerdict
{
    /// <summary>It holds for all values in the intervals.</summary>
    Proved,

    /// <summary>It holds for some values in the intervals.</summary>
    Possible,

    /// <summary>It holds for none.</summary>
    Violated,

    /// <summary>A side has no claims that can be compared.</summary>
    NotJudged,
}
