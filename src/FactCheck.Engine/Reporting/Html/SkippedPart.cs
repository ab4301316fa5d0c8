namespace FactCheck.Reporting.Html;

/// <summary>The files that could not be read, and why.</summary>
internal static class SkippedPart
{
    private const int Shown = 50;

    /// <summary>Writes the part; nothing when all was read.</summary>
    public static void Write(ReportPage page)
    {
        var (html, files) = (page.Html, page.Report.Skipped);
        if (files.Count == 0)
        {
            return;
        }

        html.Raw("<section id=\"skipped\" aria-labelledby=\"h-skipped\">\n");
        html.Raw("<h2 id=\"h-skipped\">Not read</h2>\n");
        Folding.Write(
            html,
            files,
            Shown,
            "skipped",
            "file",
            file =>
            {
                var place =
                    file.Line > 0
                        ? FormattableString.Invariant($"{file.Path}:{file.Line}")
                        : file.Path;
                html.Write($"<li><code>{place}</code> <bdi>{file.Reason}</bdi></li>\n");
            }
        );
        html.Raw("</section>\n");
    }
}
