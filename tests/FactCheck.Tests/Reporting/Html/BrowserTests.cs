using Microsoft.Playwright;

namespace FactCheck.Tests.Reporting.Html;

/// <summary>The page in a real browser. The tests skip where there is none.</summary>
public sealed class BrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly BrowserNewContextOptions NoScripts = new()
    {
        JavaScriptEnabled = false,
    };

    private static readonly BrowserNewContextOptions Phone = new()
    {
        ViewportSize = new ViewportSize { Width = 360, Height = 740 },
    };

    [SkippableFact]
    public async Task The_browser_has_nothing_to_complain_of()
    {
        await using var opened = await chromium.OpenAsync(SampleReport.Full());
        await opened.Unfold();
        opened.Troubles.ShouldBeEmpty();
        (await opened.Page.TitleAsync()).ShouldStartWith("FactCheck: 2 findings");
    }

    [SkippableFact]
    public async Task No_text_of_an_article_does_anything()
    {
        foreach (var text in Hostile.Markup.Concat(Hostile.Texts))
        {
            await using var opened = await chromium.OpenAsync(SampleReport.Full(text));
            await opened.Unfold();
            (await opened.Ask<bool>("'hacked' in window")).ShouldBeFalse(text);
            (await opened.Ask<string[]>(Foreign)).ShouldBeEmpty(text);
            opened.Troubles.ShouldBeEmpty(text);
        }
    }

    [SkippableFact]
    public async Task The_policy_stops_what_would_get_in_all_the_same()
    {
        await using var opened = await chromium.OpenAsync(SampleReport.Full());
        var refused = await opened.Ask<string[]>(
            """
            (() => {
              const image = document.createElement("img");
              const script = document.createElement("script");
              const style = document.createElement("style");
              const refused = [];
              const attempt = what => { try { what(); } catch (error) { refused.push(error.name); } };
              attempt(() => image.setAttribute("onerror", "window.hacked=1"));
              attempt(() => { script.text = "window.hacked=1"; });
              attempt(() => { document.body.innerHTML += "<p>markup</p>"; });
              image.src = "http://evil.example/x.png";
              style.textContent = "body { display: none }";
              document.body.append(image, script, style);
              return refused;
            })()
            """
        );
        refused.ShouldBe(["TypeError", "TypeError", "TypeError"]);
        (await opened.Ask<bool>("'hacked' in window")).ShouldBeFalse();
        (await opened.Ask<string>("getComputedStyle(document.body).display")).ShouldBe("block");
        opened.Troubles.ShouldContain(trouble => trouble.Contains("Content Security Policy"));
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Each_link_leads_to_something_that_is_seen(bool scripts)
    {
        await using var opened = await chromium.OpenAsync(
            SampleReport.Full(),
            scripts ? null : NoScripts
        );
        var links = await opened.Ask<string[]>(
            "[...new Set([...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href')))]"
        );
        links.Length.ShouldBeGreaterThan(6);
        foreach (var link in links)
        {
            await opened.Page.GotoAsync(opened.Page.Url.Split('#')[0] + link);
            (await IsSeen(opened, link[1..])).ShouldBeTrue(link);
        }

        opened.Troubles.ShouldAllBe(trouble =>
            trouble.StartsWith("request: file:", StringComparison.Ordinal)
        );
    }

    [SkippableFact]
    public async Task Without_scripts_all_is_there_but_the_form()
    {
        await using var opened = await chromium.OpenAsync(SampleReport.Full(), NoScripts);
        await Assertions.Expect(opened.Page.Locator("#filter")).ToBeHiddenAsync();
        var second = opened.Page.Locator("details.fact").Nth(1);
        await Assertions.Expect(second.Locator(".claim").First).ToBeHiddenAsync();
        await second.Locator("summary").ClickAsync();
        await Assertions.Expect(second.Locator(".claim").First).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task The_keyboard_reaches_everything_in_order()
    {
        await using var opened = await chromium.OpenAsync(SampleReport.Full());
        var keyboard = opened.Page.Keyboard;
        await keyboard.PressAsync("Tab");
        (await Focused(opened)).ShouldBe("Skip to the facts");
        await keyboard.PressAsync("Enter");
        (await opened.Ask<string>("document.activeElement.id")).ShouldBe("facts");
        var order = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            await keyboard.PressAsync("Tab");
            order.Add(
                await opened.Ask<string>("document.activeElement.id || document.activeElement.type")
            );
        }

        order.ShouldBe(["text", "verdict", "source", "reset", "open", "close"]);
        await keyboard.PressAsync("Tab");
        (await Focused(opened)).ShouldContain("Size of hơn 70 nước");
        foreach (var key in new[] { "Enter", "Space" })
        {
            var before = await IsOpen(opened);
            await keyboard.PressAsync(key);
            (await IsOpen(opened)).ShouldBe(!before, key);
        }
    }

    [SkippableFact]
    public async Task On_a_phone_nothing_is_wider_than_the_page()
    {
        foreach (var text in new[] { "hơn 70 nước", new string('w', 400) })
        {
            await using var opened = await chromium.OpenAsync(SampleReport.Full(text), Phone);
            await opened.Unfold();
            (await opened.Ask<int>("document.documentElement.scrollWidth")).ShouldBe(360);
        }
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_paper_everything_is_unfolded(bool scripts)
    {
        await using var opened = await chromium.OpenAsync(
            SampleReport.Full(),
            scripts ? null : NoScripts
        );
        await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(opened.Page.Locator("#filter")).ToBeHiddenAsync();
        foreach (var fact in await opened.Page.Locator("details.fact .claim").AllAsync())
        {
            (await fact.BoundingBoxAsync()).ShouldNotBeNull().Height.ShouldBeGreaterThan(10);
        }
    }

    // Elements and attributes that run or fetch something, besides our one style and one script.
    private const string Foreign = """
        (() => {
          const odd = [...document.querySelectorAll(
            "img,iframe,object,embed,base,link,video,audio,animate,set,foreignObject,script:not(body > script:last-of-type),style:not(head > style)")];
          const handlers = [...document.querySelectorAll("*")].filter(element =>
            [...element.attributes].some(a => a.name.startsWith("on") || a.name === "style" || /javascript:/i.test(a.value) && a.name === "href"));
          return [...odd, ...handlers].map(element => element.outerHTML.slice(0, 100));
        })()
        """;

    /// <summary>Waits until an element is in the window: the browser scrolls to it when it likes.</summary>
    private static async Task<bool> IsSeen(OpenedPage opened, string id)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var isSeen = await opened.Page.EvaluateAsync<bool>(
                """
                id => {
                  const { top, bottom, height } = document.getElementById(id).getBoundingClientRect();
                  return height > 0 && bottom > 0 && top < innerHeight;
                }
                """,
                id
            );
            if (isSeen)
            {
                return true;
            }

            await Task.Delay(50);
        }

        return false;
    }

    private static Task<string> Focused(OpenedPage opened) =>
        opened.Ask<string>("document.activeElement.textContent");

    private static Task<bool> IsOpen(OpenedPage opened) =>
        opened.Ask<bool>("document.activeElement.parentElement.open");
}
