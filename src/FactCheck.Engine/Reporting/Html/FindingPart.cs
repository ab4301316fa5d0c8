using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Html;

/// <summary>A finding inside its fact, with the quotes that force it.</summary>
internal static class FindingPart
{
    private const int MaxQuotes = 4;

    /// <summary>Writes the part.</summary>
    /// <param name="page">The page.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="withQuotes">Whether it may show quotes.</param>
    public static void Write(ReportPage page, Finding finding, bool withQuotes)
    {
        var html = page.Html;
        var tone = finding.Waiver is null ? VerdictWords.ToneOf(finding.Level) : "quiet";
        html.Write($"<div class=\"finding {tone}\" id=\"{page.Anchors.OfFinding(finding)}\">\n");
        html.Write(
            $"<p class=\"told\"><span class=\"level\">{ReportNames.Of(finding.Level)}</span> "
        );
        html.Write(
            $"<b>{VerdictNames.NameOf(finding.Verdict)}</b> <bdi>{finding.Message}</bdi></p>\n"
        );
        FindingsPart.WriteWaiver(html, finding);
        // Findings on who speaks name every claim, and those stand below; a contradiction is read side by side.
        if (withQuotes && finding.Claims.Any(claim => claim.Part == ClaimPart.Against))
        {
            WriteQuotes(page, finding);
        }

        html.Raw("</div>\n");
    }

    private static void WriteQuotes(ReportPage page, Finding finding)
    {
        var html = page.Html;
        html.Raw("<ul class=\"sides\">\n");
        foreach (var (claim, part) in finding.Claims.Take(MaxQuotes))
        {
            html.Write(
                $"<li class=\"{ReportNames.Of(part)}\"><p class=\"side\">{ReportNames.Of(part)} "
            );
            html.Write($"<bdi class=\"figure\">{ValueText.Of(claim.Value)}</bdi></p>");
            QuotePart.Write(html, claim);
            html.Write($"<p class=\"who\">{ClaimWords.Who(claim)}</p>");
            QuotePart.WritePlace(page, claim);
            html.Raw("</li>\n");
        }

        if (finding.Reference is { } reference)
        {
            html.Raw("<li class=\"known\"><p class=\"side\">reference ");
            html.Write($"<bdi class=\"figure\">{reference.Text}</bdi></p>");
            html.Write($"<p class=\"who\">{reference.Source}</p>");
            html.Write($"<p class=\"where\">{reference.Location.ToString()}</p></li>\n");
        }

        html.Raw("</ul>\n");
        var more = finding.Claims.Count - MaxQuotes;
        if (more > 0)
        {
            html.Write($"<p class=\"more\">{Counted.Of(more, "more claim")} below.</p>\n");
        }
    }
}
