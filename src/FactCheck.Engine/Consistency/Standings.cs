using FactCheck.Claims;
using FactCheck.Consistency.Sources;

namespace FactCheck.Consistency;

/// <summary>Tells for each claim of a judged fact what became of it.</summary>
internal static class Standings
{
    /// <summary>One standing a claim, in the order of <paramref name="claims"/>.</summary>
    /// <param name="fact">The fact under judgement.</param>
    /// <param name="tallies">Its windows, counted.</param>
    /// <param name="claims">All its claims, those that do not vote included.</param>
    public static IReadOnlyList<ClaimStanding> Of(
        FactCase fact,
        IReadOnlyList<Tally> tallies,
        IReadOnlyList<Claim> claims
    )
    {
        var members = tallies
            .SelectMany(tally => tally.Members)
            .Where(vote => !vote.IsImplied)
            .Select(vote => vote.Order)
            .ToHashSet();
        var votes = new Dictionary<Claim, Vote>(ReferenceEqualityComparer.Instance);
        foreach (var vote in fact.Votes)
        {
            votes[vote.Claim] = vote;
        }
        return
        [
            .. claims.Select(claim =>
                votes.GetValueOrDefault(claim) is { } vote
                    ? OfVote(fact, vote, members.Contains(vote.Order))
                    : Aside(fact, claim)
            ),
        ];
    }

    private static ClaimStanding OfVote(FactCase fact, Vote vote, bool isMember)
    {
        var use =
            isMember ? ClaimUse.Supports
            : vote.IsStating ? ClaimUse.StandsApart
            : vote.Hard is { Pieces.Count: > 0 } ? ClaimUse.NamesNoFigure
            : ClaimUse.CannotBeCompared;
        return new ClaimStanding(
            vote.Claim,
            use,
            fact.Placement.RegionOf(vote.Claim.Value),
            vote.Time
        )
        {
            Voice = vote.Voice,
            Group = vote.Group,
        };
    }

    private static ClaimStanding Aside(FactCase fact, Claim claim) =>
        new(
            claim,
            ClaimUse.DoesNotVote,
            fact.Placement.RegionOf(claim.Value),
            fact.Policy.TimeOf(claim)
        )
        {
            Voice = claim.Voice,
            Group = claim.Voice,
        };
}
