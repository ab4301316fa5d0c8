using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Reporting.Html;

/// <summary>The style and the script of the page. They stand inside it, and its policy allows them by their hashes alone.</summary>
internal static class PageAssets
{
    /// <summary>The style sheet of a chart that stands alone.</summary>
    public static string ChartStyle { get; } = Read("colours.css") + Read("charts.css");

    /// <summary>The style sheet of the page.</summary>
    public static string Style { get; } = ChartStyle + Read("report.css");

    /// <summary>The script, which adds search and filter to a page that is whole without it.</summary>
    public static string Script { get; } = Read("report.js");

    /// <summary>The content security policy (CSP level 3): nothing is fetched, nothing else runs, no form goes anywhere.</summary>
    public static string Policy { get; } =
        "default-src 'none'; "
        + $"style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; "
        + "base-uri 'none'; form-action 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    private static string HashOf(string text) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    // A checkout may have given the file other line ends; a browser hashes what it parsed, with LF.
    private static string Read(string name)
    {
        using var stream =
            typeof(PageAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
