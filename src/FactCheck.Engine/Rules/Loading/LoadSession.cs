using FactCheck.Extraction;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Reading;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Loading;

/// <summary>One loading of rule files: reads each file once, then binds them all.</summary>
internal sealed class LoadSession
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly Dictionary<string, LoadedFile?> _files = new(StringComparer.Ordinal);
    private readonly List<string> _reading = []; // the chain of files that use one another, outermost first
    private readonly List<LoadedFile> _inOrder = [];
    private readonly RuleFileSyntaxReader _syntax;
    private readonly PhraseValues _values;

    public LoadSession(MentionReader reader)
    {
        _syntax = new RuleFileSyntaxReader([.. reader.Languages.Packs.Select(pack => pack.Code)]);
        _values = new PhraseValues(reader);
    }

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

    /// <summary>Adds a file whose text is known.</summary>
    public void AddText(string path, string yaml)
    {
        var key = Path.GetFullPath(path);
        _files[key] = null;
        _reading.Add(key);
        var file = RuleFileDecoder.Checked(path, yaml, _diagnostics);
        _files[key] = file is null ? null : Read(file);
        _reading.RemoveAt(_reading.Count - 1);
    }

    /// <summary>Binds everything that was added.</summary>
    public LoadResult Finish()
    {
        var rules = new RuleSetBinder(_inOrder, _values).Bind();
        return new LoadResult(_diagnostics.ErrorCount == 0 ? rules : null, _diagnostics.Sorted())
        {
            Vocabularies =
            [
                .. _inOrder.SelectMany(file => file.Vocabularies).Select(item => item.Vocabulary),
            ],
        };
    }

    private LoadedFile? AddFile(string path)
    {
        var key = Path.GetFullPath(path);
        if (_files.TryGetValue(key, out var known))
        {
            return known;
        }
        _files.Add(key, null);
        if (ReadBytes(path) is not { } bytes)
        {
            return null;
        }
        _reading.Add(key);
        var file = RuleFileDecoder.Decode(path, bytes, _diagnostics);
        _files[key] = file is null ? null : Read(file);
        _reading.RemoveAt(_reading.Count - 1);
        return _files[key];
    }

    private LoadedFile? Read(RuleFile file)
    {
        if (_syntax.Read(file) is not { } syntax)
        {
            return null;
        }
        var uses = new List<(YamlNode.Scalar, LoadedFile)>();
        foreach (var name in syntax.Uses)
        {
            if (Use(name) is { } used)
            {
                uses.Add((name, used));
            }
        }
        var loaded = new LoadedFile(
            syntax,
            uses,
            [.. syntax.Vocabularies.Select(VocabularyBinder.Bind)]
        );
        _inOrder.Add(loaded);
        return loaded;
    }

    private LoadedFile? Use(YamlNode.Scalar name)
    {
        var path = RuleFileFinder.Beside(name.File.Path, name.Value);
        if (!File.Exists(path))
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

    private byte[]? ReadBytes(string path)
    {
        try
        {
            if (new FileInfo(path).Length <= RuleFileDecoder.MaxBytes)
            {
                return File.ReadAllBytes(path);
            }
            RuleFileDecoder.ReportTooLarge(path, _diagnostics);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Unreadable(
                path,
                File.Exists(path) ? failure.Message : "there is no such file or directory"
            );
        }
        return null;
    }

    private void Unreadable(string path, string reason) =>
        _diagnostics.AddWithoutLine(DiagnosticCatalog.Unreadable, path, reason);
}
