using FactCheck.Claims;
using FactCheck.Consistency.Lines;
using FactCheck.Consistency.Wording;
using FactCheck.Values;

namespace FactCheck.Consistency.Sources;

/// <summary>Counts the votes of one window: where they meet, who meets there, and the best rival.</summary>
internal static class Tallier
{
    /// <summary>Counts <paramref name="votes"/>, widened already, and what is <paramref name="implied"/> by other times.</summary>
    public static Tally Count(
        FactCase fact,
        AsOf? window,
        IReadOnlyList<Vote> votes,
        IReadOnlyList<Vote> implied
    )
    {
        List<Vote> stating = [.. votes.Where(vote => vote.IsStating), .. implied];
        var speaking = SupportOf([.. votes, .. implied]);
        var (members, others) = Split(stating, fact.CountsNear);
        var support = SupportOf(members);
        var report = new WindowReport(
            window,
            members.Count == 0 ? null : ConsensusOf(members, fact.Placement),
            support,
            speaking,
            speaking.Origins == 0 ? 0 : (decimal)support.Origins / speaking.Origins,
            RivalOf(others, fact)
        );
        return new Tally(report, votes, stating, members);
    }

    /// <summary>How many voices, publishers and claims <paramref name="votes"/> come from.</summary>
    public static Support SupportOf(IReadOnlyList<Vote> votes) =>
        new(
            votes.Select(vote => vote.Group).Distinct(StringComparer.Ordinal).Count(),
            votes.Select(vote => vote.Publisher).Distinct(StringComparer.Ordinal).Count(),
            votes.Select(vote => vote.Order).Distinct().Count()
        );

    private static (List<Vote> Members, List<Vote> Others) Split(List<Vote> votes, bool countsNear)
    {
        var members = new List<Vote>();
        var others = new List<Vote>();
        if (Sweep.BestOf(votes, countsNear) is { } best)
        {
            foreach (var vote in votes)
            {
                (vote.Wide!.Meets(best) ? members : others).Add(vote);
            }
        }
        return (members, others);
    }

    private static Rival? RivalOf(List<Vote> others, FactCase fact)
    {
        var (members, _) = Split(others, fact.CountsNear);
        if (members.Count == 0)
        {
            return null;
        }
        var consensus = ConsensusOf(members, fact.Placement);
        return new Rival(consensus.Region, SupportOf(members), consensus.Category)
        {
            Open = consensus.Open,
            Consensus = consensus,
        };
    }

    private static Consensus ConsensusOf(List<Vote> members, Placement placement)
    {
        var narrowest = members
            .OrderBy(vote => vote.Hard!.Width)
            .ThenBy(vote => vote.Order)
            .First();
        if (narrowest.Claim.Value is CategoryValue category)
        {
            return new Consensus(null, null, null, Category: category.Member);
        }
        if (SharedRegion(members, vote => vote.Wide!) is not { } region)
        {
            return new Consensus(null, null, null, Open: OpenText.Of(members, narrowest));
        }
        var consensus = new Consensus(
            region,
            SharedRegion(members, vote => vote.Hard!),
            region.IsBounded ? PointIn(region, members) : null
        )
        {
            Unit = placement.Unit,
            IsYearInferred = members.TrueForAll(vote => IsOpen(vote.Claim.Value)),
        };
        return consensus with { Stated = StatedValue.Of(consensus, members) };
    }

    /// <summary>
    /// What all members share. Where dates without a stated year fit in several places, what those that were placed share:
    /// those that state their year, or when none does, those whose year was inferred alike.
    /// </summary>
    private static Interval? SharedRegion(List<Vote> members, Func<Vote, Extent> extentOf)
    {
        var shared = Intersection(members.Select(extentOf));
        if (members.Exists(vote => !IsOpen(vote.Claim.Value)))
        {
            var placed = members.Where(vote => !IsOpen(vote.Claim.Value)).Select(extentOf);
            return FirstOf(shared.Pieces.Count > 1 ? Intersection(placed) : shared);
        }
        var lines = members.Select(vote => vote.Claim.Value.Line).OfType<Interval>().ToList();
        return lines.Count == 0
            ? null
            : FirstOf(Intersection(lines.Select(Extent.Of)).Intersect(shared));
    }

    private static bool IsOpen(MentionValue value) =>
        value is DateValue date && StatedDate.OpenOf(date) is not null;

    private static Interval? FirstOf(Extent extent) =>
        extent.Pieces.Count == 0 ? null : extent.Pieces[0];

    private static Extent Intersection(IEnumerable<Extent> extents) =>
        extents.Aggregate((shared, extent) => shared.Intersect(extent));

    /// <summary>
    /// The lower weighted median of what the groups name in <paramref name="region"/>, one number a group: never a number
    /// that nobody named, unless nobody named one there.
    /// </summary>
    private static decimal? PointIn(Interval region, List<Vote> members)
    {
        var points = members
            .Where(vote => vote.IsShownIn(region))
            .GroupBy(vote => vote.Group, StringComparer.Ordinal)
            .Select(group =>
                group.OrderBy(vote => vote.Hard!.Width).ThenBy(vote => vote.Order).First()
            )
            .OrderBy(vote => vote.Point)
            .ThenBy(vote => vote.Order)
            .ToList();
        var half = points.Sum(vote => vote.Weight) / 2;
        var below = 0m;
        foreach (var vote in points)
        {
            below += vote.Weight;
            if (below >= half)
            {
                return vote.Point;
            }
        }
        return region.Low;
    }
}
