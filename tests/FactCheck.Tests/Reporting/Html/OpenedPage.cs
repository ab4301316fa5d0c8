using Microsoft.Playwright;

namespace FactCheck.Tests.Reporting.Html;

/// <summary>A page in the browser, and all that the browser complained of.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    /// <summary>Milliseconds to wait for anything: the machine may be busy with other tests.</summary>
    public const int Patience = 120_000;

    private readonly IBrowserContext _context;
    private readonly List<string> _troubles = [];

    private OpenedPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => _troubles.Add($"console: {message.Text}");
        page.PageError += (_, error) => _troubles.Add($"error: {error}");
        page.Dialog += (_, dialog) => _troubles.Add($"dialog: {dialog.Message}");
        page.Popup += (_, popup) => _troubles.Add($"popup: {popup.Url}");
        page.Request += (_, request) => _troubles.Add($"request: {request.Url}");
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>
    /// Messages of the console (breaches of the policy are some), errors, dialogs, and every request but that for the page.
    /// </summary>
    public IReadOnlyList<string> Troubles => [.. _troubles.Skip(1)];

    public static async Task<OpenedPage> OpenAsync(
        IBrowser browser,
        string path,
        BrowserNewContextOptions? options,
        string? script
    )
    {
        var context = await browser.NewContextAsync(options ?? new BrowserNewContextOptions());
        context.SetDefaultTimeout(Patience);
        if (script is not null)
        {
            await context.AddInitScriptAsync(script);
        }

        var opened = new OpenedPage(context, await context.NewPageAsync());
        var address = new Uri(path).AbsoluteUri;
        await opened.Page.GotoAsync(address);
        opened._troubles[0].ShouldBe($"request: {address}");
        return opened;
    }

    /// <summary>What an expression of JavaScript gives in the page.</summary>
    public Task<T> Ask<T>(string expression) => Page.EvaluateAsync<T>(expression);

    /// <summary>Unfolds everything.</summary>
    public Task Unfold() =>
        Page.EvaluateAsync("document.querySelectorAll('details').forEach(box => box.open = true)");

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
