using System.Globalization;
using FactCheck.Tests.Architecture;
using FactCheck.Values;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Tests.EndToEnd;

/// <summary>The table <c>real-pages.yaml</c>.</summary>
internal static class ExpectedPages
{
    private static readonly YamlMappingNode Table = Load();

    public static string MetadataYaml =>
        "corpus:\n  articles:\n"
        + string.Concat(
            ((YamlMappingNode)Table["metadata"]).Children.Select(entry =>
                $"    \"{entry.Key}\": {{source: {entry.Value["source"]}, published: {entry.Value["published"]}}}\n"
            )
        );

    public static IReadOnlyList<ExpectedClaim> Claims =>
        Rows("claims", row => new ExpectedClaim(row));

    public static IReadOnlyList<ExpectedClaim> Optional =>
        Rows("optional", row => new ExpectedClaim(row));

    public static IReadOnlyList<(string Rule, string Verdict, string? Flag)> Verdicts(
        bool withMetadata
    ) =>
        Rows(
            "verdicts",
            row =>
                (row.Text("rule")!, row.Text(withMetadata ? "with" : "without")!, row.Text("flag"))
        );

    public static IReadOnlyList<(string Constraint, string Verdict)> Constraints(
        bool withMetadata
    ) =>
        Rows(
            "constraints",
            row => (row.Text("constraint")!, row.Text(withMetadata ? "with" : "without")!)
        );

    private static List<T> Rows<T>(string key, Func<Row, T> read) =>
        [.. ((YamlSequenceNode)Table[key]).Select(row => read(new Row((YamlMappingNode)row)))];

    private static YamlMappingNode Load()
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(
            Path.Join(SourceTree.Root, "tests", "FactCheck.Tests", "EndToEnd", "real-pages.yaml")
        );
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    internal sealed class Row(YamlMappingNode node)
    {
        public string? Text(string key) =>
            node.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;

        public decimal? Number(string key) =>
            Text(key) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A row of the table of claims.</summary>
    internal sealed class ExpectedClaim(Row row)
    {
        public string Id => row.Text("id")!;

        public string File => row.Text("file")!;

        public int Line => (int)row.Number("line")!;

        public string Rule => row.Text("rule")!;

        public string Value => row.Text("value")!;

        public string? Fact => row.Text("fact");

        public string? Modality => row.Text("modality");

        public string? Speaker => row.Text("speaker");

        public string? Origin => row.Text("origin");

        public string? AsOf =>
            row.Text("asOfFrom") is { } from ? $"{from}..{row.Text("asOfUntil")}" : null;

        /// <summary>The value as the table states it: an interval, days, or what is known of them.</summary>
        public string Meaning(bool withMetadata) =>
            row.Text("from") is not { } from ? Number()
            : !withMetadata && row.Text("open") is { } open ? $"open {open}"
            : $"{from}..{row.Text("until")}";

        private string Number() =>
            Describe(
                new Interval(
                    row.Number("low"),
                    row.Text("lowOpen") == "true",
                    row.Number("high"),
                    false
                )
            );

        public static string Meaning(MentionValue value) =>
            value switch
            {
                DateValue { Open: { } open } => $"open {open}",
                DateValue date => $"{date.From:yyyy-MM-dd}..{date.Until:yyyy-MM-dd}",
                Quantity quantity => Describe(quantity.Hard),
                _ => value.ToString(),
            };

        private static string Describe(Interval interval) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(interval.LowOpen ? "(" : "[")}{interval.Low:0.##}, {interval.High:0.##}]"
            );
    }
}
