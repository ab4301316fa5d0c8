using System.Globalization;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Tests.Extraction;

/// <summary>The tables in <c>Phrases/</c>: sentences and all figures in them.</summary>
public sealed class PhraseTests
{
    private static readonly ValuesReader Reader = new(
        new MentionReader(LanguageSet.Default, new WordTable())
    );

    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var language in new[] { "vi", "en" })
        {
            var stream = new YamlStream();
            using var file = File.OpenText(
                Path.Combine(AppContext.BaseDirectory, "Extraction", "Phrases", $"{language}.yaml")
            );
            stream.Load(file);
            var root = (YamlMappingNode)stream.Documents[0].RootNode;
            foreach (var (set, list) in root.Children)
            {
                foreach (var row in ((YamlSequenceNode)list).Children.Cast<YamlMappingNode>())
                {
                    var values = row.Children.TryGetValue("values", out var node)
                        ? string.Join("\n", ((YamlSequenceNode)node).Children.Select(v => $"{v}"))
                        : "";
                    rows.Add($"{set}", language, $"{row["text"]}", values);
                }
            }
        }
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_sentence_has_these_figures_and_no_others(
        string set,
        string language,
        string text,
        string values
    )
    {
        var source = SourceText.From(text);
        var found = Reader
            .Read(source, language, ReadingContext.Unknown)
            .Where(mention => mention.Value is Quantity)
            .Select(mention => Render(mention, source.Normalized));
        string.Join("\n", found).ShouldBe(values, $"{set}: {text}");
    }

    private static string Render(Mention mention, string text)
    {
        var quantity = (Quantity)mention.Value;
        var unit = quantity.Unit is null ? "" : $" | {quantity.Unit}";
        return $"{mention.Span.In(text)} | {ValueKindNames.NameOf(quantity.Kind)} | {Render(quantity.Hard)}{unit}";
    }

    private static string Render(Interval interval) =>
        interval switch
        {
            { Low: { } low, High: { } high } when low == high => $"={Number(low)}",
            { Low: { } low, High: { } high } =>
                $"{(interval.LowOpen ? '(' : '[')}{Number(low)},{Number(high)}{(interval.HighOpen ? ')' : ']')}",
            { Low: { } low } => $"{(interval.LowOpen ? ">" : ">=")}{Number(low)}",
            { High: { } high } => $"{(interval.HighOpen ? "<" : "<=")}{Number(high)}",
            _ => "any",
        };

    private static string Number(decimal value) =>
        MentionJson.Trim(value).ToString(CultureInfo.InvariantCulture);
}
