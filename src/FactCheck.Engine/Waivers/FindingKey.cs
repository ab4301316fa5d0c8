using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Reporting;
using FactCheck.Reporting.Wording;

namespace FactCheck.Waivers;

/// <summary>
/// What a finding is known by when articles and rules are edited elsewhere: no line, no offset, no wording of ours.
/// </summary>
/// <param name="Rule">Id of the rule; empty without one.</param>
/// <param name="Fact">The filled fact key.</param>
/// <param name="Article">The article of the accused claim; empty without one.</param>
/// <param name="Quote">The quote of the accused claim; empty without one.</param>
internal readonly record struct FindingKey(string Rule, string Fact, string Article, string Quote)
{
    /// <summary>
    /// The key of <paramref name="finding"/> by its accused claim. Where nothing is accused, as when only one voice speaks,
    /// any of its claims tells it, the first one first.
    /// </summary>
    public static IEnumerable<FindingKey> AllOf(Finding finding, CorpusRoots roots)
    {
        var accused = FindingPlace.Accused(finding);
        if (accused is null)
        {
            return [Of(finding, null, roots)];
        }

        return accused.Part == ClaimPart.Against
            ? [Of(finding, accused.Claim, roots)]
            : finding.Claims.Select(claim => Of(finding, claim.Claim, roots)).Distinct();
    }

    private static FindingKey Of(Finding finding, Claim? claim, CorpusRoots roots) =>
        new(
            ReportText.OneLine(finding.Rule?.Id ?? ""),
            ReportText.OneLine(finding.Fact),
            claim?.Article is { } article ? roots.NameOf(article) : "",
            ReportText.OneLine(claim?.Quote ?? "")
        );
}
