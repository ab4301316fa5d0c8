using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Text;

namespace FactCheck.Reporting;

/// <summary>The one place of a finding, for hosts that hang each on a line: where the accused claim stands.</summary>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Range">The quote in it; <see langword="null"/> when only the line is known.</param>
internal sealed record FindingPlace(string Path, int Line, UnitRange? Range)
{
    /// <summary>The claim against, else the first; <see langword="null"/> when nothing was claimed.</summary>
    public static FindingClaim? Accused(Finding finding) =>
        finding.Claims.FirstOrDefault(claim => claim.Part == ClaimPart.Against)
        ?? (finding.Claims.Count > 0 ? finding.Claims[0] : null);

    /// <summary>
    /// The place of the accused claim, else of the rule; <see langword="null"/> for claims of other programs that do not
    /// tell.
    /// </summary>
    public static FindingPlace? Of(Finding finding) =>
        Accused(finding) is { Claim: var claim } && Of(claim) is { } place ? place
        : finding.Rule is { Location: var rule }
            ? new FindingPlace(rule.Path, rule.Position.Line, null)
        : null;

    /// <summary>The place of <paramref name="claim"/>; <see langword="null"/> when unknown.</summary>
    public static FindingPlace? Of(Claim claim) =>
        claim.Location is { } location
            ? new FindingPlace(location.Path, location.Position.Line, location.Range)
            : null;
}
