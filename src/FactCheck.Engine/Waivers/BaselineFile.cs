using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;
using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Reading;

namespace FactCheck.Waivers;

/// <summary>Reads and writes baselines: sorted text, an entry a finding, so that a review shows what came and went.</summary>
internal static class BaselineFile
{
    private const string What = "an entry of the baseline";
    private const string List = "baseline";

    private static readonly string[] Keys = ["rule", "fact", "verdict", "article", "quote"];

    /// <summary>The entries of the file at <paramref name="path"/>; mistakes go to <paramref name="diagnostics"/>.</summary>
    public static IReadOnlyList<BaselineEntry> Read(string path, DiagnosticBag diagnostics) =>
        [
            .. WaiverFile
                .Read(path, "a baseline", List, diagnostics)
                .Select(Read)
                .OfType<BaselineEntry>(),
        ];

    /// <summary>Writes <paramref name="entries"/>, whatever their order, as the same text.</summary>
    public static void Write(TextWriter output, IEnumerable<BaselineEntry> entries)
    {
        var sorted = entries
            .DistinctBy(entry => (entry.Key, entry.Verdict))
            .OrderBy(entry => entry.Key.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Fact, StringComparer.Ordinal)
            .ThenBy(entry => entry.Verdict)
            .ThenBy(entry => entry.Key.Article, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Quote, StringComparer.Ordinal)
            .ToList();
        output.Write(
            "# Findings that were there before: 'factcheck check --baseline' fails on others only.\n"
        );
        output.Write(
            "# Written by 'factcheck baseline'; delete an entry to make its finding count again.\n"
        );
        output.Write($"{WaiverFile.Version}: 1\n");
        output.Write(sorted.Count == 0 ? $"{List}: []\n" : $"{List}:\n");
        foreach (var (key, verdict, _) in sorted)
        {
            Write(output, key, verdict);
        }
    }

    private static void Write(TextWriter output, FindingKey key, Verdict verdict)
    {
        var lead = "  - ";
        foreach (
            var (name, text) in (ReadOnlySpan<(string, string)>)
                [
                    ("rule", key.Rule),
                    ("fact", key.Fact),
                    ("verdict", VerdictNames.NameOf(verdict)),
                    ("article", key.Article),
                    ("quote", key.Quote),
                ]
        )
        {
            if (text.Length > 0)
            {
                output.Write($"{lead}{name}: {Quoted(text)}\n");
                lead = "    ";
            }
        }
    }

    // A string of JSON is one of YAML in double quotes, and on one safe line no character of it needs more.
    private static string Quoted(string text) =>
        $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static BaselineEntry? Read(YamlNode.Mapping entry)
    {
        var fields = new WaiverFields(entry, What, Keys);
        var fact = fields.Required("fact");
        return fields.Verdict(isRequired: true) is { } verdict && fact is not null
            ? new BaselineEntry(
                new FindingKey(
                    fields.Text("rule") ?? "",
                    ReportText.OneLine(fact.Value),
                    fields.Text("article") ?? "",
                    fields.Text("quote") ?? ""
                ),
                verdict,
                fact
            )
            : null;
    }
}
