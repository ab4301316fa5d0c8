using FactCheck.Consistency.Wording;
using FactCheck.Rules;

namespace FactCheck.Consistency.Checks;

/// <summary>Checks <c>is X</c>: each claim must lie in the given value. One that surely lies outside is a finding.</summary>
internal static class BoundsCheck
{
    /// <summary>The findings, one for each value of an article.</summary>
    public static IEnumerable<Finding> Run(FactCase fact, Check.Is bound)
    {
        if (fact.Placement.HardOf(bound.Value) is not { } allowed)
        {
            yield break;
        }
        var outside = fact
            .Stating.Where(vote => !fact.Reach(vote, vote.Hard!).Meets(allowed))
            .DistinctBy(vote => (vote.Article, vote.Claim.Value));
        foreach (var vote in outside)
        {
            yield return fact.Find(
                fact.Policy.Severity,
                Verdict.ConstraintViolated,
                Sentences.OutOfBounds(vote, bound),
                [FactCase.Against(vote)]
            );
        }
    }
}
