namespace FactCheck.Rules;

/// <summary>How grave a diagnostic or a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong.</summary>
    Warning,

    /// <summary>Wrong: fails a run by default.</summary>
    Error,
}
