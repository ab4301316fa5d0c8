using FactCheck.Consistency.Lines;
using FactCheck.Consistency.Sources;
using FactCheck.Consistency.Wording;

namespace FactCheck.Consistency.Checks;

/// <summary>Looks for what does not fit inside one window of time: outliers, conflicts and self-contradictions.</summary>
internal static class WindowCheck
{
    /// <summary>The findings of <paramref name="tally"/>.</summary>
    public static IEnumerable<Finding> Run(FactCase fact, Tally tally)
    {
        var outliers = tally.Outliers();
        foreach (var vote in Heard(outliers))
        {
            yield return Outlier(fact, tally, vote);
        }
        var aside = outliers.Select(vote => vote.Order).ToHashSet();
        var own = tally.Stating.Where(vote => !vote.IsImplied).ToList();
        var conflict = Conflict(fact, tally, [.. own.Where(vote => !aside.Contains(vote.Order))]);
        if (conflict is not null)
        {
            yield return conflict;
        }
        var contradictions = SelfContradictions(fact, own).ToList();
        foreach (var finding in contradictions)
        {
            yield return finding;
        }
        if (outliers.Count == 0 && conflict is null && contradictions.Count == 0)
        {
            foreach (var finding in JointConflict(fact, tally, own))
            {
                yield return finding;
            }
        }
    }

    /// <summary>The first vote of each voice, but of copies that say the same only that of the first.</summary>
    private static List<Vote> Heard(IReadOnlyList<Vote> outliers)
    {
        var heard = new List<Vote>();
        foreach (var vote in outliers.DistinctBy(vote => vote.Voice, StringComparer.Ordinal))
        {
            if (!heard.Exists(other => other.Group == vote.Group && !other.IsDisjointFrom(vote)))
            {
                heard.Add(vote);
            }
        }
        return heard;
    }

    /// <summary>
    /// Dates without a year can fit pair by pair and yet not all together (September, the first of a month, and the days
    /// around the end of that month).
    /// </summary>
    private static IEnumerable<Finding> JointConflict(FactCase fact, Tally tally, List<Vote> own)
    {
        if (own.Find(vote => !vote.Wide!.IsSingle) is null)
        {
            yield break;
        }
        var members = tally.Members.Select(member => member.Order).ToHashSet();
        if (own.Find(vote => !members.Contains(vote.Order)) is { } against)
        {
            var supporters = Supporters(tally);
            yield return fact.Find(
                fact.Policy.Severity,
                Verdict.Conflict,
                Sentences.JointConflict(fact, supporters, against),
                [.. supporters.Select(FactCase.For), FactCase.Against(against)]
            );
        }
    }

    private static Finding Outlier(FactCase fact, Tally tally, Vote vote)
    {
        // One supporter who cannot be right beside it forces the finding; dates without a year may take them all.
        var witnesses = tally.Members.Where(vote.IsDisjointFrom).Take(1).ToList();
        if (witnesses.Count == 0)
        {
            witnesses = Supporters(tally);
        }
        return fact.Find(
            SupportCheck.AtMostWarning(fact.Policy.Severity),
            Verdict.Outlier,
            Sentences.Outlier(fact, tally, vote),
            [.. witnesses.Select(FactCase.For), FactCase.Against(vote)]
        );
    }

    private static List<Vote> Supporters(Tally tally) =>
        [.. tally.Members.DistinctBy(vote => vote.Voice, StringComparer.Ordinal)];

    private static Finding? Conflict(FactCase fact, Tally tally, IReadOnlyList<Vote> votes)
    {
        if (FarthestPair.Of(votes) is not { } pair)
        {
            return null;
        }
        // Who stands with the consensus is for it; when neither does, the earlier claim is.
        var swap =
            IsMember(tally, pair.High)
            || (!IsMember(tally, pair.Low) && pair.High.Order < pair.Low.Order);
        var (forIt, against) = swap ? (pair.High, pair.Low) : (pair.Low, pair.High);
        return fact.Contradiction(
            Verdict.Conflict,
            Sentences.Conflict(fact, forIt, against),
            forIt,
            against
        );
    }

    private static bool IsMember(Tally tally, Vote vote) =>
        tally.Members.Any(member => member.Order == vote.Order && !member.IsImplied);

    private static IEnumerable<Finding> SelfContradictions(FactCase fact, List<Vote> votes)
    {
        var seen = new HashSet<(int, int)>();
        var groups = votes
            .GroupBy(vote => "article " + vote.Article, StringComparer.Ordinal)
            .Concat(votes.GroupBy(vote => "voice " + vote.Voice, StringComparer.Ordinal));
        foreach (var group in groups)
        {
            if (
                DisjointPair([.. group]) is { } pair
                && seen.Add((pair.First.Order, pair.Second.Order))
            )
            {
                yield return fact.Contradiction(
                    Verdict.SelfContradiction,
                    Sentences.SelfContradiction(fact, pair.First, pair.Second),
                    pair.First,
                    pair.Second
                );
            }
        }
    }

    /// <summary>Two votes that cannot both be right, the earlier first: of the single ones the outermost.</summary>
    private static (Vote First, Vote Second)? DisjointPair(List<Vote> votes)
    {
        var low = votes.Where(vote => vote.Wide!.IsSingle).MinBy(vote => vote.Wide!.High);
        var high = votes.Where(vote => vote.Wide!.IsSingle).MaxBy(vote => vote.Wide!.Low);
        if (low is not null && high is not null && low.IsDisjointFrom(high))
        {
            return InOrder(low, high);
        }
        foreach (var open in votes.Where(vote => !vote.Wide!.IsSingle))
        {
            if (votes.Find(open.IsDisjointFrom) is { } other)
            {
                return InOrder(open, other);
            }
        }
        return null;
    }

    private static (Vote, Vote) InOrder(Vote left, Vote right) =>
        left.Order < right.Order ? (left, right) : (right, left);
}
