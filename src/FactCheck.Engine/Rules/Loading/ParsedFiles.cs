using FactCheck.Rules.Binding;
using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Grammar;
using FactCheck.Rules.Keys;
using FactCheck.Rules.Reading;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Loading;

/// <summary>Reads rule files and keeps what they say until they change. Not thread-safe.</summary>
/// <param name="keys">The keys that rule files may have.</param>
internal sealed class ParsedFiles(RuleFileKeys keys)
{
    private readonly Dictionary<string, ParsedFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileStamp> _stamps = new(StringComparer.Ordinal);
    private readonly SentenceMemo _sentences = new();
    private readonly RuleFileSyntaxReader _syntax = new(keys);

    /// <summary>The file, read when it is not known yet.</summary>
    /// <param name="path">The file as the user named it.</param>
    public ParsedFile Get(string path)
    {
        var key = Path.GetFullPath(path);
        if (!_files.TryGetValue(key, out var file))
        {
            // The stamp is taken before the file is read: a change in between is seen next time.
            _stamps[key] = FileStamp.Of(key);
            file = _texts.TryGetValue(key, out var text) ? ReadText(path, text) : Read(path);
            _files.Add(key, file);
        }
        return file;
    }

    /// <summary>Gives a file a text that is not on the disk, or not yet.</summary>
    public void SetText(string path, string yaml)
    {
        var key = Path.GetFullPath(path);
        if (!_texts.TryGetValue(key, out var known) || known != yaml)
        {
            _texts[key] = yaml;
            _files.Remove(key);
        }
    }

    /// <summary>The next time the file is asked for, it is read from the disk.</summary>
    public void Forget(string path)
    {
        var key = Path.GetFullPath(path);
        _texts.Remove(key);
        _files.Remove(key);
    }

    /// <summary>The next time they are asked for, files that changed on the disk since they were read are read again.</summary>
    public void ForgetChanged()
    {
        foreach (var (path, stamp) in _stamps)
        {
            if (FileStamp.Of(path) != stamp)
            {
                _files.Remove(path);
            }
        }
    }

    /// <summary>Whether there is such a file, on the disk or as a text.</summary>
    public bool Exists(string path) =>
        _texts.ContainsKey(Path.GetFullPath(path)) || File.Exists(path);

    private ParsedFile ReadText(string path, string yaml)
    {
        var diagnostics = new DiagnosticBag();
        return Parse(RuleFileDecoder.Checked(path, yaml, diagnostics, _sentences), diagnostics);
    }

    private ParsedFile Read(string path)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            if (new FileInfo(path).Length > RuleFileDecoder.MaxBytes)
            {
                RuleFileDecoder.ReportTooLarge(path, diagnostics);
                return Parse(null, diagnostics);
            }
            var bytes = File.ReadAllBytes(path);
            return Parse(RuleFileDecoder.Decode(path, bytes, diagnostics, _sentences), diagnostics);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.AddWithoutLine(
                DiagnosticCatalog.Unreadable,
                path,
                File.Exists(path) ? failure.Message : "there is no such file or directory"
            );
            return Parse(null, diagnostics);
        }
    }

    private ParsedFile Parse(RuleFile? file, DiagnosticBag diagnostics)
    {
        var syntax = file is null ? null : _syntax.Read(file);
        var vocabularies = (syntax?.Vocabularies ?? []).Select(VocabularyBinder.Bind).ToList();
        return new ParsedFile(file, syntax, vocabularies, diagnostics.All);
    }
}
