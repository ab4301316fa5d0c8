using FactCheck.Tests.Architecture;
using Microsoft.Playwright;

namespace FactCheck.Tests.Reporting.Html;

/// <summary>
/// Takes pictures of the report of the sample corpus, for people to look at: <c>artifacts/screenshots</c>. The script
/// <c>tests/screenshots/make</c> puts one of them into the introduction.
/// </summary>
public sealed class ScreenshotTests(Chromium chromium, SampleCorpusFormatTests.Reports reports)
    : IClassFixture<Chromium>,
        IClassFixture<SampleCorpusFormatTests.Reports>
{
    private const string Conflict = "Countries in the coalition against Islamic State";

    [SkippableFact]
    public async Task The_overview()
    {
        var light = await Picture("overview", new() { ViewportSize = Desk });
        var dark = await Picture(
            "overview-dark",
            new() { ViewportSize = Desk, ColorScheme = ColorScheme.Dark }
        );
        var phone = await Picture("overview-phone", new() { ViewportSize = Phone });
        new[] { light, dark, phone }.ShouldBeUnique();
    }

    [SkippableFact]
    public async Task A_conflict()
    {
        var light = await PictureOfConflict("conflict", new() { ViewportSize = Tall(1000) });
        var dark = await PictureOfConflict(
            "conflict-dark",
            new() { ViewportSize = Tall(1000), ColorScheme = ColorScheme.Dark }
        );
        var phone = await PictureOfConflict("conflict-phone", new() { ViewportSize = Tall(360) });
        new[] { light, dark, phone }.ShouldBeUnique();
    }

    [SkippableFact]
    public async Task On_paper()
    {
        await using var opened = await chromium.OpenFileAsync(reports.FileOf("html"));
        var paper = await opened.Page.PdfAsync(
            new PagePdfOptions { Path = FileOf("print.pdf"), Format = "A4" }
        );
        paper.Length.ShouldBeGreaterThan(50_000);
        opened.Troubles.ShouldBeEmpty();
    }

    private static ViewportSize Desk => new() { Width = 1000, Height = 1000 };

    private static ViewportSize Phone => new() { Width = 360, Height = 740 };

    // What is out of sight is not laid out, so that places are known of what is in sight alone.
    private static ViewportSize Tall(int width) => new() { Width = width, Height = 30_000 };

    private async Task<string> Picture(string name, BrowserNewContextOptions options)
    {
        await using var opened = await chromium.OpenFileAsync(reports.FileOf("html"), options);
        var picture = await opened.Page.ScreenshotAsync(new() { Path = FileOf($"{name}.png") });
        opened.Troubles.ShouldBeEmpty();
        return Convert.ToBase64String(picture);
    }

    /// <summary>The part of a fact down to its chart: verdict, the two quotes, and where all claims lie.</summary>
    private async Task<string> PictureOfConflict(string name, BrowserNewContextOptions options)
    {
        await using var opened = await chromium.OpenFileAsync(reports.FileOf("html"), options);
        var fact = opened.Page.Locator("details.fact", new() { HasText = Conflict }).First;
        // Only the first facts of a report are open.
        await fact.EvaluateAsync("fact => { fact.open = true; }");
        var top = (await fact.BoundingBoxAsync()).ShouldNotBeNull();
        var end = (await fact.Locator("h5").First.BoundingBoxAsync()).ShouldNotBeNull();
        var picture = await opened.Page.ScreenshotAsync(
            new PageScreenshotOptions
            {
                Path = FileOf($"{name}.png"),
                Clip = new Clip
                {
                    X = Math.Max(top.X - 12, 0),
                    Y = top.Y - 12,
                    Width = top.Width + 24,
                    Height = end.Y - top.Y,
                },
            }
        );
        opened.Troubles.ShouldBeEmpty();
        return Convert.ToBase64String(picture);
    }

    private static string FileOf(string name)
    {
        var folder = Path.Combine(SourceTree.Root, "artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, name);
    }
}
