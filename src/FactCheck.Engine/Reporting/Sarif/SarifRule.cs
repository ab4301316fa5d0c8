using System.Text.Json;
using FactCheck.Reporting.Markdown;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;

namespace FactCheck.Reporting.Sarif;

/// <summary>A rule as a SARIF <c>reportingDescriptor</c>.</summary>
internal static class SarifRule
{
    /// <summary>Writes <paramref name="rule"/> as one object.</summary>
    public static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", ReportText.OneLine(rule.Id));
        SarifText.WriteMessage(json, "shortDescription", Sentence(rule.Title));
        SarifText.WriteMessage(json, "fullDescription", Sentence(rule.Why ?? rule.Title));
        json.WriteStartObject("help");
        json.WriteString("text", SarifText.Plain(Text(rule)));
        json.WriteString("markdown", Markdown(rule));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The SARIF name of <paramref name="level"/>.</summary>
    public static string LevelOf(Severity level) =>
        level == Severity.Info ? "note" : ReportNames.Of(level);

    private static string Text(Rule rule)
    {
        var parts = new List<string> { Sentence(rule.Title) };
        if (rule.Why is { } why)
        {
            parts.Add(Sentence(why));
        }

        parts.AddRange(rule.Checks.Select(check => $"Check: {Sentence(check.Source)}"));
        parts.Add($"Written in {ReportPath.Of(rule.Location.Path)}.");
        return string.Join(' ', parts);
    }

    private static string Markdown(Rule rule)
    {
        var lines = new List<string> { $"**{MarkdownText.Escape(rule.Title)}**", "" };
        if (rule.Why is { } why)
        {
            lines.Add(MarkdownText.Escape(why));
            lines.Add("");
        }

        lines.AddRange(
            rule.Checks.Select(check => $"- check: {MarkdownText.Escape(check.Source)}")
        );
        lines.AddRange(
            rule.References.Select(reference =>
                $"- reference: {MarkdownText.Escape(reference.Text)} ({MarkdownText.Escape(reference.Source)})"
            )
        );
        lines.Add($"- written in {MarkdownText.Escape(ReportPath.Of(rule.Location.Path))}");
        return string.Join('\n', lines);
    }

    private static string Sentence(string text)
    {
        var line = ReportText.OneLine(text);
        return line.Length > 0 && line[^1] is '.' or '!' or '?' ? line : line + ".";
    }
}
