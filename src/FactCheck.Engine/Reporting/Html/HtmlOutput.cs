using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Html;

/// <summary>Writes HTML as it goes. What stands in the holes of an interpolated string is text of anybody's, never markup.</summary>
/// <param name="output">Where to; it stays open.</param>
internal sealed class HtmlOutput(TextWriter output)
{
    private const string Special = "&<>\"'";

    /// <summary>Writes markup with text in its holes: <c>Write($"&lt;p>{title}&lt;/p>")</c>.</summary>
    /// <param name="markup">It wrote everything while it was built.</param>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "see markup")]
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "see markup")]
    public void Write([InterpolatedStringHandlerArgument("")] Markup markup) { }

    /// <summary>Writes markup that is ours.</summary>
    public void Raw(string markup) => output.Write(markup);

    /// <summary>Writes text that is on one line and safe to show already; only what means something in HTML is escaped.</summary>
    /// <param name="safe">The text, see <see cref="ReportText.OneLine"/>.</param>
    public void Text(ReadOnlySpan<char> safe)
    {
        while (safe.IndexOfAny(Special) is var at && at >= 0)
        {
            output.Write(safe[..at]);
            output.Write(
                safe[at] switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '"' => "&quot;",
                    _ => "&#39;",
                }
            );
            safe = safe[(at + 1)..];
        }

        output.Write(safe);
    }
}
