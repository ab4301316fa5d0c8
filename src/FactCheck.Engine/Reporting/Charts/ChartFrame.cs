using System.Globalization;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Html;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Charts;

/// <summary>
/// What all charts have in common: the axes, the consensus in words, and the marks.
/// </summary>
/// <remarks>
/// Places from left to right are percents and those from top to bottom pixels, so that a chart is as wide as its page and
/// its words keep their size. Names of values stand left of the drawing, in a margin that the style sheet gives.
/// </remarks>
internal static class ChartFrame
{
    /// <summary>Pixels above the drawing, for the words of bands and lines.</summary>
    public const decimal Top = 30;

    /// <summary>Letters of a label that fit beside each other on a phone.</summary>
    public const int LabelLength = 40;

    // Percents from an end, within which a label begins or ends at its line.
    private const decimal AtEnd = 8;

    /// <summary>Pixels below it, for the names of days.</summary>
    public const decimal Bottom = 26;

    /// <summary>The named days below the drawing, each with a line through it.</summary>
    public static void Days(HtmlOutput html, TimeAxis axis, decimal height)
    {
        foreach (var (index, day) in axis.Ticks.Index())
        {
            var x = axis.PercentOf(Values.Timeline.ToLine(day));
            html.Write(
                $"<line class=\"grid\" x1=\"{x}%\" x2=\"{x}%\" y1=\"{Top}\" y2=\"{Top + height}\"/>"
            );
            html.Write(
                $"<text class=\"{DayClass(index, x)}\" x=\"{x}%\" y=\"{Top + height + 18}\">"
            );
            html.Write($"{axis.TextOf(day)}</text>");
        }
    }

    // At the ends a label that stood in the middle of its line would be cut off on a phone.
    private static string DayClass(int index, decimal x) =>
        x <= AtEnd ? "day first"
        : x >= 100 - AtEnd ? "day last"
        : index % 2 == 0 ? "day"
        : "day odd";

    /// <summary>A mark's tooltip: what is said, by whom, and how many more lie under it.</summary>
    public static string Tip(DrawnClaim drawn, int more)
    {
        var text = $"{ValueText.Of(drawn.Claim.Value)} – {ClaimWords.Who(drawn.Claim)}";
        return more == 0
            ? text
            : text + string.Create(CultureInfo.InvariantCulture, $", and {more:N0} more");
    }

    /// <summary>Says above the drawing what the consensus is.</summary>
    public static void Consensus(HtmlOutput html, FactReport fact)
    {
        if (fact.Headline is { Consensus: { } consensus })
        {
            var whole = $"consensus {FactWords.Consensus(fact)}";
            var text =
                whole.Length <= LabelLength
                    ? whole
                    : ChartWords.Short(
                        $"consensus {ValueText.Of(consensus, fact.Kind)}",
                        LabelLength
                    );
            html.Write($"<text class=\"said agreed\" x=\"0\" y=\"14\">{text}</text>");
        }
    }

    /// <summary>The class of the style sheet for a claim's mark.</summary>
    public static string ClassOf(ChartPart part) =>
        part switch
        {
            ChartPart.Fits => "fits",
            ChartPart.DoesNotFit => "apart",
            _ => "aside",
        };

    /// <summary>The shape of a claim that names one value. Shapes differ as colours do, for eyes that do not tell those.</summary>
    public static string ShapeOf(ChartPart part) =>
        part switch
        {
            ChartPart.Fits => "dot",
            ChartPart.DoesNotFit => "diamond",
            _ => "ring",
        };
}
