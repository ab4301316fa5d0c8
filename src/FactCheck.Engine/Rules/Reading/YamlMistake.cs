using FactCheck.Text;
using YamlDotNet.Core;

namespace FactCheck.Rules.Reading;

/// <summary>Says what the YAML parser found wrong in words that help a person who writes rules.</summary>
internal static class YamlMistake
{
    public static void Report(RuleFile file, YamlException mistake)
    {
        var start = (int)Math.Clamp(mistake.Start.Index, 0, file.Text.Length);
        if (mistake.Message.Contains("tab", StringComparison.Ordinal))
        {
            start = IndentingTab(file.Text, start);
        }
        var length = start < file.Text.Length && file.Text[start] is not ('\r' or '\n') ? 1 : 0;
        var (message, mend) = Explain(file.Text, start, mistake.Message);
        file.Report(DiagnosticCatalog.YamlSyntax, new TextSpan(start, length), message, mend);
    }

    // The parser's messages are its only way to tell one mistake from another.
    private static (string Message, string? Mend) Explain(string text, int at, string reason)
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
            return (
                "': ' inside text begins a mapping in YAML",
                "put the whole text in single quotes"
            );
        }
        if (c is '@' or '`' or '%')
        {
            return ($"text cannot begin with '{c}' in YAML", "put the whole text in single quotes");
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
