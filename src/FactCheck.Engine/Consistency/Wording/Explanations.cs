using FactCheck.Claims;
using FactCheck.Consistency.Sources;

namespace FactCheck.Consistency.Wording;

/// <summary>Says for each flag of a fact why it holds.</summary>
internal static class Explanations
{
    /// <summary>The explanations of a fact's <paramref name="flags"/>, in their order.</summary>
    public static IReadOnlyList<Explanation> Of(
        FactCase fact,
        Tally headline,
        IReadOnlyList<Verdict> flags,
        IReadOnlyList<Finding> findings
    )
    {
        var all = findings.Select(Of);
        if (flags.Contains(Verdict.Agree))
        {
            all = all.Append(Agreement(fact, headline));
        }
        return [.. all.OrderBy(explanation => explanation.Verdict)];
    }

    /// <summary>What <paramref name="finding"/> says.</summary>
    public static Explanation Of(Finding finding) =>
        new(finding.Verdict, finding.Message, finding.Claims);

    /// <summary>Why a fact has no verdict although <paramref name="claims"/>, perhaps none, were found.</summary>
    public static Explanation Silence(IReadOnlyList<Claim> claims) =>
        new(
            Verdict.NoClaims,
            Sentences.Silence(claims),
            [.. claims.Select(claim => new FindingClaim(claim, ClaimPart.Context))]
        );

    private static Explanation Agreement(FactCase fact, Tally headline)
    {
        var voices = headline
            .Members.DistinctBy(vote => vote.Group, StringComparer.Ordinal)
            .OrderBy(vote => vote.Order)
            .ToList();
        return new Explanation(
            Verdict.Agree,
            Sentences.Agreement(fact, headline, voices),
            [.. voices.Select(FactCase.For)]
        );
    }
}
