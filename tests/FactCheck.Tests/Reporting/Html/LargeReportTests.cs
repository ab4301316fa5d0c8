using System.Diagnostics;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace FactCheck.Tests.Reporting.Html;

/// <summary>A page of 1,000 facts and 10,000 findings opens and is searched. The times it takes are told, not tested.</summary>
public sealed class LargeReportTests(Chromium chromium, ITestOutputHelper output)
    : IClassFixture<Chromium>
{
    [SkippableFact]
    public async Task A_thousand_facts_do_not_choke_the_browser()
    {
        var report = LargeReport.Of(facts: 1_000, findings: 2_000);
        var watch = Stopwatch.StartNew();
        await using var opened = await chromium.OpenAsync(report);
        Tell("written and opened", watch);
        (await opened.Page.Locator("details.fact").CountAsync()).ShouldBe(1_000);
        await Search(opened, "fact 00998", "1 of 1,000 facts with claims shown");
        await Search(opened, "no such words", "0 of 1,000 facts with claims shown");
        await Search(opened, "", "");
        watch.Restart();
        await opened.Page.ClickAsync("#open");
        await Assertions
            .Expect(opened.Page.Locator("details.fact .chart").Nth(4))
            .ToBeVisibleAsync();
        Tell("unfolded", watch);
        opened.Troubles.ShouldBeEmpty();
    }

    private async Task Search(OpenedPage opened, string words, string status)
    {
        var watch = Stopwatch.StartNew();
        await opened.Page.FocusAsync("#text");
        await opened.Page.Keyboard.PressAsync("Control+A");
        await opened.Page.Keyboard.PressAsync("Delete");
        await opened.Page.Keyboard.InsertTextAsync(words);
        await Assertions.Expect(opened.Page.Locator("#status")).ToHaveTextAsync(status);
        Tell($"search for {words}", watch);
    }

    private void Tell(string what, Stopwatch watch) =>
        output.WriteLine($"{what}: {watch.Elapsed.TotalSeconds:0.0} s");
}
