using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Charts;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Html;

/// <summary>A fact: its verdict in words, its findings, the chart, who says what, what was not used, and its rule.</summary>
internal static class FactPart
{
    // All claims stand below; a fact with a hundred findings would show some of them a hundred times.
    private const int FindingsWithQuotes = 2;

    /// <summary>Writes the part.</summary>
    /// <param name="page">The page.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="isOpen">Whether it is unfolded.</param>
    public static void Write(ReportPage page, FactReport fact, bool isOpen)
    {
        var html = page.Html;
        // The place is inside: a browser that goes to it unfolds what it lies in.
        var place = page.Anchors.OfFact(fact.Fact) ?? "";
        html.Raw(isOpen ? "<details class=\"fact\" open>" : "<details class=\"fact\">");
        html.Raw("<summary>");
        page.Label(VerdictWords.ToneOf(fact.Verdict), VerdictNames.NameOf(fact.Verdict));
        html.Write($" <h4>{FactWords.Name(fact)}</h4> ");
        html.Write($"<span class=\"value\">{FactWords.Consensus(fact)}</span> ");
        html.Write($"<span class=\"support\">{FactWords.Support(fact)}</span></summary>\n");
        html.Write($"<div class=\"body\" id=\"{place}\">\n");
        WriteVerdict(page, fact);
        ChangesPart.WriteOf(page, fact.Fact);
        var findings = page.FindingsOf(fact).ToList();
        foreach (var (index, finding) in findings.Index())
        {
            FindingPart.Write(page, finding, withQuotes: index < FindingsWithQuotes);
        }

        FactChart.Write(html, fact, findings, new ChartFigure($"c{place}"));
        WindowsPart.Write(html, fact);
        ReferencesPart.Write(page, fact);
        ClaimsPart.Write(page, fact);
        WriteClusters(html, fact);
        RelationsPart.WriteOf(page, fact);
        RulePart.Write(page, fact);
        html.Raw("</div></details>\n");
    }

    private static void WriteVerdict(ReportPage page, FactReport fact)
    {
        var html = page.Html;
        html.Write($"<p class=\"verdict\"><strong>{VerdictWords.MeaningOf(fact.Verdict)}</strong>");
        if (fact.Headline is { } headline)
        {
            WriteConsensus(html, fact, headline);
        }

        html.Raw("</p>\n");
        // Every other verdict has a finding that says why.
        foreach (
            var explanation in fact.Explanations.Where(explanation =>
                explanation.Verdict is Verdict.Agree or Verdict.NoClaims
            )
        )
        {
            html.Write($"<p><bdi>{explanation.Text}</bdi></p>\n");
        }

        var others = fact.Flags.Where(flag => flag != fact.Verdict).ToList();
        if (others.Count > 0)
        {
            html.Raw("<p class=\"also\">Also: ");
            foreach (var flag in others)
            {
                page.Label(VerdictWords.ToneOf(flag), VerdictNames.NameOf(flag));
                html.Raw(" ");
            }

            html.Raw("</p>\n");
        }
    }

    private static void WriteConsensus(HtmlOutput html, FactReport fact, WindowReport headline)
    {
        if (headline.Consensus is null)
        {
            return;
        }

        html.Write($" Consensus: <bdi class=\"figure\">{FactWords.Consensus(fact)}</bdi>, by ");
        html.Write(
            $"{FactWords.Support(fact)}, {Counted.Of(headline.Support.Publishers, "publisher")}, "
        );
        html.Write($"{Counted.Of(headline.Support.Mentions, "mention")}.");
        if (headline.Rival is { Consensus: { } rival, Support: var support })
        {
            html.Write(
                $" Best rival: <bdi class=\"figure\">{ValueText.Of(rival, fact.Kind)}</bdi>, "
            );
            html.Write($"by {Counted.Of(support.Origins, "source")}.");
        }
    }

    private static void WriteClusters(HtmlOutput html, FactReport fact)
    {
        if (fact.Clusters.Count == 0)
        {
            return;
        }

        html.Raw("<h5>Counted as one voice</h5>\n<ul class=\"clusters\">\n");
        foreach (var cluster in fact.Clusters)
        {
            html.Write($"<li><bdi>{ClusterWords.Of(cluster)}</bdi></li>\n");
        }

        html.Raw("</ul>\n");
    }
}
