using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting;
using FactCheck.Reporting.History;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Wording;
using FactCheck.Rules.Diagnostics;
using FactCheck.Settings;
using Spectre.Console;

namespace FactCheck.Rendering.Reports;

/// <summary>The report for a person at a terminal: a table of facts, then each finding with its quotes as <c>file:line:column</c>.</summary>
/// <param name="width">Columns to use.</param>
/// <param name="color">Whether to colour.</param>
internal sealed class ConsoleReportWriter(int width, bool color) : IReportWriter
{
    /// <summary>The name after <c>--report</c>.</summary>
    public const string Name = SettingsKeys.ConsoleReport;

    // A table is laid out as a whole, in memory; a longer one becomes several, each small enough for the garbage of its
    // layout to be collected with the young objects.
    private const int MostRows = 1000;
    private const int RowsOfMany = 100;

    /// <inheritdoc/>
    public string Format => Name;

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        foreach (var notice in report.Notices)
        {
            output.Write(DiagnosticText.Render(notice));
        }

        if (report.Notices.Count > 0)
        {
            output.Write('\n');
        }

        WriteFacts(output, report.Judgement.Facts);
        WriteConstraints(output, report.Judgement.Constraints);
        foreach (var finding in report.Judgement.Findings.Where(found => found.Waiver is null))
        {
            WriteFinding(output, finding);
        }

        WriteAgreements(output, report.Judgement.Facts);
        WriteClusters(output, report.Judgement);
        WriteChanges(output, report.Changes);
        WriteWaived(output, report.Judgement.Findings);

        foreach (var skipped in report.Skipped)
        {
            var place = skipped.Line > 0 ? $"{skipped.Path}:{skipped.Line}" : skipped.Path;
            Line(output, "not read: ", $"{place}: {skipped.Reason}");
        }

