using System.Text.Json;
using FactCheck.Editing;
using FactCheck.Protocol;
using FactCheck.Rules;
using FactCheck.Rules.Keys;
using FactCheck.Rules.Loading;
using FactCheck.Text;

namespace FactCheck.Features;

/// <summary>Where a request was made: an open file, its rule set, the place in it.</summary>
/// <param name="Workspace">What is open.</param>
/// <param name="Project">The rule set.</param>
/// <param name="Document">The file.</param>
/// <param name="Offset">The place, in UTF-16 units; 0 when the request is about the whole file.</param>
internal sealed record Site(
    Workspace Workspace,
    RuleProject Project,
    TextDocument Document,
    int Offset
)
{
    /// <summary>The file by itself.</summary>
    public ParsedFile Parsed => Project.Parsed(Document.Path);

    /// <summary>The keys of rule files.</summary>
    public RuleFileKeys Keys => Workspace.Keys;

    /// <summary>The place that the parameters name; <see langword="null"/> when it is in no rule file that is open.</summary>
    /// <exception cref="RpcException">The parameters have another shape.</exception>
    public static Site? Of(Workspace workspace, JsonElement parameters)
    {
        var path = FileUri.ToPath(parameters.DocumentUri());
        if (
            path is null
            || workspace.Document(path) is not { } document
            || workspace.ProjectOf(path) is not { } project
        )
        {
            return null;
        }
        var position = parameters.Member("position");
        var offset = position is { } place ? document.OffsetOf(place) : 0;
        return new Site(workspace, project, document, offset);
    }

    /// <summary>What the client calls a file.</summary>
    public static string UriOf(Workspace workspace, string path) =>
        workspace.Document(Path.GetFullPath(path))?.Uri ?? FileUri.Of(Path.GetFullPath(path));

    /// <summary>A part of a file of <paramref name="project"/>.</summary>
    public static Place PlaceOf(
        Workspace workspace,
        RuleProject project,
        string path,
        TextSpan span
    ) =>
        new(
            UriOf(workspace, path),
            project.Parsed(path).File?.RangeOf(span) ?? new UnitRange(1, 1, 1, 1)
        );

    /// <summary>A part of a file of this rule set.</summary>
    public Place PlaceOf(string path, TextSpan span) => PlaceOf(Workspace, Project, path, span);

    /// <summary>What stands at a place of a rule file.</summary>
    public Place PlaceOf(RuleLocation location) => PlaceOf(location.Path, location.Span);
}
