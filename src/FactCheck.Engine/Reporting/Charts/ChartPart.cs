namespace FactCheck.Reporting.Charts;

/// <summary>How a claim is drawn.</summary>
internal enum ChartPart
{
    /// <summary>It stands with the consensus of its time, and nothing speaks against it.</summary>
    Fits,

    /// <summary>It stands apart from the consensus, or a finding speaks against it.</summary>
    DoesNotFit,

    /// <summary>It took no part in the judgement.</summary>
    DoesNotCount,
}
