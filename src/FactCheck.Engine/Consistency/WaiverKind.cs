namespace FactCheck.Consistency;

/// <summary>By what a finding was set aside.</summary>
public enum WaiverKind
{
    /// <summary>It was there when the baseline was taken.</summary>
    Baseline,

    /// <summary>Somebody wrote down why it does not count, and until when.</summary>
    Suppression,
}
