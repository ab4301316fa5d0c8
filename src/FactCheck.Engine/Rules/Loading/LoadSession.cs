using FactCheck.Rules.Binding;
using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Reading;

namespace FactCheck.Rules.Loading;

/// <summary>One loading of rule files: finds out which files there are and which use which, then binds them all.</summary>
/// <param name="parsed">The files by themselves.</param>
/// <param name="binder">Binds them.</param>
internal sealed class LoadSession(ParsedFiles parsed, RuleSetBinder binder)
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly Dictionary<string, LoadedFile?> _files = new(StringComparer.Ordinal);
    private readonly HashSet<ParsedFile> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _reading = []; // the chain of files that use one another, outermost first
    private readonly List<LoadedFile> _inOrder = [];

    /// <summary>The files that can be bound; one that is used stands before those that use it.</summary>
    public IReadOnlyList<LoadedFile> Files => _inOrder;

    /// <summary>Adds a file, or the files of a directory.</summary>
    public void Add(string path)
    {
        if (!Directory.Exists(path))
        {
            AddFile(path);
            return;
        }
        try
        {
            var files = RuleFileFinder.FilesOf(path);
            if (files.Count == 0)
            {
                Unreadable(path, "the directory has no rule files (*.yaml)");
            }
            foreach (var file in files)
            {
                AddFile(file);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Unreadable(path, failure.Message);
        }
    }

    /// <summary>Adds a file, which is no directory.</summary>
    public LoadedFile? AddFile(string path)
    {
        var key = Path.GetFullPath(path);
        if (_files.TryGetValue(key, out var known))
        {
            return known;
        }
        _files.Add(key, null);
        var file = parsed.Get(path);
        _seen.Add(file);
        _reading.Add(key);
        _files[key] = Link(file);
        _reading.RemoveAt(_reading.Count - 1);
        return _files[key];
    }

    /// <summary>Binds everything that was added.</summary>
    public LoadResult Finish()
    {
        foreach (var file in _inOrder)
        {
            file.Syntax.File.Diagnostics = _diagnostics;
        }
        var rules = binder.Bind(_inOrder, _diagnostics, HasErrors(_seen));
        var all = _seen
            .SelectMany(file => file.Diagnostics)
            .Concat(_inOrder.SelectMany(file => binder.BindFile(file).Diagnostics))
            .Concat(_diagnostics.All)
            .ToList();
        return new LoadResult(
            all.Exists(item => item.Severity == Severity.Error) ? null : rules,
            DiagnosticBag.Sorted(all)
        )
        {
            Vocabularies =
            [
                .. _inOrder
                    .SelectMany(file => file.Parsed.Vocabularies)
                    .Select(item => item.Vocabulary),
            ],
            Files = [.. _inOrder.Select(file => file.Syntax.File.Path)],
            LazyFingerprints = new(() => RuleFingerprints.Of(_inOrder.Select(binder.BindFile))),
        };
    }

    private static bool HasErrors(IEnumerable<ParsedFile> files) =>
        files.Any(file => file.Diagnostics.Any(item => item.Severity == Severity.Error));

    private LoadedFile? Link(ParsedFile file)
    {
        if (file.Syntax is not { } syntax)
        {
            return null;
        }
        syntax.File.Diagnostics = _diagnostics;
        var uses = new List<(YamlNode.Scalar, LoadedFile)>();
        foreach (var name in syntax.Uses)
        {
            if (Use(name) is { } used)
            {
                uses.Add((name, used));
            }
        }
        var isMissing =
            uses.Count < syntax.Uses.Count || uses.Exists(used => used.Item2.MissesUses);
        var loaded = new LoadedFile(file, syntax, uses, isMissing);
        _inOrder.Add(loaded);
        return loaded;
    }

    private LoadedFile? Use(YamlNode.Scalar name)
    {
        var path = RuleFileFinder.Beside(name.File.Path, name.Value);
        if (!parsed.Exists(path))
        {
            name.ReportContent(
                DiagnosticCatalog.UsedFileMissing,
                $"there is no file '{path}'",
                "paths count from the directory of this file"
            );
            return null;
        }
        if (_reading.Contains(Path.GetFullPath(path), StringComparer.Ordinal))
        {
            name.ReportContent(
                DiagnosticCatalog.CircularUse,
                $"'{path}' uses this file itself, directly or through others",
                "move what both need into a third file"
            );
            return null;
        }
        return AddFile(path);
    }

    private void Unreadable(string path, string reason) =>
        _diagnostics.AddWithoutLine(DiagnosticCatalog.Unreadable, path, reason);
}
