using FactCheck.Reporting;
using Microsoft.Playwright;

namespace FactCheck.Tests.Reporting.Html;

/// <summary>A browser for the tests of a class, started when a test first asks for it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Browsers of the family that Playwright can drive, as systems name them.</summary>
    private static readonly string? Program = new[]
    {
        Environment.GetEnvironmentVariable("FACTCHECK_CHROMIUM"),
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    }.FirstOrDefault(File.Exists);

    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private int _pages;

    /// <summary>Opens a report as a file, as a reader would; skips the test when there is no browser.</summary>
    internal async Task<OpenedPage> OpenAsync(
        Report report,
        BrowserNewContextOptions? options = null,
        string? script = null
    )
    {
        var path = Path.Combine(_folder, FormattableString.Invariant($"report-{_pages++}.html"));
        await using (var file = new StreamWriter(path))
        {
            new FactCheck.Reporting.Html.HtmlReportWriter().Write(report, file);
        }

        return await OpenFileAsync(path, options, script);
    }

    /// <summary>Opens a page.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Size, colours and so on.</param>
    /// <param name="script">What is run before the page is.</param>
    internal async Task<OpenedPage> OpenFileAsync(
        string path,
        BrowserNewContextOptions? options = null,
        string? script = null
    )
    {
        Skip.If(Program is null, "there is no chromium here: apt-get install chromium");
        Assertions.SetDefaultExpectTimeout(OpenedPage.Patience);
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = Program }
        );
        return await OpenedPage.OpenAsync(_browser, path, options, script);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
