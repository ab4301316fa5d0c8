using System.Globalization;
using System.Runtime.CompilerServices;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Html;

/// <summary>
/// Makes an interpolated string into HTML: its literals are markup, its holes are text, so that nothing an article says can
/// become markup by oversight.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct Markup
{
    private readonly HtmlOutput _html;

    /// <summary>Called by the compiler.</summary>
    public Markup(int literalLength, int formattedCount, HtmlOutput html)
    {
        _ = (literalLength, formattedCount);
        _html = html;
    }

    /// <summary>Markup that stands in the code.</summary>
    public void AppendLiteral(string markup) => _html.Raw(markup);

    /// <summary>Text of anybody's: on one line, without what could turn it around, escaped.</summary>
    public void AppendFormatted(string? text)
    {
        if (text is not null)
        {
            _html.Text(ReportText.OneLine(text));
        }
    }

    /// <summary>A number as programs write it.</summary>
    public void AppendFormatted(int number) =>
        _html.Raw(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A length or a place in a chart, to a hundredth.</summary>
    public void AppendFormatted(decimal length) =>
        _html.Raw(length.ToString("0.##", CultureInfo.InvariantCulture));
}
