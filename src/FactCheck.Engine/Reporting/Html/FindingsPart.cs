using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;

namespace FactCheck.Reporting.Html;

/// <summary>All findings in one list a level, each with a link to its quotes.</summary>
internal static class FindingsPart
{
    private const int Shown = 50;

    /// <summary>Writes the part.</summary>
    public static void Write(ReportPage page)
    {
        var html = page.Html;
        html.Raw("<section id=\"findings\" aria-labelledby=\"h-findings\">\n");
        html.Raw("<h2 id=\"h-findings\">Findings</h2>\n");
        WriteNotices(page);
        var findings = page.Report.Judgement.Findings;
        if (findings.Count == 0)
        {
            html.Raw("<p>Nothing was found that a reader should look at.</p>\n");
        }

        var levels = findings
            .Where(finding => finding.Waiver is null)
            .GroupBy(finding => finding.Level)
            .OrderByDescending(level => level.Key)
            .ToList();
        foreach (var level in levels)
        {
            var (title, isFolded) = (
                TitleOf(level.Key, level.Count()),
                IsFolded(level.Key, levels.Count)
            );
            WriteList(page, title, VerdictWords.ToneOf(level.Key), [.. level], isFolded);
        }

        List<Finding> waived = [.. findings.Where(finding => finding.Waiver is not null)];
        if (waived.Count > 0)
        {
            var title = $"{Counted.Of(waived.Count, "finding")} shown, not counted";
            WriteList(page, title, "quiet", waived, isFolded: true);
        }

        html.Raw("</section>\n");
    }

    /// <summary>What is wrong with the files that set findings aside.</summary>
    private static void WriteNotices(ReportPage page)
    {
        var (html, notices) = (page.Html, page.Report.Notices);
        if (notices.Count > 0)
        {
            Folding.Write(
                html,
                notices,
                Shown,
                "notices",
                "notice",
                notice =>
                {
                    html.Raw("<li>");
                    page.Label(
                        VerdictWords.ToneOf(notice.Severity),
                        ReportNames.Of(notice.Severity)
                    );
                    html.Write($" <bdi>{WaiverWords.Message(notice)}</bdi>");
                    html.Write($"<p class=\"where\">{notice.Location.ToString()}</p></li>\n");
                }
            );
        }
    }

    // What is merely worth knowing does not stand in the way of what is wrong.
    private static bool IsFolded(Severity level, int levels) =>
        level == Severity.Info && levels > 1;

    private static string TitleOf(Severity level, int count) =>
        level switch
        {
            Severity.Error => Counted.Of(count, "error"),
            Severity.Warning => Counted.Of(count, "warning"),
            _ => $"{Counted.Of(count, "note")} worth knowing",
        };

    private static void WriteList(
        ReportPage page,
        string title,
        string tone,
        IReadOnlyList<Finding> findings,
        bool isFolded
    )
    {
        var html = page.Html;
        html.Raw(isFolded ? "<details class=\"level\"><summary>" : "");
        html.Write($"<h3 class=\"{tone}\">{title}</h3>");
        html.Raw(isFolded ? "</summary>\n" : "\n");
        Folding.Write(
            html,
            findings,
            Shown,
            "findings",
            "finding",
            finding => WriteItem(page, finding)
        );
        html.Raw(isFolded ? "</details>\n" : "");
    }

    private static void WriteItem(ReportPage page, Finding finding)
    {
        var html = page.Html;
        html.Raw("<li>");
        page.Label(VerdictWords.ToneOf(finding.Verdict), VerdictNames.NameOf(finding.Verdict));
        html.Write($" <a href=\"#{page.Anchors.OfFinding(finding)}\">");
        html.Write($"{finding.Rule?.Title ?? finding.Fact}</a>");
        html.Write($"<p>{finding.Message}</p>");
        WriteWaiver(html, finding);
        html.Raw("</li>\n");
    }

    /// <summary>Says why a finding does not count, and who says so; nothing for one that does.</summary>
    public static void WriteWaiver(HtmlOutput html, Finding finding)
    {
        if (finding.Waiver is { } waiver)
        {
            html.Write($"<p class=\"reason\">Not counted: <bdi>{WaiverWords.Of(waiver)}</bdi> ");
            html.Write($"<code>{waiver.Place.ToString()}</code></p>");
        }
    }
}
