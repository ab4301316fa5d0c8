using FactCheck.Corpus.Inputs;
using FactCheck.Corpus.Metadata;

namespace FactCheck.Corpus;

/// <summary>
/// A corpus that is read again and again while it is edited: only files that changed are read, and where it is known which
/// ones those are, the others are not even looked at. Not thread-safe.
/// </summary>
/// <param name="options">How to read.</param>
/// <param name="inputs">Files, directories and globs.</param>
public sealed class FollowedCorpus(CorpusOptions options, IReadOnlyList<string> inputs)
{
    private readonly CorpusReader _reader = new(options, new ArticleCache());
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private List<CorpusPart> _parts = [];

    /// <summary>Looks at everything.</summary>
    /// <returns>The whole corpus in its order. An article of a file that did not change is the same object as before.</returns>
    public IReadOnlyList<CorpusItem> Read()
    {
        _parts = [.. _reader.ReadAgain(inputs)];
        _places.Clear();
        for (var place = 0; place < _parts.Count; place++)
        {
            if (_parts[place].File is { } file)
            {
                _places[file.FullPath] = place;
                foreach (var sidecar in SettingsFinder.SidecarsOf(file))
                {
                    _places[sidecar] = place;
                }
            }
        }
        return Items();
    }

    /// <summary>Looks at <paramref name="changed"/> alone, and at everything where that does not do: when files came or went.</summary>
    /// <param name="changed">Full paths of all files and directories that may have changed since the last reading.</param>
    /// <inheritdoc cref="Read()" path="/returns"/>
    public IReadOnlyList<CorpusItem> Read(IEnumerable<string> changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        var places = new SortedSet<int>();
        foreach (var path in changed)
        {
            if (
                _places.TryGetValue(path, out var place)
                && File.Exists(_parts[place].File!.FullPath)
            )
            {
                places.Add(place);
            }
            else if (_places.ContainsKey(path) || MayMatter(path))
            {
                return Read();
            }
        }
        foreach (var place in places)
        {
            _parts[place] = _reader.ReadAgain(_parts[place].File!);
        }
        return Items();
    }

    private List<CorpusItem> Items() => [.. _parts.SelectMany(part => part.Items)];

    // A path that no reading has met. Editors and version control write files of their own beside those that people save.
    private bool MayMatter(string path)
    {
        var name = Path.GetFileName(path);
        var isHidden = name.StartsWith('.') || path.Contains("/.git/", StringComparison.Ordinal);
        return !isHidden
            && (
                InputFinder.IsArticle(path)
                || InputFinder.IsSettings(path)
                || Directory.Exists(path)
                || inputs.Any(input => input.Contains('*') || Path.GetFullPath(input) == path)
                || _places.Keys.Any(known => known.StartsWith(path + '/', StringComparison.Ordinal))
            );
    }
}
