using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Json;

namespace FactCheck.Reporting.Html;

/// <summary>What named sources say about a fact, and how its claims stand to that.</summary>
internal static class ReferencesPart
{
    /// <summary>Writes the part; nothing where there are no references.</summary>
    public static void Write(ReportPage page, FactReport fact)
    {
        var html = page.Html;
        if (fact.References.Count == 0)
        {
            return;
        }

        html.Raw("<h5>References</h5>\n<ul class=\"references\">\n");
        foreach (var known in fact.References)
        {
            var reference = known.Reference;
            html.Raw("<li>");
            page.Label(VerdictWords.ToneOf(known.Verdict), ReferenceJson.NameOf(known.Verdict));
            html.Write($" <bdi class=\"figure\">{reference.Text}</bdi>");
            if (reference.AsOf is { } time)
            {
                html.Write($" as of {ValueText.Of(time)}");
            }

            html.Write($" <bdi class=\"who\">{reference.Source}</bdi>");
            html.Write($"<p class=\"where\">{reference.Location.ToString()}</p></li>\n");
        }

        html.Raw("</ul>\n");
    }
}
