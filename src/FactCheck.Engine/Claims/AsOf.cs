using FactCheck.Values;
using NodaTime;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Claims;

/// <summary>The time that a claim speaks of.</summary>
/// <param name="From">First day (inclusive).</param>
/// <param name="Until">First day behind it (exclusive).</param>
public sealed record AsOf(LocalDate From, LocalDate Until)
{
    /// <summary>As an interval on the line of dates.</summary>
    public Interval Line => Interval.HalfOpen(Timeline.ToLine(From), Timeline.ToLine(Until));
}
