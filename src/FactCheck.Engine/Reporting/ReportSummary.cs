using System.Globalization;
using FactCheck.Consistency;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;

namespace FactCheck.Reporting;

/// <summary>The report in one line.</summary>
public static class ReportSummary
{
    /// <summary>What came out: <c>2 findings (1 error, 1 warning) on 3 facts, 4 in the baseline</c>.</summary>
    public static string Headline(Report report)
    {
        var findings = report.Judgement.Findings.Where(finding => finding.Waiver is null).ToList();
        var facts = Counted.Of(report.Judgement.Facts.Count, "fact");
        var headline =
            findings.Count == 0
                ? $"No findings on {facts}"
                : $"{Counted.Of(findings.Count, "finding")} ({Levels(findings)}) on {facts}";
        return headline
            + Waived(report, WaiverKind.Baseline, "in the baseline")
            + Waived(report, WaiverKind.Suppression, "suppressed");
    }

    /// <summary>What went in: <c>34 claims in 12 articles, 8 rules</c>.</summary>
    public static string Input(RunSummary run) =>
        $"{Counted.Of(run.Claims, "claim")} in {Counted.Of(run.Articles, "article")}, {Counted.Of(run.Rules, "rule")}";

    private static string Waived(Report report, WaiverKind kind, string words)
    {
        var count = report.Judgement.Findings.Count(finding => finding.Waiver?.Kind == kind);
        return count == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $", {count:N0} {words}");
    }

    private static string Levels(IReadOnlyList<Finding> findings) =>
        string.Join(
            ", ",
            new[] { Severity.Error, Severity.Warning, Severity.Info }
                .Select(level =>
                    (Level: level, Count: findings.Count(finding => finding.Level == level))
                )
                .Where(pair => pair.Count > 0)
                .Select(pair =>
                    pair.Level == Severity.Info
                        ? $"{pair.Count} info"
                        : Counted.Of(pair.Count, ReportNames.Of(pair.Level))
                )
        );
}
