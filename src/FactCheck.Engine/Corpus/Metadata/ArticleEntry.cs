using FactCheck.Text;
using Microsoft.Extensions.FileSystemGlobbing;

namespace FactCheck.Corpus.Metadata;

/// <summary>An entry under <c>articles:</c> of <c>factcheck.yaml</c>.</summary>
internal sealed class ArticleEntry
{
    private readonly string _path;
    private readonly int _number;
    private readonly Matcher? _glob;
    private readonly MetadataLayer _layer;

    /// <summary>An entry whose key is a path or a glob, perhaps with <c>#2</c> behind it.</summary>
    public ArticleEntry(string key, MetadataLayer layer)
    {
        (_path, _number) = Split(SourceText.From(key).Normalized);
        _layer = layer;
        if (_path.Contains('*'))
        {
            _glob = new Matcher(StringComparison.Ordinal);
            _glob.AddInclude(_path);
        }
    }

    /// <summary>Whether the key is a glob.</summary>
    public bool IsGlob => _glob is not null;

    /// <summary>Whether the key names article <paramref name="number"/> of its page and no other.</summary>
    public bool IsOnlyFor(int number) => _number == number;

    /// <summary>Whether the entry holds for an article.</summary>
    public bool AppliesTo(string path, int number) =>
        (_number == 0 || _number == number)
        && (
            _glob is null
                ? string.Equals(_path, SourceText.From(path).Normalized, StringComparison.Ordinal)
                : _glob.Match(path).HasMatches
        );

    /// <summary>What the entry says of article <paramref name="number"/> of its page.</summary>
    public MetadataLayer LayerFor(int number) =>
        _number == number || number == 1 ? _layer : _layer.ForLaterArticles();

    private static (string Path, int Number) Split(string key)
    {
        var path = key.Replace('\\', '/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        var hash = path.LastIndexOf('#');
        return
            hash > 0
            && int.TryParse(
                path.AsSpan(hash + 1),
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out var number
            )
            ? (path[..hash], number)
            : (path, 0);
    }
}
