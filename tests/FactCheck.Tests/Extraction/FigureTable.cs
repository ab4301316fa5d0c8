using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Tests.Extraction;

/// <summary>The tables of a language in <c>Phrases/</c>: sentences and all figures in them.</summary>
internal static class FigureTable
{
    private static readonly ValuesReader Reader = new(
        new MentionReader(LanguageSet.Default, new WordTable())
    );

    /// <summary>What was measured of the table of a language.</summary>
    public static TableMeasure MeasureOf(string language) => TableMeasure.Of(Load(language));

    /// <summary>The rows of a half of the table, read.</summary>
    public static IReadOnlyList<TableRow> Rows(string language, string split) =>
        [
            .. ((YamlSequenceNode)Load(language)[split]).Select(row =>
                Row((YamlMappingNode)row, language)
            ),
        ];

    /// <summary>All sentences of a table.</summary>
    public static IEnumerable<string> Texts(string language)
    {
        var table = Load(language);
        return new[] { "dev", "test" }
            .SelectMany(split => (YamlSequenceNode)table[split])
            .Select(row => row["text"].ToString());
    }

    private static YamlMappingNode Load(string language)
    {
        var stream = new YamlStream();
        using var file = File.OpenText(
            Path.Combine(AppContext.BaseDirectory, "Extraction", "Phrases", $"{language}.yaml")
        );
        stream.Load(file);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static TableRow Row(YamlMappingNode row, string language)
    {
        var text = row["text"].ToString();
        var source = SourceText.From(text);
        var found = Reader
            .Read(source, language, ReadingContext.Unknown)
            .Where(mention => mention.Value is Quantity)
            .Select(mention => Render(mention, source.Normalized));
        IEnumerable<YamlNode> wanted = row.Children.TryGetValue("values", out var values)
            ? (YamlSequenceNode)values
            : [];
        return new TableRow(
            text,
            row.Children.ContainsKey("known"),
            [.. wanted.Select(value => value.ToString())],
            [.. found]
        );
    }

    private static string Render(Mention mention, string text)
    {
        var quantity = (Quantity)mention.Value;
        var unit = quantity.Unit is null ? "" : $" | {quantity.Unit}";
        return $"{mention.Span.In(text)} | {ValueKindNames.NameOf(quantity.Kind)} | {IntervalText.Of(quantity.Hard)}{unit}";
    }
}
