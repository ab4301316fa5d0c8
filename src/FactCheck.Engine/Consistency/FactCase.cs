using FactCheck.Rules;

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
        [
            .. Votes.Select(vote =>
                vote.IsStating ? vote with { Wide = Wide(vote, vote.Hard!, agreement) } : vote
            ),
        ];

    /// <summary><paramref name="extent"/> of <paramref name="vote"/>, widened by what <paramref name="agreement"/> allows.</summary>
    public Extent Wide(Vote vote, Extent extent, Agreement agreement)
    {
        var value = vote.Claim.Value;
        var tolerance = Policy.ToleranceOf(vote.Claim, agreement);
        return Widening.Widen(extent, value, tolerance, Placement.FactorOf(value));
    }
}
