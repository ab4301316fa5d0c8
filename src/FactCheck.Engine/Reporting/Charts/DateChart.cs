using FactCheck.Claims.Json;
using FactCheck.Consistency;
using FactCheck.Reporting.Html;
using FactCheck.Reporting.Wording;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Reporting.Charts;

/// <summary>Dates on a line of time, a row each claim; the consensus is a band through all rows, a reference a line.</summary>
internal sealed class DateChart
{
    private const decimal Row = 34;
    private const decimal MinPercent = 1.2m;
    private const int MaxRows = 40;

    private readonly FactReport _fact;
    private readonly List<DrawnClaim> _rows;
    private readonly TimeAxis _axis;
    private readonly decimal _height;

    private DateChart(FactReport fact, List<DrawnClaim> drawn)
    {
        _fact = fact;
        _rows = [.. drawn.OrderBy(claim => claim.Region.Low).Take(MaxRows)];
        _axis = new TimeAxis([.. NumberChart.EndsOf(fact, _rows)]);
        _height = _rows.Count * Row;
    }

    /// <summary>Draws the dates of <paramref name="fact"/>.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="fact">A fact of dates.</param>
    /// <param name="drawn">Its claims that have a place.</param>
    /// <param name="frame">What stands around it.</param>
    public static void Write(
        HtmlOutput html,
        FactReport fact,
        List<DrawnClaim> drawn,
        IChartFrame frame
    )
    {
        var chart = new DateChart(fact, drawn);
        var more = drawn.Count - chart._rows.Count;
        var legend = new ChartLegend(
            chart._rows,
            NumberChart.HasBand(fact),
            more > 0 ? $"{Counted.Of(more, "more claim")} below" : null
        );
        frame.Begin(html, fact, chart._height, legend, "rows");
        ChartFrame.Days(html, chart._axis, chart._height);
        chart.WriteConsensus(html);
        chart.WriteReferences(html);
        foreach (var (index, claim) in chart._rows.Index())
        {
            chart.WriteRow(html, claim, ChartFrame.Top + index * Row);
        }

        frame.End(html, chart._height, legend);
    }

    private void WriteRow(HtmlOutput html, DrawnClaim claim, decimal y)
    {
        var (left, right) = PercentsOf(claim.Region);
        html.Write($"<text class=\"row\" x=\"0\" y=\"{y + 13}\">");
        html.Write($"{ChartWords.Short(LabelOf(claim), ChartFrame.LabelLength)}</text>");
        html.Write($"<g class=\"mark {ChartFrame.ClassOf(claim.Part)}\">");
        html.Write($"<title>{ChartFrame.Tip(claim, more: 0)}</title>");
        if (right - left < MinPercent)
        {
            html.Write(
                $"<use href=\"#{ChartFrame.ShapeOf(claim.Part)}\" x=\"{(left + right) / 2}%\" y=\"{y + 24}\"/>"
            );
        }
        else
        {
            html.Write(
                $"<rect class=\"period\" x=\"{left}%\" width=\"{right - left}%\" y=\"{y + 19}\" height=\"10\" rx=\"3\"/>"
            );
        }

        html.Raw("</g>");
    }

    private static string LabelOf(DrawnClaim claim)
    {
        var voice = claim.Standing.Voice.Length > 0 ? claim.Standing.Voice : "source unknown";
        return claim.Claim.Published is { } day ? $"{voice}, {ClaimDates.Text(day)}" : voice;
    }

    private void WriteConsensus(HtmlOutput html)
    {
        foreach (var window in _fact.Windows)
        {
            if (window.Consensus?.Region is { IsBounded: true } region)
            {
                var (left, right) = PercentsOf(region);
                var width = Math.Max(right - left, MinPercent);
                html.Write(
                    $"<rect class=\"band\" x=\"{(left + right - width) / 2}%\" width=\"{width}%\" "
                );
                html.Write($"y=\"{ChartFrame.Top}\" height=\"{_height}\"/>");
            }
        }

        ChartFrame.Consensus(html, _fact);
    }

    private void WriteReferences(HtmlOutput html)
    {
        foreach (var known in _fact.References)
        {
            if (known.Region is not { IsBounded: true } region)
            {
                continue;
            }

            var (left, right) = PercentsOf(region);
            var x = (left + right) / 2;
            html.Write(
                $"<g class=\"reference\"><title>Reference: {known.Reference.Text} ({known.Reference.Source})</title>"
            );
            html.Write(
                $"<line x1=\"{x}%\" x2=\"{x}%\" y1=\"{ChartFrame.Top - 8}\" y2=\"{ChartFrame.Top + _height}\"/>"
            );
            html.Write(
                $"<text class=\"{(x > 50 ? "said right" : "said")}\" x=\"{x}%\" y=\"{ChartFrame.Top - 2}\">"
            );
            html.Write(
                $"{ChartWords.Short($"reference {known.Reference.Text}", ChartFrame.LabelLength)}</text></g>"
            );
        }
    }

    private (decimal Left, decimal Right) PercentsOf(Interval region) =>
        (_axis.PercentOf(region.Low!.Value), _axis.PercentOf(region.High!.Value));
}
