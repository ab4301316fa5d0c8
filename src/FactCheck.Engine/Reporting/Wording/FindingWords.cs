using FactCheck.Consistency;
using FactCheck.Consistency.Wording;

namespace FactCheck.Reporting.Wording;

/// <summary>What all reports for people say about a finding, in the same words. Each line is safe to show.</summary>
internal static class FindingWords
{
    /// <summary>What it is, and on what: <c>conflict: Size of the coalition</c>.</summary>
    public static string Title(Finding finding) =>
        ReportText.OneLine(
            $"{VerdictNames.NameOf(finding.Verdict)}: {finding.Rule?.Title ?? finding.Fact}"
        );

    /// <summary>Its message, then each claim and the reference with place, quote and source.</summary>
    public static IEnumerable<string> Lines(Finding finding)
    {
        yield return ReportText.OneLine(finding.Message);
        foreach (var (claim, part) in finding.Claims)
        {
            yield return ReportText.OneLine(
                $"{ReportNames.Of(part)} {ClaimWords.Where(claim)} “{ClaimWords.Quote(claim)}” ({ClaimWords.Who(claim)})"
            );
        }

        if (finding.Reference is { } reference)
        {
            yield return ReportText.OneLine(
                $"reference {reference.Location} “{reference.Text}” ({reference.Source})"
            );
        }
    }
}
