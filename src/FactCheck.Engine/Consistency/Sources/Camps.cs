using FactCheck.Consistency.Lines;
using FactCheck.Values;

namespace FactCheck.Consistency.Sources;

/// <summary>Divides the votes of a window into camps: those who can all be right together.</summary>
/// <remarks>
/// A heuristic. Without a rule and a tolerance nothing says which numbers agree. Where near numbers count, those no farther from the best
/// place than the usual distance of the fact (<see cref="Nearness"/>) stand in one camp, so that clocks and instruments
/// that are off by a little are not taken for unreliable.
/// </remarks>
internal static class Camps
{
    // Behind so many camps each value is a camp of its own; they have one or two voices each.
    private const int Most = 16;

    /// <summary>The number of each vote's camp by the order of the vote; the best camp is 0.</summary>
    /// <param name="votes">The votes, each with a place.</param>
    /// <param name="countsNear">Whether near numbers count: where weights are learned and no rule judges the fact.</param>
    public static Dictionary<int, short> Of(List<Vote> votes, bool countsNear)
    {
        var reach = countsNear ? ReachOf(votes) : 0;
        var camps = new Dictionary<int, short>();
        var rest = votes;
        short camp = 0;
        for (; rest.Count > 0 && camp < Most; camp++)
        {
            var best = Sweep.BestOf(rest, countsNear: reach > 0);
            var members = rest.Where(vote => best is null || Stands(vote, best.Value, reach));
            foreach (var vote in members.ToList())
            {
                camps.Add(vote.Order, camp);
            }
            rest = [.. rest.Where(vote => !camps.ContainsKey(vote.Order))];
        }
        AddAlone(rest, camps, camp);
        return camps;
    }

    private static void AddAlone(List<Vote> rest, Dictionary<int, short> camps, short first)
    {
        var alone = new Dictionary<Interval, short>();
        foreach (var vote in rest)
        {
            if (!alone.TryGetValue(vote.Hard!.Pieces[0], out var own))
            {
                own = (short)Math.Min(first + alone.Count, short.MaxValue);
                alone.Add(vote.Hard.Pieces[0], own);
            }
            camps.Add(vote.Order, own);
        }
    }

    private static bool Stands(Vote vote, Interval place, decimal reach) =>
        reach > 0 && vote.Wide!.Centre is { } centre && Extent.Of(place).Centre is { } best
            ? Math.Abs(Saturating.Subtract(centre, best)) <= reach
            : vote.Wide!.Meets(place);

    // 0 where a tolerance says which values agree, and for names.
    private static decimal ReachOf(List<Vote> votes)
    {
        var centres = new List<decimal>(votes.Count);
        foreach (var vote in votes)
        {
            if (
                vote.Claim is not { Tolerance: null, Value: not CategoryValue }
                || vote.Wide!.Centre is not { } centre
            )
            {
                return 0;
            }
            centres.Add(centre);
        }
        return Nearness.ScaleOf(centres);
    }
}
