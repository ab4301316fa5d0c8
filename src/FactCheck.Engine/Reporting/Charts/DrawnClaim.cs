using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Values;

namespace FactCheck.Reporting.Charts;

/// <summary>A claim in a chart.</summary>
/// <param name="Standing">The claim as it was judged.</param>
/// <param name="Part">How it is drawn.</param>
internal sealed record DrawnClaim(ClaimStanding Standing, ChartPart Part)
{
    /// <summary>The claim.</summary>
    public Claim Claim => Standing.Claim;

    /// <summary>Where its value lies; whole where it is not known.</summary>
    public Interval Region => Standing.Region ?? Interval.Everything;

    /// <summary>The time it speaks of, else the day it was published, on the line of dates; <see langword="null"/> when neither is known.</summary>
    public Interval? Time =>
        Standing.Time?.Line
        ?? (
            Claim.Published is { } day
                ? Interval.HalfOpen(Timeline.ToLine(day), Timeline.ToLine(day) + Timeline.Day)
                : null
        );
}