        Line(output, "", $"{ReportSummary.Headline(report)}; {ReportSummary.Input(report.Run)}.");
    }

    // The gravest verdicts first; facts of which nobody speaks have nothing to show but their names.
    private void WriteFacts(TextWriter output, IReadOnlyList<FactReport> facts)
    {
        var told = facts
            .Where(fact => fact.Verdict != Verdict.NoClaims)
            .OrderBy(fact => fact.Verdict)
            .ToList();
        foreach (var rows in told.Chunk(told.Count > MostRows ? RowsOfMany : MostRows))
        {
            WriteTable(output, rows);
        }

        var silent = facts.Where(fact => fact.Verdict == Verdict.NoClaims).ToList();
        if (silent.Count > 0)
        {
            var names = string.Join("; ", silent.Select(FactWords.Name));
            Line(output, $"no claims of {Counted.Of(silent.Count, "fact")}: ", names);
            output.Write('\n');
        }
    }

    private void WriteTable(TextWriter output, IReadOnlyList<FactReport> facts)
    {
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        table.AddColumn(new TableColumn("Verdict").NoWrap());
        table.AddColumn("Fact");
        table.AddColumn("Consensus");
        table.AddColumn(new TableColumn("Support").NoWrap());
        foreach (var fact in facts)
        {
            table.AddRow(
                Terminal.Safe(VerdictNames.NameOf(fact.Verdict), VerdictStyle.Of(fact.Verdict)),
                Terminal.Safe(FactWords.Name(fact)),
                Terminal.Safe(FactWords.Consensus(fact)),
                Terminal.Safe(FactWords.Support(fact))
            );
        }

        Terminal.Write(output, table, width, color);
        output.Write('\n');
    }

    private void WriteConstraints(TextWriter output, IReadOnlyList<ConstraintReport> constraints)
    {
        if (constraints.Count == 0)
        {
            return;
        }

        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn("Verdict").NoWrap());
        table.AddColumn("Between facts");
        foreach (var constraint in constraints)
        {
            table.AddRow(
                Terminal.Safe(
                    ConstraintJson.NameOf(constraint.Verdict),
                    VerdictStyle.Of(constraint.Verdict)
                ),
                Terminal.Safe(constraint.Constraint.Source)
            );
        }

        Terminal.Write(output, table, width, color);
        output.Write('\n');
    }

    /// <summary>Why facts agree; every other verdict has a finding that says why.</summary>
    private static void WriteAgreements(TextWriter output, IReadOnlyList<FactReport> facts)
    {
        var verdict = VerdictNames.NameOf(Verdict.Agree);
        foreach (var (fact, text) in FactWords.Agreements(facts))
        {
            Line(output, $"{verdict}: ", FactWords.Name(fact));
            Line(output, "  ", text);
            output.Write('\n');
        }
    }

    private static void WriteClusters(TextWriter output, Judgement judgement)
    {
        var clusters = ClusterWords.Of(judgement.Facts);
        if (clusters.Count > 0)
        {
            output.Write("counted as one voice:\n");
        }

        foreach (var (text, facts) in clusters)
        {
            Line(output, "  ", text);
            Line(output, "    in: ", facts);
        }

        if (judgement.Sources.Weights.Count > 0)
        {
            Line(output, "weights learned: ", ClusterWords.Of(judgement.Sources.Weights));
        }

        if (clusters.Count > 0 || judgement.Sources.Weights.Count > 0)
        {
            output.Write('\n');
        }
    }

    private static void WriteChanges(TextWriter output, ReportChanges? changes)
    {
        if (changes is null)
        {
            return;
        }

        Line(output, "since the previous report: ", $"{ChangeWords.Summary(changes)}.");
        foreach (var change in changes.Facts)
        {
            Line(output, "  ", ChangeWords.Title(change));
            foreach (var line in ChangeWords.Lines(change))
            {
                Line(output, "    ", line);
            }
        }

        foreach (var change in changes.Constraints)
        {
            Line(output, "  ", ChangeWords.Title(change));
        }

        output.Write('\n');
    }

    /// <summary>Lines of a finding are not wrapped: a place must stay one word that an editor can open.</summary>
    private void WriteFinding(TextWriter output, Finding finding)
    {
        var level = ReportNames.Of(finding.Level);
        if (color)
        {
            level = $"{VerdictStyle.Escape(finding.Level)}{level}{VerdictStyle.Plain}";
        }

        var title = finding.Rule?.Title ?? finding.Fact;
        Line(output, $"{level}: {VerdictNames.NameOf(finding.Verdict)}: ", title);
        Line(output, "  ", finding.Message);
        foreach (var (claim, part) in finding.Claims)
        {
            WriteQuote(
                output,
                ReportNames.Of(part),
                ClaimWords.Where(claim),
                ClaimWords.Quote(claim),
                ClaimWords.Who(claim)
            );
        }

        if (finding.Reference is { } reference)
        {
            WriteQuote(
                output,
                "reference",
                reference.Location.ToString(),
                reference.Text,
                reference.Source
            );
        }

        output.Write('\n');
    }

    /// <summary>What does not count has a line each.</summary>
    private static void WriteWaived(TextWriter output, IReadOnlyList<Finding> findings)
    {
        var any = false;
        foreach (var finding in findings.Where(finding => finding.Waiver is not null))
        {
            Line(output, "not counted: ", WaiverWords.Line(finding, finding.Waiver!));
            any = true;
        }

        if (any)
        {
            output.Write('\n');
        }
    }

    private static void WriteQuote(
        TextWriter output,
        string part,
        string where,
        string quote,
        string who
    ) => Line(output, $"  {part, -9} ", $"{where} “{quote}” ({who})");

    /// <summary>Writes a line: <paramref name="lead"/> is ours, <paramref name="text"/> may be anybody's.</summary>
    private static void Line(TextWriter output, string lead, string text)
    {
        output.Write(lead);
        output.Write(ReportText.OneLine(text));
        output.Write('\n');
    }
}
