using FactCheck.Consistency.Sources;
using FactCheck.Consistency.Wording;
using NodaTime;

namespace FactCheck.Consistency.Checks;

/// <summary>
/// Finds articles that repeat an old figure after a newer one was out. A half-line is taken at its usual reading here: who
/// still writes "more than 200,000" after 300,000 was reported is out of date, though not wrong.
/// </summary>
/// <remarks>
/// O(n log n): claims are taken by the day of publication; of those already out, trees keep the highest begin and the
/// lowest end of all figures of a given time or newer.
/// </remarks>
internal static class StaleCheck
{
    /// <summary>The findings, one a voice.</summary>
    public static IEnumerable<Finding> Run(FactCase fact)
    {
        var votes = fact
            .Stating.Where(vote =>
                vote is { Time: not null, Claim.Published: not null, Hard.IsSingle: true }
            )
            .ToList();
        var days = votes.Select(vote => vote.Time!.From).Distinct().Order().ToList();
        var highest = new SuffixBest(days.Count, (x, y) => x.Hard!.Low > y.Hard!.Low);
        var lowest = new SuffixBest(days.Count, (x, y) => x.Hard!.High < y.Hard!.High);
        var released = votes.OrderBy(PublishedOf).ThenBy(vote => vote.Order).ToList();
        var next = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var old in released)
        {
            for (; next < released.Count && IsOut(fact, released[next], old); next++)
            {
                var day = days.BinarySearch(released[next].Time!.From);
                highest.Add(day, released[next]);
                lowest.Add(day, released[next]);
            }
            var from = days.BinarySearch(old.Time!.Until);
            var newer = from < 0 ? ~from : from;
            var witness = Disjoint(old, highest.From(newer)) ?? Disjoint(old, lowest.From(newer));
            if (witness is not null && seen.Add(old.Voice))
            {
                yield return fact.Find(
                    SupportCheck.AtMostWarning(fact.Policy.Severity),
                    Verdict.Stale,
                    Sentences.Stale(old, witness),
                    [FactCase.For(witness), FactCase.Against(old)]
                );
            }
        }
    }

    private static bool IsOut(FactCase fact, Vote newer, Vote old) =>
        Period.DaysBetween(PublishedOf(newer), PublishedOf(old)) >= fact.Policy.StaleAfterDays;

    private static LocalDate PublishedOf(Vote vote) => vote.Claim.Published!.Value;

    private static Vote? Disjoint(Vote old, Vote? newer) =>
        newer is not null && !old.Usual!.Meets(newer.Hard!) ? newer : null;

    /// <summary>A Fenwick tree that answers which vote at a place or behind it is best.</summary>
    private sealed class SuffixBest(int count, Func<Vote, Vote, bool> isBetter)
    {
        private readonly Vote?[] _best = new Vote?[count + 1];

        public void Add(int place, Vote vote)
        {
            for (var index = count - place; index <= count; index += index & -index)
            {
                if (_best[index] is not { } best || isBetter(vote, best))
                {
                    _best[index] = vote;
                }
            }
        }

        public Vote? From(int place)
        {
            Vote? found = null;
            for (var index = count - place; index > 0; index -= index & -index)
            {
                if (_best[index] is { } best && (found is null || isBetter(best, found)))
                {
                    found = best;
                }
            }
            return found;
        }
    }
}
