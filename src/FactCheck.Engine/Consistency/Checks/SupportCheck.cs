using FactCheck.Consistency.Sources;
using FactCheck.Consistency.Wording;
using FactCheck.Rules;

namespace FactCheck.Consistency.Checks;

/// <summary>Judges how well the headline of a fact is backed.</summary>
internal static class SupportCheck
{
    /// <summary>The findings about <paramref name="headline"/> and about claims that cannot be compared.</summary>
    public static IEnumerable<Finding> Run(FactCase fact, Tally headline)
    {
        if (IsHalfLineOnly(headline))
        {
            yield return fact.Find(
                Severity.Info,
                Verdict.LowerBoundOnly,
                Sentences.HalfLinesOnly(fact, headline),
                For(headline)
            );
        }
        var support = headline.Report.Support.Origins;
        if (support < fact.Policy.MinSources)
        {
            yield return fact.Find(
                fact.Policy.Severity,
                Verdict.SingleSource,
                Sentences.TooFewSources(fact, headline),
                For(headline)
            );
        }
        else if (IsSingle(headline))
        {
            yield return fact.Find(
                Severity.Info,
                Verdict.SingleSource,
                Sentences.SingleSource(headline),
                For(headline)
            );
        }
        var unresolved = fact.Votes.Where(vote => vote.Hard is not { Pieces.Count: > 0 }).ToList();
        if (unresolved.Count > 0)
        {
            yield return fact.Find(
                Severity.Info,
                Verdict.Unresolved,
                Sentences.Unresolved(unresolved),
                [.. unresolved.Select(vote => new FindingClaim(vote.Claim, ClaimPart.Context))]
            );
        }
    }

    /// <summary>Whether two voices or more name a figure and all of them meet.</summary>
    public static bool IsAgreed(Tally headline) =>
        headline.Members.Count == headline.Stating.Count
        && !IsSingle(headline)
        && headline.Stating.Count > 0;

    /// <summary>The level of what is odd rather than contradictory: warning, or the rule's level when that is lower.</summary>
    public static Severity AtMostWarning(Severity severity) =>
        severity < Severity.Warning ? severity : Severity.Warning;

    // "Several" is a voice but no figure: beside one that names a figure it does not count.
    private static bool IsSingle(Tally headline)
    {
        var votes = headline.Stating.Count > 0 ? headline.Stating : headline.Votes;
        return votes.Select(vote => vote.Group).Distinct(StringComparer.Ordinal).Take(2).Count()
            < 2;
    }

    private static bool IsHalfLineOnly(Tally headline)
    {
        var comparable = headline.Votes.Where(vote => vote.Hard is not null).ToList();
        var stating = comparable.Where(vote => vote.IsStating).ToList();
        return (stating.Count > 0 ? stating : comparable) is { Count: > 0 } votes
            && votes.TrueForAll(vote => vote.Hard!.IsHalfLine);
    }

    private static IReadOnlyList<FindingClaim> For(Tally headline)
    {
        var votes = headline.Members.Count > 0 ? headline.Members : headline.Votes;
        return
        [
            .. votes.DistinctBy(vote => vote.Voice, StringComparer.Ordinal).Select(FactCase.For),
        ];
    }
}
