using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Html;

/// <summary>What was said at each time, for facts that change.</summary>
internal static class WindowsPart
{
    private const int Shown = 12;

    /// <summary>Writes the part; nothing for a fact of one time.</summary>
    public static void Write(HtmlOutput html, FactReport fact)
    {
        if (fact.Windows.Count < 2)
        {
            return;
        }

        var first = Math.Max(fact.Windows.Count - Shown, 0);
        html.Write($"<h5>Over time <span class=\"count\">{Counted.Of(fact.Windows.Count, "time")}");
        html.Write($"{(first > 0 ? $", the last {Shown} shown" : "")}</span></h5>\n");
        html.Raw("<table class=\"times\"><thead><tr><th scope=\"col\">As of</th>");
        html.Raw(
            "<th scope=\"col\">Consensus</th><th scope=\"col\">Sources</th></tr></thead><tbody>\n"
        );
        foreach (var window in fact.Windows.Skip(first))
        {
            var time = window.AsOf is { } known ? ValueText.Of(known) : "time unknown";
            var value = window.Consensus is { } consensus
                ? ValueText.Of(consensus, fact.Kind)
                : "–";
            html.Write($"<tr><th scope=\"row\">{time}</th><td><bdi>{value}</bdi></td>");
            html.Write($"<td>{window.Support.Origins} of {window.Speaking.Origins}</td></tr>\n");
        }

        html.Raw("</tbody></table>\n");
    }
}
