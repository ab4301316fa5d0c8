using System.Globalization;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Html;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Charts;

/// <summary>
/// What all charts have in common: the outer element with title and description, the axes, and the marks.
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

    /// <summary>Pixels below it, for the names of days.</summary>
    public const decimal Bottom = 26;

    /// <summary>Begins a chart; <see cref="End"/> ends it.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="id">A name that no other chart of the page has.</param>
    /// <param name="fact">The fact that is drawn.</param>
    /// <param name="height">Height of the drawing in pixels, without <see cref="Top"/> and <see cref="Bottom"/>.</param>
    /// <param name="style">Class of the style sheet: <c>values</c> for a chart with a margin on the left, else <c>rows</c>.</param>
    public static void Begin(
        HtmlOutput html,
        string id,
        FactReport fact,
        decimal height,
        string style
    )
    {
        html.Write(
            $"<figure class=\"chart {style}\"><svg role=\"img\" height=\"{Top + height + Bottom}\""
        );
        html.Write($" aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">Claims over time: ");
        html.Write(
            $"{FactWords.Name(fact)}</title><desc id=\"{id}-d\">{ChartWords.Of(fact)}</desc>"
        );
    }

    /// <summary>Ends the drawing and says what its marks mean.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="drawn">The claims in it.</param>
    /// <param name="hasBand">Whether a consensus is drawn.</param>
    /// <param name="note">What else a reader should know; <see langword="null"/> for nothing.</param>
    public static void End(
        HtmlOutput html,
        IEnumerable<DrawnClaim> drawn,
        bool hasBand,
        string? note
    )
    {
        html.Raw("</svg><figcaption>");
        foreach (var part in drawn.Select(claim => claim.Part).Distinct().Order())
        {
            html.Write($"<span class=\"key {ClassOf(part)}\">{ChartWords.Of(part)}</span> ");
        }

        if (hasBand)
        {
            html.Raw("<span class=\"key agreed\">consensus, with what it tolerates</span> ");
        }

        if (note is not null)
        {
            html.Write($"<span class=\"note\">{note}</span>");
        }

        html.Raw("</figcaption></figure>");
    }

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
                $"<text class=\"{(index % 2 == 0 ? "day" : "day odd")}\" x=\"{x}%\" y=\"{Top + height + 18}\">"
            );
            html.Write($"{axis.TextOf(day)}</text>");
        }
    }

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
