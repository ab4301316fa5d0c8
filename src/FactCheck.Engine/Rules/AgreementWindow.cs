namespace FactCheck.Rules;

/// <summary>Which claims must agree: those whose as-of times share this.</summary>
public enum AgreementWindow
{
    /// <summary>All of them.</summary>
    None,

    /// <summary>Those of the same day.</summary>
    Day,

    /// <summary>Those of the same month.</summary>
    Month,

    /// <summary>Those of the same year.</summary>
    Year,
}
