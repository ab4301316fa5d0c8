using FactCheck.Consistency;
using FactCheck.Reporting.Html;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Charts;

/// <summary>A chart as an SVG file of its own, with its style in it: light and dark as the reader's system is.</summary>
internal sealed class ChartPicture : IChartFrame
{
    private const decimal Width = 760;
    private const decimal Margin = 16;
    private const decimal Line = 18;

    // Names of values stand left of the drawing.
    private const decimal MarginOfValues = 92;

    /// <summary>The picture of <paramref name="fact"/>; <see langword="null"/> when there is nothing to compare.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="findings">What was found on it.</param>
    public static string? Of(FactReport fact, IEnumerable<Finding> findings)
    {
        using var text = new StringWriter();
        FactChart.Write(new HtmlOutput(text), fact, findings, new ChartPicture());
        var picture = text.ToString();
        return picture.Length == 0 ? null : picture + "\n";
    }

    /// <inheritdoc/>
    public void Begin(
        HtmlOutput html,
        FactReport fact,
        decimal height,
        ChartLegend legend,
        string style
    )
    {
        var whole = PlaceOfLegend(height) + LinesOf(legend) * Line + Margin;
        var left = style == "values" ? MarginOfValues : Margin;
        html.Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{Width}\" ");
        html.Write($"height=\"{whole}\" viewBox=\"0 0 {Width} {whole}\">");
        html.Write($"<title>Claims over time: {FactWords.Name(fact)}</title>");
        html.Write($"<desc>{ChartWords.Of(fact)}</desc><style>");
        html.Raw(PageAssets.ChartStyle);
        html.Raw("</style>");
        html.Raw(FactChart.Shapes);
        html.Raw("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>");
        html.Write($"<svg class=\"chart\" x=\"{left}\" y=\"{Margin / 2}\" ");
        html.Write($"width=\"{Width - left - Margin}\" overflow=\"visible\">");
    }

    /// <inheritdoc/>
    public void End(HtmlOutput html, decimal height, ChartLegend legend)
    {
        html.Raw("</svg><g class=\"chart\">");
        var y = PlaceOfLegend(height);
        foreach (var part in legend.Parts)
        {
            html.Write($"<use class=\"mark {ChartFrame.ClassOf(part)}\" ");
            html.Write($"href=\"#{ChartFrame.ShapeOf(part)}\" x=\"{Margin + 6}\" y=\"{y - 4}\"/>");
            WriteText(html, ref y, ChartWords.Of(part));
        }

        if (legend.HasBand)
        {
            html.Write($"<rect class=\"band\" x=\"{Margin}\" y=\"{y - 9}\" ");
            html.Raw("width=\"12\" height=\"10\"/>");
            WriteText(html, ref y, ChartLegend.Band);
        }

        if (legend.Note is { } note)
        {
            WriteText(html, ref y, note);
        }

        html.Raw("</g></svg>");
    }

    private static void WriteText(HtmlOutput html, ref decimal y, string text)
    {
        html.Write($"<text x=\"{Margin + 20}\" y=\"{y}\">{text}</text>");
        y += Line;
    }

    private static decimal PlaceOfLegend(decimal height) =>
        Margin / 2 + ChartFrame.Top + height + ChartFrame.Bottom + Line;

    private static int LinesOf(ChartLegend legend) =>
        legend.Parts.Count + (legend.HasBand ? 1 : 0) + (legend.Note is null ? 0 : 1);
}
