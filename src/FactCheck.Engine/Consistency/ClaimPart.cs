namespace FactCheck.Consistency;

/// <summary>The part a claim plays in a finding.</summary>
public enum ClaimPart
{
    /// <summary>It speaks for the finding's value.</summary>
    For,

    /// <summary>It speaks against it.</summary>
    Against,

    /// <summary>It is shown beside them.</summary>
    Context,
}
