using FactCheck.Consistency.Lines;
using FactCheck.Consistency.Sources;
using FactCheck.Rules;
using FactCheck.Values;

namespace FactCheck.Consistency;

/// <summary>One fact under judgement: what the checks of this folder look at. Immutable.</summary>
/// <param name="Fact">The filled fact key.</param>
/// <param name="Policy">How it is judged.</param>
/// <param name="Placement">Its line.</param>
/// <param name="Votes">All voting claims, in the stable order, not widened.</param>
internal sealed record FactCase(
    string Fact,
    FactPolicy Policy,
    Placement Placement,
    IReadOnlyList<Vote> Votes
)
{
    /// <summary>Which articles are one voice because their texts are near-duplicates.</summary>
    public IReadOnlyList<VoiceCluster> NearDuplicates { get; init; } = [];

    /// <summary>
    /// Whether numbers support those near them: weights were learned, and no rule says which numbers agree.
    /// </summary>
    public bool CountsNear { get; init; }

    /// <summary>The votes that name a figure and can be compared.</summary>
    public IReadOnlyList<Vote> Stating { get; } = [.. Votes.Where(vote => vote.IsStating)];

    /// <summary>A finding of this fact.</summary>
    public Finding Find(
        Severity level,
        Verdict verdict,
        string message,
        IReadOnlyList<FindingClaim> claims,
        Reference? reference = null
    ) => new(level, verdict, Fact, Policy.Rule, message, claims, reference);

    /// <summary>A finding at the level of the rule, one vote for and one against.</summary>
    public Finding Contradiction(Verdict verdict, string message, Vote forIt, Vote against) =>
        Find(Policy.Severity, verdict, message, [For(forIt), Against(against)]);

    /// <summary>The part of a vote for.</summary>
    public static FindingClaim For(Vote vote) => new(vote.Claim, ClaimPart.For);

    /// <summary>The part of a vote against.</summary>
    public static FindingClaim Against(Vote vote) => new(vote.Claim, ClaimPart.Against);

    /// <summary>The votes that name a figure, widened by what <paramref name="agreement"/> allows.</summary>
    public IReadOnlyList<Vote> Widened(Agreement agreement) =>
        [.. Votes.Select(vote => vote.IsStating ? Widened(vote, agreement) : vote)];

    private Vote Widened(Vote vote, Agreement agreement)
    {
        var tolerance = Policy.ToleranceOf(vote.Claim, agreement);
        return tolerance == Tolerance.None
            ? vote
            : vote with
            {
                Wide = Wide(vote.Hard!),
                WidePoint = vote is { Point: { } point, Hard.IsHalfLine: false }
                    ? Wide(Extent.Of(Interval.Point(point)))
                    : null,
            };

        Extent Wide(Extent extent) =>
            Widening.Half(
                extent,
                vote.Claim.Value,
                tolerance,
                Placement.FactorOf(vote.Claim.Value)
            );
    }

    /// <summary>
    /// <paramref name="extent"/> of <paramref name="vote"/> for the comparison with a value that has no tolerance of its
    /// own, widened by all that the first agreement of the rule allows.
    /// </summary>
    public Extent Reach(Vote vote, Extent extent) =>
        Widening.Whole(
            extent,
            vote.Claim.Value,
            Policy.ToleranceOf(vote.Claim, Policy.Agreements[0]),
            Placement.FactorOf(vote.Claim.Value)
        );
}
