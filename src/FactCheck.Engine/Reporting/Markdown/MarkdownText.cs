using System.Text;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Markdown;

/// <summary>
/// Writes text of articles into Markdown so that it stays text: no table cell, code, HTML, link, image, emoji or mention
/// comes of it.
/// </summary>
internal static class MarkdownText
{
    private const string AlwaysMarks = "\\`*_{}[]#|~^$";

    // Between letters and digits these mean nothing, and "220.000" should stay readable.
    private const string SometimesMarks = ".-+=!\"')";

    /// <summary>The text on one line, every mark of Markdown and HTML made harmless.</summary>
    public static string Escape(string text)
    {
        var clean = ReportText.OneLine(text);
        var escaped = new StringBuilder(clean.Length + 16);
        for (var i = 0; i < clean.Length; i++)
        {
            escaped.Append(Escape(clean, i));
        }

        return escaped.ToString();
    }

    /// <summary>A URI between <c>&lt;</c> and <c>&gt;</c>, or in a table, that nothing in it ends.</summary>
    public static string Address(string uri) =>
        uri.Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("|", "%7C", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal)
            .Replace("&", "&amp;", StringComparison.Ordinal);

    private static string Escape(string text, int index) =>
        text[index] switch
        {
            // Some renderers of CI summaries do not honour a backslash before HTML's own marks.
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            // A host would notify the person that a quote happens to name.
            '@' => "&#64;",
            ':' when !IsPlainColon(text, index) => "&#58;",
            var c when AlwaysMarks.Contains(c, StringComparison.Ordinal) => $"\\{c}",
            var c
                when SometimesMarks.Contains(c, StringComparison.Ordinal) && IsMark(text, index) =>
                $"\\{c}",
            var c => c.ToString(),
        };

    /// <summary>Colons before a space or a digit are plain (<c>a.txt:3:10</c>); others could begin an address or an emoji.</summary>
    private static bool IsPlainColon(string text, int index)
    {
        var next = index + 1 < text.Length ? text[index + 1] : ' ';
        var before = text.AsSpan(0, index);
        return !before.EndsWith(":", StringComparison.Ordinal)
            && !before.EndsWith("tel", StringComparison.OrdinalIgnoreCase)
            && (next == ' ' || char.IsAsciiDigit(next));
    }

    private static bool IsMark(string text, int index)
    {
        var c = text[index];
        var next = index + 1 < text.Length ? text[index + 1] : ' ';
        return index == 0
            || text[index - 1] == c
            || next == c
            || (c == '!' && next == '[')
            || (c == ')' && IsListOrSmiley(text.AsSpan(0, index)))
            || (c == '.' && IsBehindWwwOrNumber(text.AsSpan(0, index)));
    }

    /// <summary><c>www.</c> would become a link, <c>1.</c> at the start a list.</summary>
    private static bool IsBehindWwwOrNumber(ReadOnlySpan<char> before) =>
        before.EndsWith("www", StringComparison.OrdinalIgnoreCase)
        || !before.ContainsAnyExceptInRange('0', '9');

    /// <summary><c>1)</c> at the start would begin a list, <c>;-)</c> become a picture.</summary>
    private static bool IsListOrSmiley(ReadOnlySpan<char> before) =>
        !char.IsLetterOrDigit(before[^1]) || !before.ContainsAnyExceptInRange('0', '9');
}
