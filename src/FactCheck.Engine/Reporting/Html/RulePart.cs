using FactCheck.Consistency;

namespace FactCheck.Reporting.Html;

/// <summary>The rule behind a fact: why it is checked, what must hold, and where it is written.</summary>
internal static class RulePart
{
    /// <summary>Writes the part; nothing for claims of other programs.</summary>
    public static void Write(ReportPage page, FactReport fact)
    {
        var html = page.Html;
        if (fact.Rule is not { } rule)
        {
            return;
        }

        html.Raw("<h5>Rule</h5>\n");
        if (rule.Why is { } why)
        {
            html.Write($"<p class=\"why\"><bdi>{why}</bdi></p>\n");
        }

        if (rule.Checks.Count > 0)
        {
            html.Raw("<ul class=\"checks\">");
            foreach (var check in rule.Checks)
            {
                html.Write($"<li><code>{check.Source}</code></li> ");
            }

            html.Raw("</ul>\n");
        }

        html.Write($"<p class=\"where\"><code>{rule.Id}</code> in ");
        html.Write($"<code>{rule.Location.ToString()}</code></p>\n");
    }
}
