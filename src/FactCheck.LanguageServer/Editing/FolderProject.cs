namespace FactCheck.Editing;

/// <summary>A folder that is open in the editor, with its rules.</summary>
/// <param name="path">Its full path.</param>
/// <param name="options">What the user asked for.</param>
/// <param name="rules">Its rules.</param>
internal sealed class FolderProject(string path, ServerOptions options, RuleProject rules)
{
    private IReadOnlyList<string> _roots = ProjectFiles.Roots(path, options.Rules);

    public string Path => path;

    public RuleProject Rules => rules;

    /// <summary>Its settings.</summary>
    public FolderSettings Settings { get; } = new(path);

    /// <summary>Whether a file at <paramref name="file"/> is one of its rule files.</summary>
    public bool Has(string file) => ProjectFiles.Has(_roots, file);

    /// <summary>Looks again what the settings say and which rule files there are.</summary>
    /// <param name="open">Files that are open in the editor, and perhaps not on the disk yet.</param>
    public void Rescan(IReadOnlyDictionary<string, TextDocument> open)
    {
        Settings.Read(open.GetValueOrDefault(Settings.Path)?.Text);
        _roots = ProjectFiles.Roots(
            path,
            options.Rules.Count > 0 ? options.Rules : Settings.Last.Corpus.Rules
        );
        rules.Paths =
        [
            .. ProjectFiles
                .Of(_roots)
                .Union(open.Keys.Where(Has), StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }
}
