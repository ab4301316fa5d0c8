using System.Globalization;
using FactCheck.Consistency.Sources;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Html;

/// <summary>What was learned of the sources: which ones count as one, and how reliable each was found.</summary>
internal static class SourcesPart
{
    private const int Shown = 50;

    /// <summary>Whether anything was learned.</summary>
    public static bool HasContent(SourceBook sources) =>
        sources.Clusters.Count > 0 || sources.Weights.Count > 0;

    /// <summary>Writes the part.</summary>
    public static void Write(ReportPage page)
    {
        var (html, sources) = (page.Html, page.Report.Judgement.Sources);
        if (!HasContent(sources))
        {
            return;
        }

        html.Raw("<section id=\"sources\" aria-labelledby=\"h-sources\">\n");
        html.Raw("<h2 id=\"h-sources\">Sources</h2>\n");
        if (sources.Clusters.Count > 0)
        {
            html.Raw(
                "<h3>Counted as one</h3>\n<p>They share unusual values far beyond chance.</p>\n"
            );
            Folding.Write(
                html,
                sources.Clusters,
                Shown,
                "clusters",
                "group",
                cluster => html.Write($"<li><bdi>{ClusterWords.Of(cluster)}</bdi></li>\n")
            );
        }

        if (sources.Weights.Count > 0)
        {
            WriteWeights(html, sources.Weights);
        }

        html.Raw("</section>\n");
    }

    private static void WriteWeights(HtmlOutput html, IReadOnlyList<SourceWeight> weights)
    {
        html.Raw("<h3>What a vote counts</h3>\n<table class=\"times\"><thead><tr>");
        html.Raw("<th scope=\"col\">Source</th><th scope=\"col\">Weight</th>");
        html.Raw("<th scope=\"col\">Stood with the consensus</th></tr></thead><tbody>\n");
        foreach (var weight in weights)
        {
            var counts = weight.Weight.ToString("0.##", CultureInfo.InvariantCulture);
            html.Write($"<tr><th scope=\"row\"><bdi>{weight.Name}</bdi></th><td>{counts}</td>");
            html.Write($"<td>{weight.Agreeing} of {weight.Speaking}</td></tr>\n");
        }

        html.Raw("</tbody></table>\n");
    }
}
