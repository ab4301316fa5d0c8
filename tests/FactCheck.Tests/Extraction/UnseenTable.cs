using System.Globalization;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;
using YamlDotNet.RepresentationModel;
using LocalDateTime = NodaTime.LocalDateTime;

namespace FactCheck.Tests.Extraction;

/// <summary><c>Phrases/unseen*.yaml</c>: sentences and all values in them of the kinds that a part names.</summary>
internal static class UnseenTable
{
    private static readonly ValuesReader Reader = new(
        new MentionReader(LanguageSet.Default, new WordTable())
    );

    /// <summary>All parts of all tables.</summary>
    public static IReadOnlyList<UnseenPart> Parts { get; } =
    [
        .. Directory
            .GetFiles(Folder, "unseen*.yaml")
            .Order(StringComparer.Ordinal)
            .SelectMany(PartsOf),
    ];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Extraction", "Phrases");

    private static IEnumerable<UnseenPart> PartsOf(string path)
    {
        var stream = new YamlStream();
        using var file = File.OpenText(path);
        stream.Load(file);
        return
        [
            .. ((YamlMappingNode)stream.Documents[0].RootNode).Children.Select(part =>
                PartOf(
                    $"{Path.GetFileNameWithoutExtension(path)}: {part.Key}",
                    (YamlMappingNode)part.Value
                )
            ),
        ];
    }

    private static UnseenPart PartOf(string name, YamlMappingNode part) =>
        new(
            name,
            part["language"].ToString(),
            TableMeasure.Of(part),
            [.. ((YamlSequenceNode)part["test"]).Select(row => Row(part, (YamlMappingNode)row))]
        );

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
            } length => $"length ={IntervalText.Number(decimal.Round(amount, 4))} {length.Unit}",
            Quantity { Kind: ValueKind.Duration } length =>
                $"length {IntervalText.Rounded(length.Hard)} {length.Unit}",
            Quantity { Kind: ValueKind.Money } money =>
                $"money {IntervalText.Rounded(money.Hard)} {money.Unit?.Split('/')[0]}",
            Quantity { Kind: ValueKind.Count or ValueKind.Number } figure =>
                $"figure {IntervalText.Rounded(figure.Hard)}",
            Quantity quantity =>
                $"{ValueKindNames.NameOf(quantity.Kind)} {IntervalText.Rounded(quantity.Hard)}",
            _ => throw new InvalidOperationException($"unknown value {value}"),
        };

    private static string Render(Grain grain, LocalDateTime from, LocalDateTime until) =>
        grain is Grain.Hour or Grain.Minute or Grain.Second
            ? $"time {from.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)}"
        : until == from.PlusDays(1) ? $"day {Iso(from)}"
        : $"days {Iso(from)}/{Iso(until)}";

    private static string Iso(LocalDateTime time) =>
        time.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
