using FactCheck.Corpus.Inputs;
using FactCheck.Corpus.Metadata;

namespace FactCheck.Corpus;

/// <summary>
/// What the files of a corpus gave when they were read last, so that reading it again reads only the files that changed.
/// An article of a file that did not change is the same object. Not thread-safe.
/// </summary>
/// <remarks>
/// A file is taken for unchanged when its length and the time of its last change are, those of the files of metadata beside
/// it, and the settings that hold for it. They are looked at before the file is read: a change in between is seen next time.
/// </remarks>
public sealed class ArticleCache
{
    private Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private Dictionary<string, Entry> _seen = new(StringComparer.Ordinal);

    /// <summary>A reading of the whole corpus begins.</summary>
    internal void Begin() => _seen = new Dictionary<string, Entry>(StringComparer.Ordinal);

    /// <summary>The reading came to its end: files that it did not meet are forgotten.</summary>
    internal void End() => _entries = _seen;

    /// <summary>What <paramref name="file"/> gave, or <paramref name="items"/> when it has changed or is new.</summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">The settings that hold for it.</param>
    /// <param name="items">Reads it.</param>
    internal IReadOnlyList<CorpusItem> ItemsOf(
        InputFile file,
        string settings,
        IEnumerable<CorpusItem> items
    )
    {
        var stamps = new Stamps(
            FileStamp.Of(file.FullPath),
            [.. SettingsFinder.SidecarsOf(file).Select(FileStamp.Of)],
            settings
        );
        var entry =
            _entries.TryGetValue(file.Path, out var known) && known.Stamps.Fit(stamps)
                ? known
                : new Entry(stamps, [.. items]);
        _seen[file.Path] = entry;
        return entry.Items;
    }

    private sealed record Entry(Stamps Stamps, IReadOnlyList<CorpusItem> Items);

    private sealed record Stamps(FileStamp File, FileStamp[] Sidecars, string Settings)
    {
        public bool Fit(Stamps other) =>
            File == other.File
            && File.IsThere
            && Sidecars.AsSpan().SequenceEqual(other.Sidecars)
            && string.Equals(Settings, other.Settings, StringComparison.Ordinal);
    }
}
