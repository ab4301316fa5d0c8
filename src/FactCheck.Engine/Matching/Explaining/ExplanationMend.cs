namespace FactCheck.Matching.Explaining;

/// <summary>What would let the pattern go on.</summary>
internal enum ExplanationMend
{
    /// <summary>Nothing that was tried.</summary>
    None,

    /// <summary>More words before what is wanted.</summary>
    Farther,

    /// <summary>Other words in its place.</summary>
    Replace,

    /// <summary>Doing without it.</summary>
    LeaveOut,

    /// <summary>The end of the pattern stands there without its beginning.</summary>
    Resume,
}
