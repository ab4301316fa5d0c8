using FactCheck.Reporting.Html;
using FactCheck.Reporting.Integration;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Markdown;
using FactCheck.Reporting.Publishing;
using FactCheck.Reporting.Sarif;

namespace FactCheck.Reporting;

/// <summary>The report formats that need no terminal, in the order in which help lists them. A new format is one line here.</summary>
public static class ReportFormats
{
    /// <summary>One writer a format.</summary>
    public static IReadOnlyList<IReportWriter> All { get; } =
    [
        new JsonReportWriter(),
        new SarifReportWriter(),
        new JUnitReportWriter(),
        new GitHubReportWriter(),
        new GitLabReportWriter(),
        new MarkdownReportWriter(),
        new HtmlReportWriter(),
        new CsvReportWriter(),
        new ClaimReviewReportWriter(),
    ];
}
