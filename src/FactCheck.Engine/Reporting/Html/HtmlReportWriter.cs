using FactCheck.Reporting.Charts;

namespace FactCheck.Reporting.Html;

/// <summary>
/// The report as one page that opens anywhere and fetches nothing: an overview, the findings, and a part a fact with a chart
/// of its claims and their quotes. It reads whole without scripts; a small script adds search and filter.
/// </summary>
/// <remarks>
/// Its policy (<see cref="PageAssets.Policy"/>) lets only its own style and script work, so that text of an article could
/// do nothing even if it became markup. Long lists are folded, and what is folded costs a browser little.
/// </remarks>
public sealed class HtmlReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        var html = new HtmlOutput(output);
        var page = new ReportPage(report, html);
        WriteHead(page);
        html.Raw("<body>\n<a class=\"skip\" href=\"#facts\">Skip to the facts</a>\n");
        html.Raw(FactChart.Shapes);
        OverviewPart.WriteHeader(page);
        html.Raw("<main>\n");
        OverviewPart.WriteVerdicts(page);
        ChangesPart.Write(page);
        FindingsPart.Write(page);
        FactsPart.Write(page);
        RelationsPart.Write(page);
        SourcesPart.Write(page);
        SkippedPart.Write(page);
        html.Write(
            $"</main>\n<footer><p>FactCheck {report.Run.Version}. It grades corroboration and "
        );
        html.Raw("shows the quotes; it does not say what is true.</p></footer>\n<script>");
        html.Raw(PageAssets.Script);
        html.Raw("</script>\n</body>\n</html>\n");
    }

    private static void WriteHead(ReportPage page)
    {
        var html = page.Html;
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Raw(
            $"<meta http-equiv=\"Content-Security-Policy\" content=\"{PageAssets.Policy}\">\n"
        );
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.Write($"<title>FactCheck: {ReportSummary.Headline(page.Report)}</title>\n<style>");
        html.Raw(PageAssets.Style);
        html.Raw("</style>\n</head>\n");
    }
}
