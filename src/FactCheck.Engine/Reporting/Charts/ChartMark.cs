using FactCheck.Reporting.Html;

namespace FactCheck.Reporting.Charts;

/// <summary>Where a claim is drawn: rounded, so that claims which would cover each other are drawn once.</summary>
/// <param name="Part">Decides colour and shape.</param>
/// <param name="Left">Where its time begins, in percent.</param>
/// <param name="Right">Where its time ends, in percent.</param>
/// <param name="High">Pixel of its upper end; <see langword="null"/> when it has none.</param>
/// <param name="Low">Pixel of its lower end; <see langword="null"/> when it has none.</param>
internal readonly record struct ChartMark(
    ChartPart Part,
    decimal Left,
    decimal Right,
    decimal? High,
    decimal? Low
)
{
    // What is shorter than this cannot be told from a dot.
    private const decimal MinPixels = 6;
    private const decimal MinPercent = 1.5m;

    /// <summary>Draws it.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="tip">What a pointer over it shows.</param>
    public void Write(HtmlOutput html, string tip)
    {
        var x = (Left + Right) / 2;
        if (IsPoint)
        {
            html.Write($"<use class=\"mark {ChartFrame.ClassOf(Part)}\" ");
            html.Write(
                $"href=\"#{ChartFrame.ShapeOf(Part)}\" x=\"{x}%\" y=\"{(High + Low) / 2 ?? 0}\">"
            );
            html.Write($"<title>{tip}</title></use>");
            return;
        }

        html.Write($"<g class=\"mark {ChartFrame.ClassOf(Part)}\"><title>{tip}</title>");
        switch (High, Low)
        {
            case ({ } high, { } low) when low - high >= MinPixels:
                html.Write(
                    $"<line class=\"bar\" x1=\"{x}%\" x2=\"{x}%\" y1=\"{high}\" y2=\"{low}\"/>"
                );
                WriteSpan(html, (high + low) / 2);
                break;
            case ({ } high, { } low):
                WriteSpan(html, (high + low) / 2);
                WriteShape(html, ChartFrame.ShapeOf(Part), x, (high + low) / 2);
                break;
            case (null, { } low):
                WriteShape(html, "up", x, low);
                WriteShape(html, ChartFrame.ShapeOf(Part), x, low);
                break;
            case ({ } high, null):
                WriteShape(html, "down", x, high);
                WriteShape(html, ChartFrame.ShapeOf(Part), x, high);
                break;
            default:
                break;
        }

        html.Raw("</g>");
    }

    /// <summary>Whether it is one shape and nothing else.</summary>
    private bool IsPoint => Low - High < MinPixels && Right - Left < MinPercent;

    private static void WriteShape(HtmlOutput html, string shape, decimal x, decimal y) =>
        html.Write($"<use href=\"#{shape}\" x=\"{x}%\" y=\"{y}\"/>");

    private void WriteSpan(HtmlOutput html, decimal y)
    {
        if (Right - Left >= MinPercent)
        {
            html.Write(
                $"<line class=\"span\" x1=\"{Left}%\" x2=\"{Right}%\" y1=\"{y}\" y2=\"{y}\"/>"
            );
        }
    }
}
