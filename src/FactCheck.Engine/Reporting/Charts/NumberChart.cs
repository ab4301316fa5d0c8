using FactCheck.Consistency;
using FactCheck.Reporting.Html;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Reporting.Charts;

/// <summary>Figures over the time they speak of: dots, intervals as bars, half-lines as arrows; the consensus as a band.</summary>
internal sealed class NumberChart
{
    private const decimal Height = 190;
    private const decimal WithoutDate = 86;

    // A name beside a line: about how many percents and pixels it takes; an arrow leads so many pixels away.
    private const decimal WidthOfName = 30;
    private const decimal HeightOfName = 20;
    private const decimal LengthOfArrow = 30;

    private readonly FactReport _fact;
    private readonly List<DrawnClaim> _drawn;
    private readonly ValueAxis _values;
    private readonly TimeAxis? _times;

    private NumberChart(FactReport fact, List<DrawnClaim> drawn)
    {
        _fact = fact;
        _drawn = drawn;
        _values = new ValueAxis([.. EndsOf(fact, drawn)]);
        var times = drawn.Select(claim => claim.Time).OfType<Interval>().ToList();
        var moments = times
            .Concat(fact.References.Select(known => known.Reference.AsOf?.Line).OfType<Interval>())
            .Concat(fact.Windows.Select(window => window.AsOf?.Line).OfType<Interval>())
            .SelectMany(time => new[] { time.Low!.Value, time.High!.Value })
            .ToList();
        _times =
            moments.Count == 0
                ? null
                : new TimeAxis(moments, times.Count < drawn.Count ? WithoutDate : 100);
    }

    /// <summary>Draws the figures of <paramref name="fact"/>.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="fact">A fact of numbers.</param>
    /// <param name="drawn">Its claims that have a place; at least one of them, or a reference, has an end.</param>
    /// <param name="frame">What stands around it.</param>
    public static void Write(
        HtmlOutput html,
        FactReport fact,
        List<DrawnClaim> drawn,
        IChartFrame frame
    ) => new NumberChart(fact, drawn).Write(html, frame);

    /// <summary>The ends of all that would be drawn; a chart needs one.</summary>
    public static IEnumerable<decimal> EndsOf(FactReport fact, IEnumerable<DrawnClaim> drawn) =>
        drawn
            .Select(claim => claim.Standing.Region)
            .Concat(fact.References.Select(known => known.Region))
            .Concat(fact.Windows.Select(window => window.Consensus?.Region))
            .SelectMany(region => new[] { region?.Low, region?.High })
            .OfType<decimal>();

    private void Write(HtmlOutput html, IChartFrame frame)
    {
        var legend = new ChartLegend(
            _drawn,
            HasBand(_fact),
            _values.IsLogarithmic ? "logarithmic scale" : null
        );
        frame.Begin(html, _fact, Height, legend, "values");
        WriteValues(html);
        if (_times is not null)
        {
            ChartFrame.Days(html, _times, Height);
        }

        WriteBands(html);
        WriteReferences(html);
        var marks = _drawn
            .GroupBy(MarkOf)
            .OrderByDescending(mark => mark.Key.Part == ChartPart.DoesNotCount)
            .ThenBy(mark => mark.Key.Part);
        foreach (var mark in marks)
        {
            mark.Key.Write(html, ChartFrame.Tip(mark.First(), mark.Count() - 1));
        }

        frame.End(html, Height, legend);
    }

    /// <summary>Whether a consensus of the fact has a region that can be drawn.</summary>
    public static bool HasBand(FactReport fact) =>
        fact.Windows.Any(window =>
            window.Consensus?.Region is { } region && region != Interval.Everything
        );

    private void WriteValues(HtmlOutput html)
    {
        foreach (var tick in _values.Ticks)
        {
            var y = PixelOf(tick);
            html.Write($"<line class=\"grid\" x1=\"0\" x2=\"100%\" y1=\"{y}\" y2=\"{y}\"/>");
            html.Write($"<text class=\"value\" x=\"-8\" y=\"{y + 4}\">{TickText.Of(tick)}</text>");
        }

        if (_drawn.Exists(claim => claim.Time is null))
        {
            var x = _times is null ? 50 : WithoutDate + (100 - WithoutDate) / 2;
            html.Write(
                $"<text class=\"day\" x=\"{x}%\" y=\"{ChartFrame.Top + Height + 18}\">no date</text>"
            );
        }
    }

