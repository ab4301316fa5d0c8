namespace FactCheck.Consistency.Sources;

/// <summary>A window, counted: its report and the votes behind it.</summary>
/// <param name="Report">What the report shows.</param>
/// <param name="Votes">All votes of the window, implied ones left out.</param>
/// <param name="Stating">The votes that name a figure that can be compared, implied ones included.</param>
/// <param name="Members">Those of them that cover the consensus.</param>
internal sealed record Tally(
    WindowReport Report,
    IReadOnlyList<Vote> Votes,
    IReadOnlyList<Vote> Stating,
    IReadOnlyList<Vote> Members
)
{
    /// <summary>Whether a consensus stands so firm that who is against it is an outlier: 3 voices speak, 2/3 of them for it.</summary>
    public bool IsFirm =>
        Report.Speaking.Origins >= 3 && 3 * Report.Support.Origins >= 2 * Report.Speaking.Origins;

    /// <summary>The votes that stand alone against a firm consensus: their voices do not support it elsewhere either.</summary>
    public IReadOnlyList<Vote> Outliers()
    {
        if (!IsFirm)
        {
            return [];
        }
        var supporters = Members.Select(vote => vote.Voice).ToHashSet(StringComparer.Ordinal);
        return [.. Stating.Where(vote => !vote.IsImplied && !supporters.Contains(vote.Voice))];
    }
}
