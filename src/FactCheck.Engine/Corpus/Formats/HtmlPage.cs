using FactCheck.Corpus.Metadata;

namespace FactCheck.Corpus.Formats;

/// <summary>Reads an HTML page.</summary>
internal static class HtmlPage
{
    /// <summary>Reads a decoded file.</summary>
    public static Page Read(string source)
    {
        var page = new PageBuilder(source);
        var metadata = new HtmlMetadata();
        var renderer = new HtmlRenderer(source, page, metadata);
        renderer.Render(0, source.Length);
        AssignTitle(page, renderer.TitleLine);
        page.Layers.AddRange(metadata.Layers());
        return page.Build();
    }

    // The title of the browser's window often has the site's name in it: the headline on the page is better.
    private static void AssignTitle(PageBuilder page, int titleLine)
    {
        if (titleLine < 0)
        {
            return;
        }
        for (var i = 0; i < page.LineCount; i++)
        {
            if (i != titleLine && page[i] is { Role: LineRole.Title, DropReason: null })
            {
                page.Revise(
                    titleLine,
                    line =>
                        line with
                        {
                            DropReason = "title of the window; the headline stands on the page",
                        }
                );
                return;
            }
        }
    }
}
