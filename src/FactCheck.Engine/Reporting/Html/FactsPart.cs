using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Html;

/// <summary>All facts, the gravest verdicts first, and the form that filters them where scripts run.</summary>
internal static class FactsPart
{
    private const int Opened = 3;
    private const int Shown = 100;
    private const int ShownSilent = 40;

    /// <summary>Writes the part.</summary>
    public static void Write(ReportPage page)
    {
        var (html, facts) = (page.Html, page.Report.Judgement.Facts);
        html.Raw("<section id=\"facts\" aria-labelledby=\"h-facts\" tabindex=\"-1\">\n");
        html.Raw("<h2 id=\"h-facts\">Facts</h2>\n");
        var groups = facts.GroupBy(fact => fact.Verdict).OrderBy(group => group.Key).ToList();
        WriteFilter(html, groups.Select(group => group.Key));
        var toOpen = Opened;
        foreach (var group in groups)
        {
            var tone = VerdictWords.ToneOf(group.Key);
            html.Write(
                $"<section class=\"group\" id=\"{Anchors.OfVerdict(group.Key)}\" data-verdict=\""
            );
            html.Write($"{VerdictNames.NameOf(group.Key)}\">\n<h3 class=\"{tone}\">");
            html.Write(
                $"{VerdictNames.NameOf(group.Key)} <span class=\"count\">{Counted.Of(group.Count(), "fact")}</span></h3>\n"
            );
            Folding.WriteParts(
                html,
                [.. group.Where(fact => !IsSilent(fact))],
                Shown,
                "facts",
                "fact",
                fact => FactPart.Write(page, fact, isOpen: tone == "bad" && toOpen-- > 0)
            );
            WriteSilent(page, [.. group.Where(IsSilent)]);
            html.Raw("</section>\n");
        }

        html.Raw("<p id=\"none\" hidden>No fact fits. Search for less, or clear the filter.</p>\n");
        html.Raw("</section>\n");
    }

    private static bool IsSilent(FactReport fact) => fact.Claims.Count == 0;

    /// <summary>Facts of which nobody speaks have nothing to show but their names.</summary>
    private static void WriteSilent(ReportPage page, IReadOnlyList<FactReport> facts)
    {
        if (facts.Count > 0)
        {
            Folding.Write(
                page.Html,
                facts,
                ShownSilent,
                "silent",
                "fact",
                fact =>
                    page.Html.Write(
                        $"<li id=\"{page.Anchors.OfFact(fact.Fact)}\"><bdi>{FactWords.Name(fact)}</bdi></li>\n"
                    )
            );
        }
    }

    // The script shows it: a form that does nothing should not be seen.
    private static void WriteFilter(HtmlOutput html, IEnumerable<Verdict> verdicts)
    {
        html.Raw("<form id=\"filter\" role=\"search\" aria-label=\"Filter the facts\" hidden>\n");
        html.Raw(
            "<label>Search <input type=\"search\" id=\"text\" autocomplete=\"off\"></label>\n"
        );
        html.Raw("<label>Verdict <select id=\"verdict\"><option value=\"\">all</option>");
        foreach (var verdict in verdicts)
        {
            html.Write($"<option>{VerdictNames.NameOf(verdict)}</option>");
        }

        html.Raw("</select></label>\n");
        html.Raw(
            "<label>Source <select id=\"source\"><option value=\"\">all</option></select></label>\n"
        );
        html.Raw("<div class=\"buttons\"><button type=\"reset\">Clear</button> ");
        html.Raw("<button type=\"button\" id=\"open\">Open all</button> ");
        html.Raw("<button type=\"button\" id=\"close\">Close all</button></div>\n");
        html.Raw("<p role=\"status\" id=\"status\"></p>\n</form>\n");
    }
}
