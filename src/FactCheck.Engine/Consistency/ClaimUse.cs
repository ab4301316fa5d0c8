namespace FactCheck.Consistency;

/// <summary>What became of a claim in the judgement of its fact.</summary>
public enum ClaimUse
{
    /// <summary>It covers the consensus of its time.</summary>
    Supports,

    /// <summary>It names a value that the consensus of its time does not share.</summary>
    StandsApart,

    /// <summary>It speaks but names no figure (<c>several</c>), so it can neither support nor contradict one.</summary>
    NamesNoFigure,

    /// <summary>It cannot be compared: a part of it is not known, or it is of another kind or unit.</summary>
    CannotBeCompared,

    /// <summary>It takes no part: what is hedged, proposed or denied does not vote.</summary>
    DoesNotVote,
}