    private void WriteBands(HtmlOutput html)
    {
        foreach (var window in _fact.Windows)
        {
            if (window.Consensus?.Region is not { } region || region == Interval.Everything)
            {
                continue;
            }

            var (left, right) = PercentsOf(window.AsOf);
            var high = region.High is { } above ? PixelOf(above) : ChartFrame.Top;
            var low = region.Low is { } below ? PixelOf(below) : ChartFrame.Top + Height;
            var band =
                region.High is null ? "band up"
                : region.Low is null ? "band down"
                : "band";
            html.Write($"<rect class=\"{band}\" x=\"{left}%\" width=\"{right - left}%\" ");
            html.Write($"y=\"{high - 2}\" height=\"{low - high + 4}\"/>");
        }

        ChartFrame.Consensus(html, _fact);
    }

    private void WriteReferences(HtmlOutput html)
    {
        var labels = new List<(bool IsRight, decimal Y)>();
        foreach (var known in _fact.References)
        {
            if ((known.Region?.High ?? known.Region?.Low) is not { } end)
            {
                continue;
            }

            var (high, low) = (PixelOf(end), PixelOf(known.Region?.Low ?? end));
            var reference = known.Reference;
            html.Write(
                $"<g class=\"reference\"><title>Reference: {reference.Text} ({reference.Source})</title>"
            );
            html.Write($"<line x1=\"0\" x2=\"100%\" y1=\"{high}\" y2=\"{high}\"/>");
            if (low - high > 1)
            {
                html.Write($"<line x1=\"0\" x2=\"100%\" y1=\"{low}\" y2=\"{low}\"/>");
            }

            var place = _times is null ? null : MiddleOf(reference.AsOf?.Line, _times);
            if (place is { } x)
            {
                html.Write($"<use href=\"#known\" x=\"{x}%\" y=\"{(high + low) / 2}\"/>");
            }

            // Its name stands where marks do not, and not on another name; the list below has all of them.
            var isRight = place is not > 50;
            isRight ^= IsCrowded(isRight, high) && !IsCrowded(!isRight, high);
            if (!labels.Exists(other => other.IsRight == isRight && Math.Abs(other.Y - high) < 14))
            {
                labels.Add((isRight, high));
                html.Write($"<text class=\"{(isRight ? "said right" : "said")}\" ");
                html.Write($"x=\"{(isRight ? 100 : 0)}%\" y=\"{high - 5}\">");
                html.Write(
                    $"{ChartWords.Short($"reference {reference.Text}", ChartFrame.LabelLength)}</text>"
                );
            }

            html.Raw("</g>");
        }
    }

    /// <summary>Whether a claim is drawn where a name above a line at <paramref name="y"/> would stand.</summary>
    private bool IsCrowded(bool onRight, decimal y) =>
        _drawn
            .Select(MarkOf)
            .Any(mark =>
                (onRight ? mark.Right > 100 - WidthOfName : mark.Left < WidthOfName)
                && (mark.High ?? mark.Low - LengthOfArrow) <= y
                && (mark.Low ?? mark.High + LengthOfArrow) >= y - HeightOfName
            );

    private static decimal? MiddleOf(Interval? time, TimeAxis axis) =>
        time is { Low: { } from, High: { } until }
            ? (axis.PercentOf(from) + axis.PercentOf(until)) / 2
            : null;

    private ChartMark MarkOf(DrawnClaim claim)
    {
        var region = claim.Region;
        var (left, right) =
            claim.Time is { } time && _times is not null
                ? (_times.PercentOf(time.Low!.Value), _times.PercentOf(time.High!.Value))
            : _times is null ? (50, 50)
            : (WithoutDate + (100 - WithoutDate) / 2, WithoutDate + (100 - WithoutDate) / 2);
        return new ChartMark(
            claim.Part,
            Math.Round(left, 1),
            Math.Round(right, 1),
            region.High is { } high ? Math.Round(PixelOf(high)) : null,
            region.Low is { } low ? Math.Round(PixelOf(low)) : null
        );
    }

    /// <summary>Where a window of time lies; it is wide enough to be seen, and a fact without windows has the whole chart.</summary>
    private (decimal Left, decimal Right) PercentsOf(Claims.AsOf? window)
    {
        if (window is null || _times is null)
        {
            return (0, 100);
        }

        var (left, right) = (
            _times.PercentOf(window.Line.Low!.Value),
            _times.PercentOf(window.Line.High!.Value)
        );
        const decimal Narrow = 4;
        return right - left >= Narrow
            ? (left, right)
            : ((left + right - Narrow) / 2, (left + right + Narrow) / 2);
    }

    private decimal PixelOf(decimal value) =>
        ChartFrame.Top + (1 - _values.ShareOf(value)) * Height;
}
