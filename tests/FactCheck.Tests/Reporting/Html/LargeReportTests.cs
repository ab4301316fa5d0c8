using System.Diagnostics;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace FactCheck.Tests.Reporting.Html;

/// <summary>
/// A page of 5,000 facts and 10,000 findings is used as a reader would. The times that it takes are told, not tested.
/// </summary>
/// <remarks>
/// The assertions of Playwright describe the whole page in words whenever they have to wait, which takes minutes for a page
/// of this size: here the page itself tells when it is ready.
/// </remarks>
public sealed class LargeReportTests(Chromium chromium, ITestOutputHelper output)
    : IClassFixture<Chromium>
{
    private const int Facts = 5_000;

    [SkippableFact]
    public async Task Five_thousand_facts_do_not_choke_the_browser()
    {
        var report = LargeReport.Of(Facts, findings: 2 * Facts);
        var watch = Stopwatch.StartNew();
        await using var opened = await chromium.OpenAsync(report);
        Tell("written and opened", watch);
        var size = await opened.Ask<int>("document.getElementsByTagName('*').length");
        output.WriteLine($"elements: {size}");
        (await opened.Ask<int>("document.querySelectorAll('details.fact').length")).ShouldBe(Facts);

        await Search(opened, "fact 04998", "1 of 5,000 facts with claims shown");
        await Search(opened, "no such words", "0 of 5,000 facts with claims shown");
        await Search(opened, "", "");
        await Filter(opened);
        await FollowLink(opened);
        await Unfold(opened);
        await Print(opened);
        opened.Troubles.ShouldBeEmpty();
    }

    private async Task Search(OpenedPage opened, string words, string status)
    {
        var watch = Stopwatch.StartNew();
        await opened.Page.FocusAsync("#text");
        await opened.Page.Keyboard.PressAsync("Control+A");
        await opened.Page.Keyboard.PressAsync("Delete");
        await opened.Page.Keyboard.TypeAsync(words);
        await Status(opened, status);
        Tell($"typed '{words}'", watch);
    }

    private async Task Filter(OpenedPage opened)
    {
        var watch = Stopwatch.StartNew();
        await opened.Page.SelectOptionAsync("#verdict", "outlier");
        await Status(opened, "5,000 of 5,000 facts with claims shown");
        Tell("filtered by verdict", watch);
        await opened.Page.ClickAsync("button[type=reset]");
        await Status(opened, "");
    }

    private async Task FollowLink(OpenedPage opened)
    {
        var watch = Stopwatch.StartNew();
        var link = opened.Page.Locator("#findings a").Nth(40);
        await link.FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        await opened.Page.WaitForFunctionAsync(
            """
            () => {
              const target = document.querySelector(":target");
              const top = target?.getBoundingClientRect().top;
              return target?.checkVisibility() && top >= 0 && top < innerHeight;
            }
            """
        );
        Tell("followed a link", watch);
    }

    private async Task Unfold(OpenedPage opened)
    {
        var watch = Stopwatch.StartNew();
        await opened.Page.ClickAsync("#open");
        (await opened.Ask<int>("document.querySelectorAll('details.fact[open]').length")).ShouldBe(
            Facts
        );
        await opened.Ask<int>("document.body.offsetHeight");
        Tell("unfolded", watch);
        await opened.Page.ClickAsync("#close");
    }

    private async Task Print(OpenedPage opened)
    {
        var watch = Stopwatch.StartNew();
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await opened.Ask<int>("document.body.offsetHeight")).ShouldBeGreaterThan(100 * Facts);
        Tell("laid out for paper", watch);
    }

    private static async Task Status(OpenedPage opened, string status) =>
        await opened.Page.WaitForFunctionAsync(
            "text => document.getElementById('status').textContent === text",
            status
        );

    private void Tell(string what, Stopwatch watch) =>
        output.WriteLine($"{what}: {watch.Elapsed.TotalSeconds:0.0} s");
}
