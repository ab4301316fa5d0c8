namespace FactCheck.Consistency;

/// <summary>How the claims of a fact stand to a reference.</summary>
public enum ReferenceVerdict
{
    /// <summary>Every claim that can be held against it fits.</summary>
    Matches,

    /// <summary>A claim contradicts it.</summary>
    Contradicts,

    /// <summary>No claim speaks of its time.</summary>
    OutOfItsTime,

    /// <summary>No claim can be compared with it.</summary>
    NotJudged,
}
