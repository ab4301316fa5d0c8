using System.Runtime.CompilerServices;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Tests.Extraction.Dates;

/// <summary>A row of a date table: a sentence and the dates in it.</summary>
internal sealed record DateRow(
    string Split,
    string Text,
    string? Published,
    IReadOnlyList<string> Dates,
    bool IsKnown
)
{
    public static IReadOnlyList<DateRow> Load(string language) =>
        [.. ((YamlSequenceNode)Table(language)["rows"]).Select(row => Of((YamlMappingNode)row))];

    /// <summary>The whole table, for what was measured of it.</summary>
    public static YamlMappingNode Table(string language, [CallerFilePath] string here = "")
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(
            Path.Combine(Path.GetDirectoryName(here)!, $"{language}.yaml")
        );
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static DateRow Of(YamlMappingNode row)
    {
        var published = row.Children.TryGetValue("published", out var node)
            ? node.ToString()
            : "2016-05-21";
        return new DateRow(
            row["split"].ToString(),
            row["text"].ToString(),
            published == "none" ? null : published,
            [.. ((YamlSequenceNode)row["dates"]).Select(date => date.ToString())],
            row.Children.ContainsKey("known")
        );
    }
}
