using FactCheck.Consistency.Sources;

namespace FactCheck.Consistency.Lines;

/// <summary>Finds the two independent votes that lie farthest apart, of different articles and of different voices.</summary>
internal static class FarthestPair
{
    /// <summary>
    /// The two independent votes that cannot both be right and lie farthest apart, the lower one first;
    /// <see langword="null"/> when there are none. O(n log n) for votes with one place each; dates without a year are
    /// compared pair by pair, each distinct one once a voice and article.
    /// </summary>
    public static (Vote Low, Vote High)? Of(IReadOnlyList<Vote> votes)
    {
        var single = votes.Where(vote => vote.Wide!.IsSingle).ToList();
        var best = OfSingle(single);
        var open = Distinct(votes.Where(vote => !vote.Wide!.IsSingle));
        if (open.Count == 0)
        {
            return best;
        }
        var distance = best is { } pair ? pair.Low.Wide!.DistanceTo(pair.High.Wide!) : -1;
        foreach (var (left, right) in PairsOf(open, Distinct(single)))
        {
            if (left.IsIndependentOf(right) && left.IsDisjointFrom(right))
            {
                var apart = left.Wide!.DistanceTo(right.Wide!);
                if (apart > distance)
                {
                    distance = apart;
                    best = left.Order < right.Order ? (left, right) : (right, left);
                }
            }
        }
        return best;
    }

    private static (Vote Low, Vote High)? OfSingle(List<Vote> votes)
    {
        var highest = new IndependentMaxima(votes);
        (Vote Low, Vote High)? best = null;
        var distance = decimal.MinValue;
        foreach (var low in votes.OrderBy(vote => vote.Order))
        {
            if (
                highest.For(low) is not { } high
                || !low.IsDisjointFrom(high)
                || low.Wide!.High > high.Wide!.Low
            )
            {
                continue;
            }
            var apart = Cut.Distance(low.Wide.High, high.Wide.Low);
            if (apart > distance)
            {
                distance = apart;
                best = (low, high);
            }
        }
        return best;
    }

    private static List<Vote> Distinct(IEnumerable<Vote> votes) =>
        [.. votes.DistinctBy(vote => (vote.Voice, vote.Article, Key(vote)))];

    private static string Key(Vote vote) =>
        string.Join(';', vote.Wide!.Pieces.Take(2).Select(piece => piece.ToString()));

    private static IEnumerable<(Vote, Vote)> PairsOf(List<Vote> open, List<Vote> single)
    {
        for (var index = 0; index < open.Count; index++)
        {
            foreach (var other in open.Skip(index + 1).Concat(single))
            {
                yield return (open[index], other);
            }
        }
    }

    /// <summary>
    /// Answers in O(1) which vote, of another voice and another article, begins highest. Six votes suffice: the highest
    /// of all, the highest without its voice, without its article and without both, and for the first two of these also
    /// without the article or the voice of the runner-up.
    /// </summary>
    private sealed class IndependentMaxima
    {
        private readonly List<Vote> _candidates = [];

        public IndependentMaxima(List<Vote> votes)
        {
            if (Max(votes, _ => true) is not { } first)
            {
                return;
            }
            Add(first);
            if (Add(Max(votes, vote => !SameVoice(vote, first))) is { } otherVoice)
            {
                Add(Max(votes, vote => !SameVoice(vote, first) && !SameArticle(vote, otherVoice)));
            }
            if (Add(Max(votes, vote => !SameArticle(vote, first))) is { } otherArticle)
            {
                Add(
                    Max(votes, vote => !SameArticle(vote, first) && !SameVoice(vote, otherArticle))
                );
            }
            Add(Max(votes, vote => vote.IsIndependentOf(first)));
        }

        public Vote? For(Vote vote) => Max(_candidates, vote.IsIndependentOf);

        private Vote? Add(Vote? vote)
        {
            if (vote is not null)
            {
                _candidates.Add(vote);
            }
            return vote;
        }

        private static Vote? Max(List<Vote> votes, Func<Vote, bool> isAllowed)
        {
            Vote? highest = null;
            foreach (var vote in votes)
            {
                var isHigher =
                    highest is null
                    || vote.Wide!.Low > highest.Wide!.Low
                    || (vote.Wide.Low == highest.Wide.Low && vote.Order < highest.Order);
                if (isHigher && isAllowed(vote))
                {
                    highest = vote;
                }
            }
            return highest;
        }

        private static bool SameVoice(Vote left, Vote right) =>
            string.Equals(left.Voice, right.Voice, StringComparison.Ordinal);

        private static bool SameArticle(Vote left, Vote right) =>
            string.Equals(left.Article, right.Article, StringComparison.Ordinal);
    }
}
