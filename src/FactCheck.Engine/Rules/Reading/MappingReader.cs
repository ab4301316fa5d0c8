using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Keys;
using FactCheck.Text;

namespace FactCheck.Rules.Reading;

/// <summary>Reads a mapping whose keys are known: what is unknown, doubled, missing or of another shape is reported.</summary>
internal sealed class MappingReader
{
    private const string Unknown = "…"; // stands for what only the writer knows

    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);
    private readonly YamlNode.Mapping _mapping;
    private readonly string _what;

    /// <summary>Checks the keys.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="described">What it is, and the keys that it may have.</param>
    public MappingReader(YamlNode.Mapping mapping, MappingDescription described)
        : this(mapping, described.What, described.Names) { }

    /// <summary>Checks the keys.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="what">What it is: <c>a rule</c>.</param>
    /// <param name="keys">The keys that it may have.</param>
    public MappingReader(YamlNode.Mapping mapping, string what, IReadOnlyList<string> keys)
    {
        _mapping = mapping;
        _what = what;
        foreach (var entry in mapping.Entries)
        {
            Add(entry, keys);
        }
    }

    public YamlNode? Find(string key) => _entries.GetValueOrDefault(key)?.Value;

    public YamlEntry? Entry(string key) => _entries.GetValueOrDefault(key);

    /// <summary>Whether the key is there, perhaps misspelt.</summary>
    public bool Means(string key) => _entries.ContainsKey(key) || _meant.Contains(key);

    /// <summary>Entries of known keys, in the order of the file.</summary>
    public IEnumerable<YamlEntry> Entries =>
        _mapping.Entries.Where(entry =>
            _entries.TryGetValue(entry.Key.Value, out var kept) && ReferenceEquals(kept, entry)
        );

    /// <summary>The text under <paramref name="key"/>; <see langword="null"/> when there is none.</summary>
    public YamlNode.Scalar? Text(string key) =>
        Find(key) is { } node ? NodeShapes.Text(node, $"'{key}'") : null;

    /// <summary>The text under <paramref name="key"/>, whose absence is reported.</summary>
    public YamlNode.Scalar? RequiredText(string key)
    {
        Require(key);
        return Text(key);
    }

    /// <summary>The texts under <paramref name="key"/>: one, or a list of them.</summary>
    public IReadOnlyList<YamlNode.Scalar> Texts(string key) =>
        Find(key) is { } node ? NodeShapes.Texts(node, $"'{key}'") : [];

    /// <summary>The items of the list under <paramref name="key"/> that are mappings.</summary>
    public IEnumerable<YamlNode.Mapping> Mappings(string key) =>
        Find(key) is { } node ? NodeShapes.Mappings(node, $"'{key}'") : [];

    /// <summary>Reports that <paramref name="key"/> is missing, unless a misspelt key stands for it or no key is known.</summary>
    public void Require(string key, string example = Unknown)
    {
        var isSomethingElse = _entries.Count == 0 && _mapping.Entries.Count > 0;
        if (isSomethingElse || Means(key))
        {
            return;
        }
        var first = _mapping.Entries.Count > 0 ? _mapping.Entries[0].Key : (YamlNode)_mapping;
        first.Report(
            DiagnosticCatalog.MissingKey,
            $"{_what} needs the key '{key}'",
            new Mend($"add: {key}: {example}")
            {
                At = new TextSpan(first.Span.Start, 0),
                // Deeper keys would have to be indented, or stand between braces.
                Replacement =
                    example == Unknown || first.Location.Position.Column > 1
                        ? null
                        : $"{key}: {example}\n",
            }
        );
    }

    private void Add(YamlEntry entry, IReadOnlyList<string> keys)
    {
        var name = entry.Key.Value;
        if (!keys.Contains(name, StringComparer.Ordinal))
        {
            ReportUnknown(entry.Key, keys);
        }
        else if (!_entries.TryAdd(name, entry))
        {
            entry.Key.Report(
                DiagnosticCatalog.DuplicateKey,
                $"the key '{name}' is given twice",
                new Mend(
                    $"it stands in line {_entries[name].Key.Location.Position.Line} already: join the two"
                )
                {
                    Related = _entries[name].Key.Location,
                }
            );
        }
    }

    private void ReportUnknown(YamlNode.Scalar key, IReadOnlyList<string> keys)
    {
        var nearest = NearestName.Of(key.Value, keys);
        if (nearest is not null)
        {
            _meant.Add(nearest);
        }
        key.Report(
            DiagnosticCatalog.UnknownKey,
            $"{_what} has no key '{key.Value}'",
            nearest is not null ? Mend.DidYouMean(nearest)
                : IsCutOffByComma(key)
                    ? "a comma ends a text between braces: put the whole text in quotes"
                : $"known keys: {string.Join(", ", keys)}"
        );
    }

    // In {en: By 1 May, 900 died.} the second half is a key that no colon follows.
    private static bool IsCutOffByComma(YamlNode.Scalar key)
    {
        var rest = key.File.Text.AsSpan(key.Span.End).TrimStart();
        return rest.Length > 0 && rest[0] is (',' or '}');
    }
}
