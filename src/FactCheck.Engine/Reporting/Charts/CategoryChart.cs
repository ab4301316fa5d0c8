using FactCheck.Consistency;
using FactCheck.Reporting.Html;
using FactCheck.Reporting.Wording;
using FactCheck.Values;

namespace FactCheck.Reporting.Charts;

/// <summary>Members of a vocabulary, a row each with its claims at the time they speak of.</summary>
internal static class CategoryChart
{
    private const decimal Row = 34;

    /// <summary>Draws the members that the claims of <paramref name="fact"/> name.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="fact">A fact of categories.</param>
    /// <param name="drawn">Its claims that name a member and have a time; at least one.</param>
    /// <param name="frame">What stands around it.</param>
    public static void Write(
        HtmlOutput html,
        FactReport fact,
        List<DrawnClaim> drawn,
        IChartFrame frame
    )
    {
        var axis = new TimeAxis([
            .. drawn.SelectMany(claim =>
                new[] { claim.Time!.Value.Low!.Value, claim.Time.Value.High!.Value }
            ),
        ]);
        var rows = drawn
            .GroupBy(claim => ((CategoryValue)claim.Claim.Value).Member, StringComparer.Ordinal)
            .OrderByDescending(row => row.Count(claim => claim.Part == ChartPart.Fits))
            .ThenBy(row => row.Key, StringComparer.Ordinal)
            .ToList();
        var legend = new ChartLegend(drawn, HasBand: false, Note: null);
        frame.Begin(html, fact, rows.Count * Row, legend, "rows");
        ChartFrame.Days(html, axis, rows.Count * Row);
        foreach (var (index, row) in rows.Index())
        {
            var y = ChartFrame.Top + index * Row;
            var label = ChartWords.Short(
                $"{row.Key}: {Counted.Of(row.Count(), "claim")}",
                ChartFrame.LabelLength
            );
            html.Write($"<text class=\"row\" x=\"0\" y=\"{y + 13}\">{label}</text>");
            foreach (var mark in row.GroupBy(claim => MarkOf(claim, axis, y + 24)))
            {
                mark.Key.Write(html, ChartFrame.Tip(mark.First(), mark.Count() - 1));
            }
        }

        frame.End(html, rows.Count * Row, legend);
    }

    private static ChartMark MarkOf(DrawnClaim claim, TimeAxis axis, decimal y) =>
        new(
            claim.Part,
            Math.Round(axis.PercentOf(claim.Time!.Value.Low!.Value), 1),
            Math.Round(axis.PercentOf(claim.Time.Value.High!.Value), 1),
            y,
            y
        );
}
