using FactCheck.Extraction;
using FactCheck.Rules;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Keys;
using FactCheck.Rules.Loading;

namespace FactCheck.Editing;

/// <summary>
/// Rule files that are loaded together: those of a folder of the workspace, or one open file outside of it, each with the
/// files that they use. After a change only the changed file is read again, and only the files that see it are bound again.
/// </summary>
/// <param name="reader">Reads values in words.</param>
internal sealed class RuleProject(MentionReader reader)
{
    private readonly ParsedFiles _parsed = new(RuleFileKeys.Of(reader.Languages));
    private readonly RuleSetBinder _binder = new(new PhraseValues(reader));
    private IReadOnlyList<string> _paths = [];
    private LoadSession? _session;
    private LoadResult? _result;
    private Queue<LoadedFile> _unbound = new();

    /// <summary>The files that were asked for, without those that they use.</summary>
    public IReadOnlyList<string> Paths
    {
        get => _paths;
        set => (_paths, _session, _result) = (value, null, null);
    }

    /// <summary>The files that can be bound, those that are used too.</summary>
    public IReadOnlyList<LoadedFile> Files => Session.Files;

    /// <summary>Whether everything is bound, so that <see cref="Result"/> costs little.</summary>
    public bool IsBound => Unbound.Count == 0;

    /// <summary>What is known of all files together.</summary>
    public LoadResult Result => _result ??= Session.Finish();

    private LoadSession Session => _session ??= Link();

    // Without those that have been bound meanwhile because somebody asked for them.
    private Queue<LoadedFile> Unbound
    {
        get
        {
            _ = Session;
            while (_unbound.TryPeek(out var file) && _binder.IsBound(file))
            {
                _unbound.Dequeue();
            }
            return _unbound;
        }
    }

    /// <summary>Gives a file the text that it has in the editor.</summary>
    public void SetText(string path, string text)
    {
        _parsed.SetText(path, text);
        (_session, _result) = (null, null);
    }

    /// <summary>Reads a file from the disk, when it is needed again.</summary>
    public void Forget(string path)
    {
        _parsed.Forget(path);
        (_session, _result) = (null, null);
    }

    /// <summary>The file by itself.</summary>
    public ParsedFile Parsed(string path) => _parsed.Get(path);

    /// <summary>The file among those that it uses; <see langword="null"/> when it is no rule file at present.</summary>
    public LoadedFile? Loaded(string path) =>
        Files.FirstOrDefault(file => file.Syntax.File.Path == path);

    /// <summary>The rules of the file; <see langword="null"/> when it is no rule file at present.</summary>
    public BoundFile? Bound(string path) =>
        Loaded(path) is { } file ? _binder.BindFile(file) : null;

    /// <summary>Binds one file that is not bound yet.</summary>
    public void BindNext()
    {
        if (Unbound.TryDequeue(out var file))
        {
            _binder.BindFile(file);
        }
    }

    private LoadSession Link()
    {
        var session = new LoadSession(_parsed, _binder);
        foreach (var path in _paths)
        {
            session.AddFile(path);
        }
        _unbound = new Queue<LoadedFile>(session.Files.Where(file => !_binder.IsBound(file)));
        return session;
    }
}
