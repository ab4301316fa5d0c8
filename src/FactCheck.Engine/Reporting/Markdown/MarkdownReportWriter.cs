using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.History;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Wording;
using FactCheck.Rules.Diagnostics;

namespace FactCheck.Reporting.Markdown;

/// <summary>The report as Markdown, fit for the summary page of a CI job: a table of facts, then the findings with their quotes.</summary>
public sealed class MarkdownReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        var lines = new MarkdownLines(output);
        lines.Add($"# FactCheck: {ReportSummary.Headline(report)}");
        lines.Add("");
        AddChanges(lines, report.Changes);
        AddNotices(lines, report.Notices);
        AddFacts(lines, report.Judgement.Facts);
        AddConstraints(lines, report.Judgement.Constraints);
        AddFindings(lines, [.. report.Judgement.Findings.Where(finding => finding.Waiver is null)]);
        AddWaived(lines, report.Judgement.Findings);
        AddAgreements(lines, report.Judgement.Facts);
        AddClusters(lines, report.Judgement);
        AddSkipped(lines, report);
        lines.Add($"{ReportSummary.Input(report.Run)}. FactCheck {report.Run.Version}.");
    }

    private static void AddChanges(MarkdownLines lines, ReportChanges? changes)
    {
        if (changes is null)
        {
            return;
        }

        lines.Add("## Since the previous report");
        lines.Add("");
        lines.Add($"{ChangeWords.Summary(changes)}.");
        lines.Add("");
        foreach (var change in changes.Facts)
        {
            lines.Add($"- {MarkdownText.Escape(ChangeWords.Title(change))}");
            lines.AddRange(
                ChangeWords.Lines(change).Select(line => $"  - {MarkdownText.Escape(line)}")
            );
        }

        lines.AddRange(
            changes.Constraints.Select(change =>
                $"- {MarkdownText.Escape(ChangeWords.Title(change))}"
            )
        );
        lines.Add("");
    }

    // The gravest verdicts first; facts of which nobody speaks have nothing to show but their names.
    private static void AddFacts(MarkdownLines lines, IReadOnlyList<FactReport> facts)
    {
        var told = facts
            .Where(fact => fact.Verdict != Verdict.NoClaims)
            .OrderBy(fact => fact.Verdict)
            .ToList();
        if (told.Count > 0)
        {
            lines.Add("| Verdict | Fact | Consensus | Support |");
            lines.Add("| --- | --- | --- | --- |");
            lines.AddRange(told.Select(RowOf));
            lines.Add("");
        }

        var silent = facts.Where(fact => fact.Verdict == Verdict.NoClaims).ToList();
        if (silent.Count > 0)
        {
            var names = string.Join("; ", silent.Select(FactWords.Name));
            lines.Add(
                $"No claims of {Counted.Of(silent.Count, "fact")}: {MarkdownText.Escape(names)}"
            );
            lines.Add("");
        }
    }

    private static string RowOf(FactReport fact) =>
        $"| {VerdictNames.NameOf(fact.Verdict)} | {MarkdownText.Escape(FactWords.Name(fact))} "
        + $"| {MarkdownText.Escape(FactWords.Consensus(fact))} | {FactWords.Support(fact)} |";

    private static void AddConstraints(
        MarkdownLines lines,
        IReadOnlyList<ConstraintReport> constraints
    )
    {
        if (constraints.Count == 0)
        {
            return;
        }

        lines.Add("| Between facts | Verdict |");
        lines.Add("| --- | --- |");
        foreach (var constraint in constraints)
        {
            lines.Add(
                $"| {MarkdownText.Escape(constraint.Constraint.Source)} | {ConstraintJson.NameOf(constraint.Verdict)} |"
            );
        }

        lines.Add("");
    }

    private static void AddFindings(MarkdownLines lines, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        lines.Add("## Findings");
        lines.Add("");
        foreach (var finding in findings)
        {
            var title = MarkdownText.Escape(finding.Rule?.Title ?? finding.Fact);
            lines.Add(
                $"### {ReportNames.Of(finding.Level)}: {VerdictNames.NameOf(finding.Verdict)}: {title}"
            );
            lines.Add("");
            lines.Add(MarkdownText.Escape(finding.Message));
            lines.Add("");
            AddQuotes(lines, finding);
        }
    }

    private static void AddNotices(MarkdownLines lines, IReadOnlyList<Diagnostic> notices)
    {
        foreach (var notice in notices)
        {
            lines.Add(
                $"- **{ReportNames.Of(notice.Severity)}** {MarkdownText.Escape(notice.Location.ToString())}: {MarkdownText.Escape(WaiverWords.Message(notice))}"
            );
        }

        if (notices.Count > 0)
        {
            lines.Add("");
        }
    }

    private static void AddWaived(MarkdownLines lines, IReadOnlyList<Finding> findings)
    {
        var waived = findings.Where(finding => finding.Waiver is not null).ToList();
        if (waived.Count == 0)
        {
            return;
        }

        lines.Add("## Shown, not counted");
        lines.Add("");
        lines.AddRange(
            waived.Select(finding =>
                $"- {MarkdownText.Escape(WaiverWords.Line(finding, finding.Waiver!))}"
            )
        );
        lines.Add("");
    }

    private static void AddQuotes(MarkdownLines lines, Finding finding)
    {
        foreach (var (claim, part) in finding.Claims)
        {
            var where = MarkdownText.Escape(ClaimWords.Where(claim));
            var who = MarkdownText.Escape(ClaimWords.Who(claim));
            lines.Add($"- **{ReportNames.Of(part)}** {where} ({who})");
            lines.Add($"  > {MarkdownText.Escape(ClaimWords.Sentence(claim))}");
        }

        if (finding.Reference is { } reference)
        {
            lines.Add(
                $"- **reference** {MarkdownText.Escape(reference.Location.ToString())} ({MarkdownText.Escape(reference.Source)})"
            );
            lines.Add($"  > {MarkdownText.Escape(reference.Text)}");
        }

        lines.Add("");
    }

    // Every other verdict has a finding that says why.
    private static void AddAgreements(MarkdownLines lines, IReadOnlyList<FactReport> facts)
    {
        var agreements = FactWords.Agreements(facts).ToList();
        if (agreements.Count == 0)
        {
            return;
        }

        lines.Add("## Agreement");
        lines.Add("");
        lines.AddRange(
            agreements.Select(pair =>
                $"- {MarkdownText.Escape(FactWords.Name(pair.Fact))}: {MarkdownText.Escape(pair.Text)}"
            )
        );
        lines.Add("");
    }

    private static void AddClusters(MarkdownLines lines, Judgement judgement)
    {
        var clusters = ClusterWords.Of(judgement.Facts);
        var weights = judgement.Sources.Weights;
        if (clusters.Count == 0 && weights.Count == 0)
        {
            return;
        }

        lines.Add("## Counted as one voice");
        lines.Add("");
        lines.AddRange(
            clusters.Select(cluster =>
                $"- {MarkdownText.Escape(cluster.Text)} In: {MarkdownText.Escape(cluster.Facts)}"
            )
        );
        if (weights.Count > 0)
        {
            lines.Add($"- Weights learned: {MarkdownText.Escape(ClusterWords.Of(weights))}");
        }

        lines.Add("");
    }

    private static void AddSkipped(MarkdownLines lines, Report report)
    {
        if (report.Skipped.Count == 0)
        {
            return;
        }

        lines.Add("## Not read");
        lines.Add("");
        foreach (var skipped in report.Skipped)
        {
            var place = skipped.Line > 0 ? $"{skipped.Path}:{skipped.Line}" : skipped.Path;
            lines.Add($"- {MarkdownText.Escape(place)}: {MarkdownText.Escape(skipped.Reason)}");
        }

        lines.Add("");
    }
}
