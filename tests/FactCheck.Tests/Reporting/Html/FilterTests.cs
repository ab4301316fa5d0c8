using Microsoft.Playwright;

namespace FactCheck.Tests.Reporting.Html;

/// <summary>Search and filter, where scripts run.</summary>
public sealed class FilterTests(Chromium chromium) : IClassFixture<Chromium>
{
    [SkippableTheory]
    [InlineData("camp of", "camp")]
    [InlineData("HON 70 NUOC attributed", "size")]
    [InlineData("bao sang", "size")]
    [InlineData("Báo Sáng", "size")]
    [InlineData("dated nowhere", "")]
    public async Task Words_are_found_without_their_marks_and_in_any_order(
        string words,
        string fact
    )
    {
        await using var opened = await chromium.OpenAsync(SampleReport.Full());
        await opened.Page.FillAsync("#text", words);
        await Shows(opened, fact.Length == 0 ? 0 : 1);
        if (fact.Length > 0)
        {
            (await opened.Page.Locator("details.fact:visible h4").InnerTextAsync())
                .ToLowerInvariant()
                .ShouldContain(fact);
        }

        (await opened.Page.Locator("#none").IsVisibleAsync()).ShouldBe(fact.Length == 0);
    }

    [SkippableFact]
    public async Task A_verdict_shows_its_facts_alone()
    {
        await using var opened = await chromium.OpenAsync(SampleReport.Full());
        await opened.Page.SelectOptionAsync("#verdict", "agree");
        await Shows(opened, 1);
        (await opened.Page.Locator("section.group:visible").CountAsync()).ShouldBe(1);
        (await opened.Page.Locator("#status").InnerTextAsync()).ShouldBe(
            "1 of 3 facts with claims shown"
        );
        await opened.Page.ClickAsync("button[type=reset]");
        await Shows(opened, 3);
        (await opened.Page.Locator("#status").InnerTextAsync()).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task A_source_shows_the_facts_it_speaks_of()
    {
        await using var opened = await chromium.OpenAsync(SampleReport.Full());
        await opened.Page.FocusAsync("#source");
        (await opened.Page.Locator("#source option").AllInnerTextsAsync()).ShouldBe([
            "all",
            "Báo Sáng (1)",
            "Evening Post (1)",
            "hơn 70 nước (1)",
        ]);
        await opened.Page.SelectOptionAsync("#source", "Evening Post");
        await Shows(opened, 1);
    }

    [SkippableFact]
    public async Task A_link_leads_to_a_fact_that_was_filtered_away()
    {
        await using var opened = await chromium.OpenAsync(SampleReport.Full());
        await opened.Page.SelectOptionAsync("#verdict", "agree");
        await Shows(opened, 1);
        await opened.Page.Locator("#findings a").First.ClickAsync();
        await Shows(opened, 3);
        await Assertions.Expect(opened.Page.Locator("div.finding").First).ToBeInViewportAsync();
    }

    [SkippableFact]
    public async Task All_can_be_unfolded_and_folded()
    {
        await using var opened = await chromium.OpenAsync(SampleReport.Full());
        await opened.Page.ClickAsync("#open");
        (await opened.Page.Locator("details.fact:not([open])").CountAsync()).ShouldBe(0);
        await opened.Page.ClickAsync("#close");
        (await opened.Page.Locator("details.fact[open]").CountAsync()).ShouldBe(0);
        opened.Troubles.ShouldBeEmpty();
    }

    private static Task Shows(OpenedPage opened, int facts) =>
        Assertions.Expect(opened.Page.Locator("details.fact:visible")).ToHaveCountAsync(facts);
}
