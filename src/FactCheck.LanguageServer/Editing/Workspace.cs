using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Rules.Keys;
using FactCheck.Rules.Loading;
using FactCheck.Text;

namespace FactCheck.Editing;

/// <summary>What is open in the editor: folders, each with its rules, and files.</summary>
/// <param name="options">What the user asked for.</param>
internal sealed class Workspace(ServerOptions options)
{
    private readonly List<FolderProject> _folders = [];
    private readonly Dictionary<string, RuleProject> _alone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextDocument> _documents = new(StringComparer.Ordinal);

    /// <summary>The readers of values; they belong to the thread that answers.</summary>
    public MentionReader Reader { get; } = new(LanguageSet.Default, new WordTable());

    /// <summary>The keys of rule files.</summary>
    public RuleFileKeys Keys { get; } = RuleFileKeys.Of(LanguageSet.Default);

    /// <summary>The open folders.</summary>
    public IReadOnlyList<FolderProject> Folders => _folders;

    /// <summary>All rule sets.</summary>
    public IEnumerable<RuleProject> Projects =>
        _folders.Select(folder => folder.Rules).Concat(_alone.Values);

    /// <summary>The open files.</summary>
    public IEnumerable<TextDocument> Documents => _documents.Values;

    /// <summary>The open file at <paramref name="path"/>.</summary>
    public TextDocument? Document(string path) => _documents.GetValueOrDefault(path);

    /// <summary>The rule set that the file belongs to; <see langword="null"/> when it is neither open nor in a folder.</summary>
    public RuleProject? ProjectOf(string path) =>
        _alone.GetValueOrDefault(path)
        ?? _folders.Find(folder => folder.Has(path))?.Rules
        ?? _folders.Find(folder => folder.Rules.Loaded(path) is not null)?.Rules;

    /// <summary>The settings at <paramref name="path"/>; <see langword="null"/> when it is not those of an open folder.</summary>
    public FolderSettings? SettingsAt(string path) =>
        _folders.Find(folder => folder.Settings.Path == path)?.Settings;

    public void AddFolder(string path)
    {
        if (_folders.Exists(folder => folder.Path == path))
        {
            return;
        }
        _folders.Add(new FolderProject(path, options, new RuleProject(Reader)));
        Reopen();
    }

    public void RemoveFolder(string path)
    {
        _folders.RemoveAll(folder => folder.Path == path);
        Reopen();
    }

    public void Open(TextDocument document)
    {
        _documents[document.Path] = document;
        Reopen();
    }

    /// <summary>Takes over the text of a document after a change.</summary>
    public void Changed(TextDocument document)
    {
        var isNews = ProjectOf(document.Path) is null && IsRuleFile(document);
        if (isNews || SettingsAt(document.Path) is not null)
        {
            Reopen();
            return;
        }
        Hand(document);
    }

    public void Close(string path)
    {
        _documents.Remove(path);
        foreach (var project in Projects)
        {
            project.Forget(path);
        }
        Reopen();
    }

    /// <summary>Files were made, changed or deleted on the disk.</summary>
    public void DiskChanged(IEnumerable<string> paths)
    {
        foreach (var path in paths.Where(path => !_documents.ContainsKey(path)))
        {
            foreach (var project in Projects)
            {
                project.Forget(path);
            }
        }
        Reopen();
    }

    // Which files there are, and which of the open ones belong to no folder.
    private void Reopen()
    {
        foreach (var folder in _folders)
        {
            folder.Rescan(_documents);
        }
        _alone.Clear();
        foreach (var document in _documents.Values)
        {
            if (ProjectOf(document.Path) is null && IsRuleFile(document))
            {
                _alone.Add(document.Path, new RuleProject(Reader) { Paths = [document.Path] });
            }
        }
        foreach (var document in _documents.Values)
        {
            Hand(document);
        }
    }

    private void Hand(TextDocument document)
    {
        foreach (var project in Projects)
        {
            project.SetText(document.Path, document.Text);
        }
    }

    // Outside of the rules of a folder YAML may be anything: a rule file is one that says so.
    private static bool IsRuleFile(TextDocument document) =>
        RuleFileFinder.IsRuleFile(document.Path)
        && $"\n{document.Text}".Contains("\nfactcheck:", StringComparison.Ordinal);
}
