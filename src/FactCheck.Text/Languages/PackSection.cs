using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Languages;

/// <summary>A mapping inside a language pack. Missing keys read as empty, a value of the wrong shape throws.</summary>
/// <remarks>Packs ship with the program, so a mistake in one is a programmer's error and ends in an exception.</remarks>
public sealed class PackSection
{
    private readonly YamlMappingNode _node;
    private readonly string _path;

    internal PackSection(YamlMappingNode node, string path)
    {
        _node = node;
        _path = path;
    }

    /// <summary>The keys in the order of the file.</summary>
    public IEnumerable<string> Keys => _node.Children.Keys.Select(key => ScalarOf(key, _path));

    /// <summary>Whether the section has <paramref name="key"/>.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>The section under <paramref name="key"/>; an empty one when there is none.</summary>
    public PackSection Section(string key) =>
        Find(key) switch
        {
            null => new PackSection([], PathOf(key)),
            YamlMappingNode mapping => new PackSection(mapping, PathOf(key)),
            _ => throw Wrong(key, "a mapping"),
        };

    /// <summary>The phrases under <paramref name="key"/>: one scalar or a sequence of them.</summary>
    public IReadOnlyList<string> Phrases(string key) =>
        Find(key) switch
        {
            null => [],
            YamlScalarNode scalar => [scalar.Value ?? ""],
            YamlSequenceNode sequence =>
            [
                .. sequence.Children.Select(item => ScalarOf(item, PathOf(key))),
            ],
            _ => throw Wrong(key, "a phrase or a list of phrases"),
        };

    /// <summary>The sections under <paramref name="key"/>, a sequence of mappings.</summary>
    public IEnumerable<PackSection> Sections(string key) =>
        Find(key) switch
        {
            null => [],
            YamlSequenceNode sequence => sequence.Children.Select(item =>
                item is YamlMappingNode mapping
                    ? new PackSection(mapping, PathOf(key))
                    : throw Wrong(key, "a list of mappings")
            ),
            _ => throw Wrong(key, "a list of mappings"),
        };

    /// <summary>The scalar under <paramref name="key"/>, or <see langword="null"/>.</summary>
    public string? Text(string key) => Find(key) is { } node ? ScalarOf(node, PathOf(key)) : null;

    /// <summary>The number under <paramref name="key"/>, or <see langword="null"/>.</summary>
    public decimal? Number(string key) =>
        Text(key) is { } text
            ? decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture)
            : null;

    private YamlNode? Find(string key) =>
        _node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private string PathOf(string key) => $"{_path}.{key}";

    private InvalidOperationException Wrong(string key, string expected) =>
        new($"language pack: {PathOf(key)} must be {expected}");

    private static string ScalarOf(YamlNode node, string path) =>
        node is YamlScalarNode { Value: { } value }
            ? value
            : throw new InvalidOperationException($"language pack: {path} must hold plain values");
}
