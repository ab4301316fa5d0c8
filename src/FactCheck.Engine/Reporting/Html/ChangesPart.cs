using FactCheck.Reporting.History;

namespace FactCheck.Reporting.Html;

/// <summary>What changed since an earlier report.</summary>
internal static class ChangesPart
{
    private const int Shown = 30;
    private const int ShownLines = 12;

    /// <summary>Writes all changes; nothing when the report is compared with none.</summary>
    public static void Write(ReportPage page)
    {
        if (page.Report.Changes is not { } changes)
        {
            return;
        }

        var html = page.Html;
        html.Raw("<section id=\"changes\" aria-labelledby=\"h-changes\">\n");
        html.Raw("<h2 id=\"h-changes\">Since the previous report</h2>\n");
        html.Write($"<p>{ChangeWords.Summary(changes)}.</p>\n");
        if (changes.Facts.Count > 0)
        {
            Folding.Write(
                html,
                changes.Facts,
                Shown,
                "changes",
                "fact",
                change => WriteFact(page, change)
            );
        }

        if (changes.Constraints.Count > 0)
        {
            Folding.Write(
                html,
                changes.Constraints,
                Shown,
                "changes",
                "relation",
                change => html.Write($"<li><bdi>{ChangeWords.Title(change)}</bdi></li>\n")
            );
        }

        html.Raw("</section>\n");
    }

    /// <summary>Writes what changed about one fact; nothing where nothing did.</summary>
    public static void WriteOf(ReportPage page, string fact)
    {
        if (page.ChangeOf(fact) is { } change)
        {
            page.Html.Raw("<h5>Since the previous report</h5>\n");
            page.Html.Write($"<p><bdi>{ChangeWords.Title(change)}</bdi></p>\n");
            WriteLines(page.Html, change);
        }
    }

    private static void WriteFact(ReportPage page, FactChange change)
    {
        var html = page.Html;
        html.Raw("<li>");
        if (page.Anchors.OfFact(change.Fact) is { } place)
        {
            html.Write($"<a href=\"#{place}\"><bdi>{ChangeWords.Title(change)}</bdi></a>");
        }
        else
        {
            html.Write($"<bdi>{ChangeWords.Title(change)}</bdi>");
        }

        WriteLines(html, change);
        html.Raw("</li>\n");
    }

    private static void WriteLines(HtmlOutput html, FactChange change)
    {
        var lines = ChangeWords.Lines(change).ToList();
        if (lines.Count > 0)
        {
            Folding.Write(
                html,
                lines,
                ShownLines,
                "lines",
                "change",
                line => html.Write($"<li><bdi>{line}</bdi></li>\n")
            );
        }
    }
}
