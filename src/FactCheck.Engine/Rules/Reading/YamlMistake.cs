using System.Buffers;
using FactCheck.Rules.Diagnostics;
using FactCheck.Text;
using YamlDotNet.Core;

namespace FactCheck.Rules.Reading;

/// <summary>Says what the YAML parser found wrong in words that help a person who writes rules.</summary>
internal static class YamlMistake
{
    // What may end or begin something else in a text that is not quoted.
    private static readonly SearchValues<char> Breaking = SearchValues.Create("[]{}#'\"");

    public static void Report(RuleFile file, YamlException mistake)
    {
        var start = (int)Math.Clamp(mistake.Start.Index, 0, file.Text.Length);
        if (mistake.Message.Contains("tab", StringComparison.Ordinal))
        {
            start = IndentingTab(file.Text, start);
        }
        if (ForeignIndent(file.Text, start) is { } indent)
        {
            file.Report(
                DiagnosticCatalog.YamlSyntax,
                indent,
                "this line begins with blanks that are no spaces to YAML",
                new Mend("indent with spaces") { Replacement = new string(' ', indent.Length) }
            );
            return;
        }
        var length = start < file.Text.Length && file.Text[start] is not ('\r' or '\n') ? 1 : 0;
        var (message, mend) = Explain(file.Text, start, mistake.Message);
        file.Report(DiagnosticCatalog.YamlSyntax, new TextSpan(start, length), message, mend);
    }

    // The parser's messages are its only way to tell one mistake from another.
    private static (string Message, Mend? Mend) Explain(string text, int at, string reason)
    {
        var c = at < text.Length ? text[at] : '\0';
        if (c == '\t' || reason.Contains("tab character", StringComparison.Ordinal))
        {
            return ("a tab is not allowed here", "indent with spaces");
        }
        if (reason.Contains("quoted scalar", StringComparison.Ordinal))
        {
            return reason.Contains("escape", StringComparison.Ordinal)
                ? ("unknown escape in double quotes", "use single quotes, where \\ means itself")
                : ("the quote is never closed", $"close it with {c}");
        }
        if (
            reason.Contains("invalid mapping", StringComparison.Ordinal)
            || reason.Contains("mapping values", StringComparison.Ordinal)
        )
        {
            return ("': ' inside text begins a mapping in YAML", InQuotes(text, at));
        }
        if (c is '@' or '`' or '%')
        {
            return ($"text cannot begin with '{c}' in YAML", InQuotes(text, at));
        }
        if (FollowsQuote(text, at))
        {
            return (
                "text goes on behind a closing quote",
                "put the whole text in single quotes: '\"IS\" <n:count>'"
            );
        }
        if (
            reason.Contains("block mapping", StringComparison.Ordinal)
            || reason.Contains("block collection", StringComparison.Ordinal)
        )
        {
            return (
                "this line does not fit the lines above",
                "align it with its neighbours; a key ends with ': ', an item begins with '- '"
            );
        }
        return (Plain(reason), null);
    }

    // The text begins behind the first "key: " or "- " of its line and goes on to the end; inside [ ] that cannot be told.
    private static Mend InQuotes(string text, int at)
    {
        var start = text.LastIndexOfAny(['\r', '\n'], Math.Max(0, at - 1)) + 1;
        var found = text.AsSpan(start..).IndexOfAny('\r', '\n');
        var end = found < 0 ? text.Length : start + found;
        while (start < end && text[start] is ' ' or '-')
        {
            start++;
        }
        var key = text.AsSpan(start, end - start).IndexOf(": ");
        if (key >= 0 && start + key < at)
        {
            start += key + 2;
        }
        var value = text.AsSpan(start, end - start).Trim(' ');
        var isWhole = value.Length > 0 && value.IndexOfAny(Breaking) < 0;
        return new Mend("put the whole text in single quotes")
        {
            At = isWhole ? new TextSpan(text.IndexOf(value[0], start), value.Length) : null,
            Replacement = isWhole ? $"'{value}'" : null,
        };
    }

    // The parser gives the beginning of the mapping or scalar that the tab breaks.
    private static int IndentingTab(string text, int from)
    {
        for (var at = text.IndexOf('\t', from); at >= 0; at = text.IndexOf('\t', at + 1))
        {
            var lineStart = text.LastIndexOfAny(['\r', '\n'], at) + 1;
            if (text.AsSpan(lineStart, at - lineStart).Trim(' ').IsEmpty)
            {
                return at;
            }
        }
        return from;
    }

    // No-break spaces and their like, from a web page or a word processor, at the start of the line or of the one above.
    private static TextSpan? ForeignIndent(string text, int at)
    {
        var line = text.LastIndexOfAny(['\r', '\n'], Math.Max(0, at - 1)) + 1;
        var above = text.LastIndexOfAny(['\r', '\n'], Math.Max(0, line - 2)) + 1;
        foreach (var start in new[] { above, line })
        {
            var end = start;
            while (
                end < text.Length && text[end] is not ('\r' or '\n') && char.IsWhiteSpace(text[end])
            )
            {
                end++;
            }
            var indent = text.AsSpan(start, end - start);
            if (indent.IndexOfAnyExcept(' ', '\t') >= 0)
            {
                return TextSpan.FromBounds(start, end);
            }
        }
        return null;
    }

    private static bool FollowsQuote(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(' ');
        return before.Length > 0 && before.Length <= at && before[^1] is '"' or '\'';
    }

    private static string Plain(string reason)
    {
        var text = reason.Trim().TrimEnd('.');
        return text.Length == 0 ? "this is not YAML" : char.ToLowerInvariant(text[0]) + text[1..];
    }
}
