using FactCheck.Consistency.Lines;
using FactCheck.Rules;
using FactCheck.Values;

namespace FactCheck.Consistency.Checks;

/// <summary>What two intervals say about a relation between the values inside them.</summary>
internal static class RelationTest
{
    /// <summary>Judges the relation of <paramref name="constraint"/> between two intervals, neither of them empty.</summary>
    /// <param name="constraint">The relation.</param>
    /// <param name="left">Where the left value lies.</param>
    /// <param name="right">Where the right value lies.</param>
    /// <param name="areDates">Whether they are dates: distances between dates are counted in whole days.</param>
    public static ConstraintVerdict Judge(
        Constraint constraint,
        Interval left,
        Interval right,
        bool areDates
    ) =>
        constraint.Relation switch
        {
            ConstraintRelation.Before => Precedes(left, right, orMeets: false),
            ConstraintRelation.After => Precedes(right, left, orMeets: false),
            ConstraintRelation.AtMost => Precedes(left, right, orMeets: true),
            ConstraintRelation.AtLeast => Precedes(right, left, orMeets: true),
            _ => IsWithin(
                constraint.Distance,
                areDates ? WholeDays(left) : left,
                areDates ? WholeDays(right) : right
            ),
        };

    /// <summary>Whether a &lt; b (or a ≤ b) for all, some or no a and b of the two intervals.</summary>
    private static ConstraintVerdict Precedes(Interval a, Interval b, bool orMeets)
    {
        var touches = a.High is { } end && end == b.Low;
        var holdsForAll = a.High < b.Low || (touches && (orMeets || a.HighOpen || b.LowOpen));
        if (holdsForAll)
        {
            return ConstraintVerdict.Proved;
        }
        var closes = a.Low is { } begin && begin == b.High;
        var holdsForNone = a.Low > b.High || (closes && (!orMeets || a.LowOpen || b.HighOpen));
        return holdsForNone ? ConstraintVerdict.Violated : ConstraintVerdict.Possible;
    }

    private static ConstraintVerdict IsWithin(decimal distance, Interval a, Interval b)
    {
        if (!a.Widen(distance).Meets(b))
        {
            return ConstraintVerdict.Violated;
        }
        if (!a.IsBounded || !b.IsBounded)
        {
            return ConstraintVerdict.Possible;
        }
        var farthest = Math.Max(
            Saturating.Subtract(a.High!.Value, b.Low!.Value),
            Saturating.Subtract(b.High!.Value, a.Low!.Value)
        );
        return farthest <= distance ? ConstraintVerdict.Proved : ConstraintVerdict.Possible;
    }

    /// <summary>From the begin of the first day to the begin of the last, both included.</summary>
    private static Interval WholeDays(Interval dates) =>
        Interval.Closed(
            Math.Floor(dates.Low!.Value / Timeline.Day) * Timeline.Day,
            Math.Ceiling(dates.High!.Value / Timeline.Day) * Timeline.Day - Timeline.Day
        );
}
