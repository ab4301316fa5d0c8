using System.Text.Json;
using FactCheck.Testing;

namespace FactCheck.Rendering.RuleTests;

/// <summary>Writes what came of the tests as one JSON object on a line.</summary>
internal static class TestJson
{
    /// <summary>Writes <paramref name="report"/>.</summary>
    public static void Write(TestReport report, TextWriter output)
    {
        using var lines = new JsonLines(output);
        lines.Write(json =>
        {
            var failed = report.Failed.ToList();
            json.WriteStartObject();
            json.WriteNumber("tests", report.Results.Count);
            json.WriteNumber("passed", report.Results.Count - failed.Count);
            json.WriteNumber("failed", failed.Count);
            json.WriteStartArray("failures");
            failed.ForEach(result => Write(json, result));
            json.WriteEndArray();
            json.WriteStartArray("untested");
            foreach (var rule in report.Untested)
            {
                json.WriteStartObject();
                json.WriteString("rule", rule.Id);
                json.WriteString("place", rule.Location.ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (report.Coverage is { } coverage)
            {
                Write(json, coverage);
            }

            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, RuleTestResult result)
    {
        json.WriteStartObject();
        json.WriteString("rule", result.Rule.Id);
        json.WriteString("place", result.Test.Location.ToString());
        json.WriteString("language", result.Test.Language);
        json.WriteString("text", result.Test.Text);
        Strings(json, "expected", result.Test.Expect);
        Strings(json, "found", result.Found.Select(TestWords.Shown));
        Strings(json, "missed", result.Missed);
        Strings(json, "extra", result.Extra.Select(TestWords.Shown));
        json.WriteString("problem", result.Problem);
        json.WriteString("stopped", result.Hint);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TestCoverage coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("exercised", coverage.Exercised);
        json.WriteNumber("total", coverage.Total);
        json.WriteStartArray("missing");
        foreach (var untested in coverage.Untested())
        {
            json.WriteStartObject();
            json.WriteString("kind", NameOf(untested.Kind));
            json.WriteString("rule", untested.Rule.Id);
            json.WriteString("source", untested.Source);
            json.WriteString("place", untested.Location.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string NameOf(UntestedKind kind) =>
        kind switch
        {
            UntestedKind.Pattern => "pattern",
            UntestedKind.Choice => "choice",
            UntestedKind.Option => "option",
            _ => "left-out",
        };

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
