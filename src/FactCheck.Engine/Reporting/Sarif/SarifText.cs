using System.Text.Json;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Sarif;

/// <summary>Messages of SARIF. They have a syntax of their own (§3.11): links in brackets and placeholders in braces.</summary>
internal static class SarifText
{
    /// <summary>Writes a message object that says <paramref name="text"/> and nothing else.</summary>
    public static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Plain(text));
        json.WriteEndObject();
    }

    /// <summary>The text on one line, with brackets and braces as §3.11.5 and §3.11.6 want them.</summary>
    public static string Plain(string text) =>
        ReportText
            .OneLine(text)
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal)
            .Replace("]", "\\]", StringComparison.Ordinal)
            .Replace("{", "{{", StringComparison.Ordinal)
            .Replace("}", "}}", StringComparison.Ordinal);
}
