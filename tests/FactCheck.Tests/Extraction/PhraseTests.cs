using System.Globalization;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;
using Xunit.Abstractions;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Tests.Extraction;

/// <summary>The tables in <c>Phrases/</c>: sentences and all figures in them.</summary>
public sealed class PhraseTests(ITestOutputHelper output)
{
    private static readonly ValuesReader Reader = new(
        new MentionReader(LanguageSet.Default, new WordTable())
    );

    [Theory]
    [InlineData("vi", "dev")]
    [InlineData("vi", "test")]
    [InlineData("en", "dev")]
    [InlineData("en", "test")]
    [InlineData("fr", "dev")]
    [InlineData("fr", "test")]
    public void Sentences_have_these_figures_and_no_others(string language, string split)
    {
        var table = Load(language);
        var rows = ((YamlSequenceNode)table[split]).Select(row =>
            Row((YamlMappingNode)row, language)
        );
        TableMeasure.Of(table).Check($"figures {language}", split, [.. rows], output);
    }

    /// <summary>All sentences of a table.</summary>
    internal static IEnumerable<string> Texts(string language)
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
