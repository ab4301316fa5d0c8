using FactCheck.Consistency;
using FactCheck.Reporting.Html;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Charts;

/// <summary>A chart as a figure of a page, which has the style sheet and <see cref="FactChart.Shapes"/>.</summary>
/// <param name="id">A name that no other chart of the page has.</param>
internal sealed class ChartFigure(string id) : IChartFrame
{
    /// <inheritdoc/>
    public void Begin(
        HtmlOutput html,
        FactReport fact,
        decimal height,
        ChartLegend legend,
        string style
    )
    {
        html.Write(
            $"<figure class=\"chart {style}\"><svg role=\"img\" height=\"{ChartFrame.Top + height + ChartFrame.Bottom}\""
        );
        html.Write($" aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">Claims over time: ");
        html.Write(
            $"{FactWords.Name(fact)}</title><desc id=\"{id}-d\">{ChartWords.Of(fact)}</desc>"
        );
    }

    /// <inheritdoc/>
    public void End(HtmlOutput html, decimal height, ChartLegend legend)
    {
        html.Raw("</svg><figcaption>");
        foreach (var part in legend.Parts)
        {
            html.Write(
                $"<span class=\"key {ChartFrame.ClassOf(part)}\">{ChartWords.Of(part)}</span> "
            );
        }

        if (legend.HasBand)
        {
            html.Raw($"<span class=\"key agreed\">{ChartLegend.Band}</span> ");
        }

        if (legend.Note is { } note)
        {
            html.Write($"<span class=\"note\">{note}</span>");
        }

        html.Raw("</figcaption></figure>");
    }
}
