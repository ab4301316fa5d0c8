using System.Text.Json;
using Microsoft.Playwright;

namespace FactCheck.Tests.Reporting.Html;

/// <summary>The page under axe-core, with everything unfolded.</summary>
public sealed class AccessibilityTests(Chromium chromium) : IClassFixture<Chromium>
{
    // What axe finds at each rule that is broken, with the places.
    private const string Run = """
        async () => (await axe.run(document, { resultTypes: ["violations"] })).violations.map(
          violation => violation.id + ": " + violation.help + "\n" +
            violation.nodes.slice(0, 5).map(node => "  " + node.html.slice(0, 200) + " " + node.failureSummary).join("\n"))
        """;

    [SkippableTheory]
    [InlineData(ColorScheme.Light, 1100)]
    [InlineData(ColorScheme.Dark, 1100)]
    [InlineData(ColorScheme.Light, 360)]
    public async Task Axe_finds_nothing(ColorScheme colours, int width)
    {
        await using var opened = await Open(colours, width);
        (await opened.Ask<string[]>(Run)).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Axe_would_find_something()
    {
        await using var opened = await Open(ColorScheme.Light, 1100);
        await opened.Ask<JsonElement>(
            "document.querySelectorAll('label').forEach(label => label.replaceWith(...label.querySelectorAll('input, select')))"
        );
        (await opened.Ask<string[]>(Run)).ShouldContain(found => found.StartsWith("select-name"));
    }

    private async Task<OpenedPage> Open(ColorScheme colours, int width)
    {
        var axe = NodeTools.FileOf("axe-core", "axe.min.js");
        NodeTools.SkipWithout(axe);
        var opened = await chromium.OpenAsync(
            SampleReport.Full(),
            new BrowserNewContextOptions
            {
                ColorScheme = colours,
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
            },
            await File.ReadAllTextAsync(axe)
        );
        await opened.Unfold();
        // What is far down is laid out when it is scrolled to; axe looks at all of it where it stands.
        await opened.Page.EvaluateAsync(
            "document.querySelectorAll('.fact').forEach(fact => fact.style.contentVisibility = 'visible')"
        );
        return opened;
    }
}
