using FactCheck.Consistency;
using FactCheck.Reporting.Html;

namespace FactCheck.Reporting.Charts;

/// <summary>What stands around a drawing: in a page it is a figure, in a folder a file of its own.</summary>
internal interface IChartFrame
{
    /// <summary>Begins a chart; <see cref="End"/> ends it.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="fact">The fact that is drawn.</param>
    /// <param name="height">Height of the drawing in pixels, without <see cref="ChartFrame.Top"/> and <see cref="ChartFrame.Bottom"/>.</param>
    /// <param name="legend">What its marks mean.</param>
    /// <param name="style">Class of the style sheet: <c>values</c> for a chart with a margin on the left, else <c>rows</c>.</param>
    void Begin(HtmlOutput html, FactReport fact, decimal height, ChartLegend legend, string style);

    /// <summary>Ends the chart and says what its marks mean.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="height">The height that <see cref="Begin"/> was given.</param>
    /// <param name="legend">The legend that <see cref="Begin"/> was given.</param>
    void End(HtmlOutput html, decimal height, ChartLegend legend);
}
