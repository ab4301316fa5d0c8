using FactCheck.Consistency;
using FactCheck.Rules.Diagnostics;
using NodaTime.Text;

namespace FactCheck.Reporting.Wording;

/// <summary>What all reports for people say about findings that do not count, and about the files that say so.</summary>
public static class WaiverWords
{
    /// <summary>Why a finding does not count: <c>suppressed until 2027-06-30: a correction was printed</c>.</summary>
    public static string Of(Waiver waiver) =>
        waiver.Kind == WaiverKind.Baseline
            ? "in the baseline"
            : ReportText.OneLine($"suppressed until {Until(waiver)}: {waiver.Reason}");

    /// <summary>The last day of <paramref name="waiver"/>; empty for a baseline.</summary>
    public static string Until(Waiver waiver) =>
        waiver.Until is { } day ? LocalDatePattern.Iso.Format(day) : "";

    /// <summary>The finding in one line: its title, where it stands, why it does not count and who says so.</summary>
    public static string Line(Finding finding, Waiver waiver)
    {
        var place = FindingPlace.Accused(finding) is { Claim: var claim }
            ? $" {ClaimWords.Where(claim)} “{ClaimWords.Quote(claim)}”"
            : "";
        return ReportText.OneLine(
            $"{ReportNames.Of(finding.Level)}: {FindingWords.Title(finding)}{place} ({Of(waiver)}, {waiver.Place})"
        );
    }

    /// <summary>A notice in one line, without its place.</summary>
    public static string Message(Diagnostic notice) =>
        ReportText.OneLine(
            notice.Mend is { } mend
                ? $"{notice.Code}: {notice.Message}; {mend}"
                : $"{notice.Code}: {notice.Message}"
        );
}
