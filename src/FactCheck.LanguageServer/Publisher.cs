using FactCheck.Editing;
using FactCheck.Features;
using FactCheck.Protocol;
using FactCheck.Rules.Diagnostics;
using FactCheck.Text;

namespace FactCheck;

/// <summary>
/// Brings the diagnostics to the client, piece by piece while nothing else waits: first those of the file that is being
/// typed in, then those of the files that see it.
/// </summary>
/// <param name="workspace">What is open.</param>
/// <param name="writer">Where to.</param>
internal sealed class Publisher(Workspace workspace, MessageWriter writer)
{
    private readonly Queue<string> _typed = new();
    private readonly HashSet<RuleProject> _dirty = [];
    private readonly Dictionary<string, IReadOnlyList<Diagnostic>> _published = new(
        StringComparer.Ordinal
    );

    /// <summary>Whether there is something to do.</summary>
    public bool HasWork => _typed.Count > 0 || _dirty.Count > 0;

    /// <summary>A file was changed in the editor.</summary>
    public void Changed(string path)
    {
        if (!_typed.Contains(path))
        {
            _typed.Enqueue(path);
        }
        _dirty.UnionWith(workspace.Projects);
    }

    /// <summary>Files came or went.</summary>
    public void Changed() => _dirty.UnionWith(workspace.Projects);

    /// <summary>Does a piece that takes no longer than binding one file.</summary>
    /// <returns>The rule set that is done, if that was its last piece.</returns>
    public RuleProject? DoPiece()
    {
        if (_typed.TryDequeue(out var path))
        {
            PublishTyped(path);
            return null;
        }
        var project = _dirty.First();
        var isOpen = workspace.Projects.Contains(project);
        if (isOpen && !project.IsBound)
        {
            project.BindNext();
            return null;
        }
        _dirty.Remove(project);
        if (isOpen)
        {
            PublishAll(project);
        }
        if (_dirty.Count == 0)
        {
            PublishSettings();
            TakeBack();
        }
        return isOpen ? project : null;
    }

    // Mistakes between files are told when all are bound, which is soon, or at once when nothing else has changed.
    private void PublishTyped(string path)
    {
        if (workspace.ProjectOf(path) is not { } project)
        {
            return;
        }
        var bound = project.Bound(path);
        if (!project.IsBound)
        {
            Publish(
                project,
                path,
                [.. project.Parsed(path).Diagnostics, .. bound?.Diagnostics ?? []]
            );
        }
    }

    private void PublishAll(RuleProject project)
    {
        var found = project.Result.Diagnostics.ToLookup(
            item => Path.GetFullPath(item.Location.Path),
            StringComparer.Ordinal
        );
        var paths = project
            .Files.Select(file => file.Syntax.File.Path)
            .Concat(project.Paths)
            .Concat(found.Select(group => group.Key))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (workspace.ProjectOf(path) is { } owner && owner == project)
            {
                Publish(project, path, [.. found[path]]);
            }
        }
    }

    private void PublishSettings()
    {
        foreach (var settings in workspace.Folders.Select(folder => folder.Settings))
        {
            Publish(
                settings.Path,
                settings.Diagnostics,
                (path, span) => new Place(Site.UriOf(workspace, path), settings.RangeOf(span))
            );
        }
    }

    private void Publish(RuleProject project, string path, IReadOnlyList<Diagnostic> diagnostics) =>
        Publish(path, diagnostics, (file, span) => Site.PlaceOf(workspace, project, file, span));

    private void Publish(
        string path,
        IReadOnlyList<Diagnostic> diagnostics,
        Func<string, TextSpan, Place> place
    )
    {
        var isKnown = _published.TryGetValue(path, out var before);
        var isNews = isKnown
            ? !before!.SequenceEqual(diagnostics)
            : diagnostics.Count > 0 || workspace.Document(path) is not null;
        if (isNews)
        {
            _published[path] = diagnostics;
            writer.Notify(
                "textDocument/publishDiagnostics",
                json => DiagnosticsFeature.Write(json, workspace, path, diagnostics, place)
            );
        }
    }

    // Diagnostics of files that belong to nothing any more.
    private void TakeBack()
    {
        foreach (
            var path in _published
                .Keys.Where(path =>
                    workspace.ProjectOf(path) is null && workspace.SettingsAt(path) is null
                )
                .ToList()
        )
        {
            _published.Remove(path);
            writer.Notify(
                "textDocument/publishDiagnostics",
                json =>
                {
                    json.WriteStartObject();
                    json.WriteString("uri", Site.UriOf(workspace, path));
                    json.WriteStartArray("diagnostics");
                    json.WriteEndArray();
                    json.WriteEndObject();
                }
            );
        }
    }
}
