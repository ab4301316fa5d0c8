using FactCheck.Consistency.Lines;
using FactCheck.Consistency.Sources;
using FactCheck.Consistency.Wording;
using FactCheck.Rules;
using FactCheck.Values;

namespace FactCheck.Consistency.Checks;

/// <summary>
/// Checks that a total only goes one way: no claim is surely earlier and surely beyond a later one. One pass in the order
/// of time with a running maximum, O(n log n).
/// </summary>
internal static class CounterCheck
{
    /// <summary>The widest step backwards, if there is one.</summary>
    public static Finding? Run(FactCase fact, Check.Monotone counter)
    {
        var votes = fact
            .Stating.Where(vote => vote.Time is not null && vote.Hard!.IsSingle)
            .ToList();
        var byEnd = votes.OrderBy(vote => vote.Time!.Until).ThenBy(vote => vote.Order).ToList();
        (Vote Earlier, Vote Later)? worst = null;
        var widest = decimal.MinValue;
        Vote? farthest = null;
        var seen = 0;
        foreach (var later in votes.OrderBy(vote => vote.Time!.From).ThenBy(vote => vote.Order))
        {
            for (; seen < byEnd.Count && byEnd[seen].Time!.Until <= later.Time!.From; seen++)
            {
                farthest = Farther(fact, counter, farthest, byEnd[seen]);
            }
            if (
                farthest is not null
                && IsViolated(fact, counter, farthest, later, out var step)
                && step > widest
            )
            {
                widest = step;
                worst = (farthest, later);
            }
        }
        return worst is { } pair
            ? fact.Contradiction(
                Verdict.ConstraintViolated,
                Sentences.Backwards(fact, counter, pair.Earlier, pair.Later),
                pair.Earlier,
                pair.Later
            )
            : null;
    }

    /// <summary>
    /// What <paramref name="value"/> of an earlier time says about a later one: the total is not below it (not above it
    /// for one that never increases), give or take the allowance.
    /// </summary>
    public static Interval LaterThan(Check.Monotone counter, Interval value, decimal factor)
    {
        var wide = Allow(counter, value, factor);
        return counter.Grows
            ? new Interval(wide.Low, wide.LowOpen, null, false)
            : new Interval(null, false, wide.High, wide.HighOpen);
    }

    /// <summary>What <paramref name="value"/> of a later time says about an earlier one.</summary>
    public static Interval EarlierThan(Check.Monotone counter, Interval value, decimal factor)
    {
        var wide = Allow(counter, value, factor);
        return counter.Grows
            ? new Interval(null, false, wide.High, wide.HighOpen)
            : new Interval(wide.Low, wide.LowOpen, null, false);
    }

    private static Interval Allow(Check.Monotone counter, Interval value, decimal factor) =>
        Widening
            .Relative(value, counter.Allowance.Relative)
            .Widen(Saturating.Multiply(counter.Allowance.Absolute, factor));

    private static Interval Bound(FactCase fact, Check.Monotone counter, Vote vote) =>
        LaterThan(counter, vote.Hard!.Pieces[0], fact.Placement.FactorOf(vote.Claim.Value));

    private static Vote Farther(FactCase fact, Check.Monotone counter, Vote? best, Vote vote)
    {
        if (best is null)
        {
            return vote;
        }
        var (old, young) = (Bound(fact, counter, best), Bound(fact, counter, vote));
        var isFarther = counter.Grows
            ? Cut.LowOf(young) > Cut.LowOf(old)
            : Cut.HighOf(young) < Cut.HighOf(old);
        return isFarther ? vote : best;
    }

    private static bool IsViolated(
        FactCase fact,
        Check.Monotone counter,
        Vote earlier,
        Vote later,
        out decimal step
    )
    {
        var bound = Bound(fact, counter, earlier);
        var value = later.Hard!.Pieces[0];
        step = counter.Grows
            ? Cut.Distance(Cut.HighOf(value), Cut.LowOf(bound))
            : Cut.Distance(Cut.HighOf(bound), Cut.LowOf(value));
        return !bound.Meets(value);
    }
}
