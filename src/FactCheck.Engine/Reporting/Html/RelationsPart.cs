using FactCheck.Consistency;
using FactCheck.Reporting.Json;

namespace FactCheck.Reporting.Html;

/// <summary>The relations between facts.</summary>
internal static class RelationsPart
{
    private const int Shown = 50;

    /// <summary>Writes all relations.</summary>
    public static void Write(ReportPage page)
    {
        var (html, constraints) = (page.Html, page.Report.Judgement.Constraints);
        if (constraints.Count == 0)
        {
            return;
        }

        html.Raw("<section id=\"relations\" aria-labelledby=\"h-relations\">\n");
        html.Raw("<h2 id=\"h-relations\">Between facts</h2>\n");
        Folding.Write(
            html,
            constraints,
            Shown,
            "relations",
            "relation",
            constraint => WriteItem(page, constraint, except: null)
        );
        html.Raw("</section>\n");
    }

    /// <summary>Writes the relations of one fact; nothing where there are none.</summary>
    public static void WriteOf(ReportPage page, FactReport fact)
    {
        var constraints = page.ConstraintsOf(fact).ToList();
        if (constraints.Count == 0)
        {
            return;
        }

        page.Html.Raw("<h5>Between facts</h5>\n");
        Folding.Write(
            page.Html,
            constraints,
            Shown,
            "relations",
            "relation",
            constraint => WriteItem(page, constraint, fact.Fact)
        );
    }

    private static void WriteItem(ReportPage page, ConstraintReport constraint, string? except)
    {
        var html = page.Html;
        html.Raw("<li>");
        page.Label(
            VerdictWords.ToneOf(constraint.Verdict),
            ConstraintJson.NameOf(constraint.Verdict)
        );
        html.Write($" <code>{constraint.Constraint.Source}</code> ");
        html.Write($"<span class=\"means\">{VerdictWords.MeaningOf(constraint.Verdict)}</span><p>");
        var separator = "";
        foreach (var fact in constraint.Facts.Distinct().Where(fact => fact != except))
        {
            html.Raw(separator);
            page.LinkTo(fact);
            separator = " · ";
        }

        html.Raw("</p></li>\n");
    }
}
