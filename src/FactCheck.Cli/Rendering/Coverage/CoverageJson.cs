using System.Text.Json;
using FactCheck.Coverage;
using FactCheck.Rules;
using FactCheck.Values;

namespace FactCheck.Rendering.Coverage;

/// <summary>Writes a coverage report as one JSON object on a line.</summary>
internal static class CoverageJson
{
    /// <summary>Writes <paramref name="report"/>.</summary>
    public static void Write(CoverageReport report, TextWriter output)
    {
        using var lines = new JsonLines(output);
        lines.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("articles", report.Articles);
            json.WriteNumber("values", report.Values);
            json.WriteNumber("uncovered", report.Uncovered);
            json.WriteNumber("wordingCount", report.WordingCount);
            json.WriteBoolean("complete", report.IsComplete);
            Array(json, "wordings", report.Wordings, Write);
            WriteUnmatched(json, report);
            json.WriteEndObject();
        });
    }

    private static void WriteUnmatched(Utf8JsonWriter json, CoverageReport report)
    {
        json.WriteStartObject("unmatched");
        Array(json, "rules", report.Rules, (to, rule) => Item(to, "rule", rule.Id, rule.Location));
        Array(
            json,
            "patterns",
            report.Patterns,
            (to, item) =>
            {
                to.WriteStartObject();
                to.WriteString("rule", item.Rule.Id);
                to.WriteString("pattern", item.Pattern.Source);
                to.WriteString("place", item.Pattern.Location.ToString());
                to.WriteEndObject();
            }
        );
        Array(
            json,
            "words",
            report.Words,
            (to, word) =>
            {
                to.WriteStartObject();
                to.WriteString("vocabulary", word.Vocabulary.Name);
                to.WriteString("word", word.Phrase);
                to.WriteString("place", word.Vocabulary.Location.ToString());
                to.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Wording wording)
    {
        var example = wording.Example;
        json.WriteStartObject();
        json.WriteString("pattern", wording.Pattern);
        json.WriteString("kind", ValueKindNames.NameOf(example.Kind));
        json.WriteNumber("count", wording.Count);
        json.WriteNumber("articles", wording.Articles);
        json.WriteNumber("sources", wording.Sources);
        json.WriteStartObject("example");
        json.WriteString("file", example.Location.Path);
        json.WriteNumber("line", example.Location.Position.Line);
        json.WriteNumber("column", example.Location.Position.Column);
        json.WriteString("value", example.Value);
        json.WriteString("sentence", example.Sentence);
        json.WriteEndObject();
        json.WriteString("command", ShellText.NewRule(example));
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, string name, string value, RuleLocation place)
    {
        json.WriteStartObject();
        json.WriteString(name, value);
        json.WriteString("place", place.ToString());
        json.WriteEndObject();
    }

    private static void Array<T>(
        Utf8JsonWriter json,
        string name,
        IEnumerable<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
