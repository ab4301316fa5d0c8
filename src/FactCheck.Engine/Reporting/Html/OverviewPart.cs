using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Html;

/// <summary>The top of the page: what came out in one line, and how many facts have which verdict.</summary>
internal static class OverviewPart
{
    /// <summary>Writes the heading and the list of parts.</summary>
    public static void WriteHeader(ReportPage page)
    {
        var (html, report) = (page.Html, page.Report);
        html.Raw("<header class=\"top\">\n<p class=\"brand\">FactCheck</p>\n");
        html.Write($"<h1>{ReportSummary.Headline(report)}</h1>\n");
        html.Write($"<p class=\"lede\">{ReportSummary.Input(report.Run)}.</p>\n");
        html.Raw("<nav aria-label=\"Parts of the report\"><ul>");
        html.Raw("<li><a href=\"#verdicts\">Verdicts</a></li>");
        Link(page, "changes", "Changes", report.Changes is not null);
        html.Raw("<li><a href=\"#findings\">Findings</a></li>");
        html.Raw("<li><a href=\"#facts\">Facts</a></li>");
        Link(page, "relations", "Between facts", report.Judgement.Constraints.Count > 0);
        Link(page, "sources", "Sources", SourcesPart.HasContent(report.Judgement.Sources));
        Link(page, "skipped", "Not read", report.Skipped.Count > 0);
        html.Raw("</ul></nav>\n</header>\n");
    }

    /// <summary>Writes how many facts have which verdict, and what each verdict means.</summary>
    public static void WriteVerdicts(ReportPage page)
    {
        var (html, facts) = (page.Html, page.Report.Judgement.Facts);
        html.Raw("<section id=\"verdicts\" aria-labelledby=\"h-verdicts\">\n");
        html.Raw("<h2 id=\"h-verdicts\">Verdicts</h2>\n<ul class=\"verdicts\">\n");
        foreach (var group in facts.GroupBy(fact => fact.Verdict).OrderBy(group => group.Key))
        {
            var (count, tone) = (group.Count(), VerdictWords.ToneOf(group.Key));
            html.Write($"<li><a href=\"#{Anchors.OfVerdict(group.Key)}\">");
            page.Label(tone, VerdictNames.NameOf(group.Key));
            html.Write($"</a> <span class=\"count\">{Counted.Of(count, "fact")}");
            WriteTrend(page, group.Key, count);
            html.Raw("</span> ");
            html.Write($"<svg class=\"share {tone}\" aria-hidden=\"true\">");
            html.Write($"<rect width=\"{100m * count / facts.Count}%\" height=\"100%\"/></svg> ");
            html.Write($"<span class=\"means\">{VerdictWords.MeaningOf(group.Key)}</span></li>\n");
        }

        html.Raw(facts.Count == 0 ? "<li>Nothing was judged.</li>\n</ul>\n" : "</ul>\n");
        html.Raw("</section>\n");
    }

    /// <summary>How many facts had the verdict in the previous report, where that is another number.</summary>
    private static void WriteTrend(ReportPage page, Verdict verdict, int count)
    {
        var changes = page.Report.Changes?.Facts ?? [];
        var more =
            changes.Count(change => change.To == verdict)
            - changes.Count(change => change.From == verdict);
        if (more != 0)
        {
            page.Html.Write(
                $" <span class=\"trend\">{(more > 0 ? "▲" : "▼")} was {count - more}</span>"
            );
        }
    }

    private static void Link(ReportPage page, string place, string name, bool isThere)
    {
        if (isThere)
        {
            page.Html.Write($"<li><a href=\"#{place}\">{name}</a></li>");
        }
    }
}
