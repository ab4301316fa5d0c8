namespace FactCheck.Claims;

/// <summary>How a claim is put. Only the first two vote.</summary>
public enum Modality
{
    /// <summary>The article says so itself.</summary>
    Asserted,

    /// <summary>The article says that somebody says so.</summary>
    Attributed,

    /// <summary>Somebody thinks, expects or fears so.</summary>
    Hedged,

    /// <summary>A plan or a proposal.</summary>
    Proposed,

    /// <summary>Somebody says that it is not so.</summary>
    Denied,
}
