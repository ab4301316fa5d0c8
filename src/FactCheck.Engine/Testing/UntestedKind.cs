namespace FactCheck.Testing;

/// <summary>What of a pattern no test exercises.</summary>
public enum UntestedKind
{
    /// <summary>The whole pattern matches in no test.</summary>
    Pattern,

    /// <summary>A side of a choice is in no test.</summary>
    Choice,

    /// <summary>What may be left out is left out in all tests.</summary>
    Option,

    /// <summary>What may be left out is in all tests.</summary>
    LeftOut,
}
