using System.Globalization;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;
using Xunit.Abstractions;
using YamlDotNet.RepresentationModel;
using Interval = FactCheck.Values.Interval;
using LocalDateTime = NodaTime.LocalDateTime;

namespace FactCheck.Tests.Extraction;

/// <summary><c>Phrases/unseen*.yaml</c>: sentences that were written before their author looked at the engine; they only measure.</summary>
public sealed class UnseenTests(ITestOutputHelper output)
{
    private static readonly ValuesReader Reader = new(
        new MentionReader(LanguageSet.Default, new WordTable())
    );

    public static TheoryData<string, string> Parts { get; } =
        PartsOf(["unseen", "unseen-en-2", "unseen-vi-2"]);

    [Theory]
    [MemberData(nameof(Parts))]
    public void Unseen_sentences_are_read_as_well_as_they_were(string table, string name)
    {
        var part = (YamlMappingNode)Table(table)[name];
        var rows = ((YamlSequenceNode)part["test"]).Select(row => Row(part, (YamlMappingNode)row));
        TableMeasure.Of(part).Check(name, "test", [.. rows], output);
    }

    private static TheoryData<string, string> PartsOf(IEnumerable<string> tables)
    {
        var parts = new TheoryData<string, string>();
        foreach (var table in tables)
        {
            foreach (var part in Table(table).Children.Keys)
            {
                parts.Add(table, part.ToString());
            }
        }
        return parts;
    }

    private static YamlMappingNode Table(string name)
    {
        var stream = new YamlStream();
        using var file = File.OpenText(
            Path.Combine(AppContext.BaseDirectory, "Extraction", "Phrases", $"{name}.yaml")
        );
        stream.Load(file);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static TableRow Row(YamlMappingNode part, YamlMappingNode row)
    {
        var text = row["text"].ToString();
        var kinds = Strings(part, "kinds").ToHashSet(StringComparer.Ordinal);
        var wanted = Strings(row, "values").Order(StringComparer.Ordinal).ToList();
        var left = wanted.ToList();
        var found = Reader
            .Read(SourceText.From(text), part["language"].ToString(), ContextOf(part))
            .Where(mention =>
                kinds.Count == 0 || kinds.Contains(ValueKindNames.NameOf(mention.Kind))
            )
            .Select(mention => Take(mention.Value, left))
            .Order(StringComparer.Ordinal);
        return new TableRow(text, IsKnown: false, wanted, [.. found]);
    }

    private static IEnumerable<string> Strings(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var values)
            ? ((YamlSequenceNode)values).Select(value => value.ToString())
            : [];

    private static ReadingContext ContextOf(YamlMappingNode part)
    {
        DateText.TryParseIso(part["published"].ToString(), out var published).ShouldBeTrue();
        var prefersFuture =
            part.Children.TryGetValue("prefer", out var prefer) && prefer.ToString() == "future";
        return new ReadingContext(
            published,
            prefersFuture ? DatePreference.Future : DatePreference.Past
        );
    }

    // A value as the table writes it, by its first day alone where the row asks for no more.
    private static string Take(MentionValue value, List<string> left)
    {
        var plain = Render(value);
        var taken = left.Contains(plain)
            ? plain
            : left.Find(one =>
                one.StartsWith("from ", StringComparison.Ordinal)
                && value is DateValue { From: { } from }
                && Iso(from).StartsWith(one[5..], StringComparison.Ordinal)
            );
        left.Remove(taken ?? plain);
        return taken ?? plain;
    }

    private static string Render(MentionValue value) =>
        value switch
        {
            DateValue { From: { } from, Until: { } until } date => Render(date.Grain, from, until),
            DateValue date => $"open {date.Open}",
            // "more than two hours" is two hours here.
            Quantity
            {
                Kind: ValueKind.Duration,
                Written: { } amount,
                Qualifier: not Qualifier.Range
            } length => $"length ={Number(amount)} {length.Unit}",
            Quantity { Kind: ValueKind.Duration } length =>
                $"length {Render(length.Hard)} {length.Unit}",
            Quantity { Kind: ValueKind.Money } money =>
                $"money {Render(money.Hard)} {money.Unit?.Split('/')[0]}",
            Quantity { Kind: ValueKind.Count or ValueKind.Number } figure =>
                $"figure {Render(figure.Hard)}",
            Quantity quantity => $"{ValueKindNames.NameOf(quantity.Kind)} {Render(quantity.Hard)}",
            _ => throw new InvalidOperationException($"unknown value {value}"),
        };

    private static string Render(Grain grain, LocalDateTime from, LocalDateTime until) =>
        grain is Grain.Hour or Grain.Minute or Grain.Second
            ? $"time {from.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)}"
        : until == from.PlusDays(1) ? $"day {Iso(from)}"
        : $"days {Iso(from)}/{Iso(until)}";

    private static string Iso(LocalDateTime time) =>
        time.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

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
        MentionJson.Trim(decimal.Round(value, 4)).ToString(CultureInfo.InvariantCulture);
}
