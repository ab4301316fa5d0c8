using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting;

/// <summary>Gives articles names that are the same on every machine, wherever the corpus lies on it.</summary>
public sealed class CorpusRoots
{
    private readonly string[] _folders;

    /// <summary>Roots at <paramref name="folders"/>.</summary>
    /// <param name="folders">Folders of articles as the user named them; relative ones are passed over, since they are no full paths.</param>
    public CorpusRoots(IEnumerable<string> folders) =>
        _folders = [
            .. folders
                .Where(Path.IsPathFullyQualified)
                .Select(folder => ReportPath.Of(folder).TrimEnd('/') + "/")
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(folder => folder.Length)
                .ThenBy(folder => folder, StringComparer.Ordinal),
        ];

    /// <summary>No roots: articles are called as the user named them.</summary>
    public static CorpusRoots None { get; } = new([]);

    /// <summary>The name of an article on one safe line: from its root on where it has one.</summary>
    public string NameOf(string article)
    {
        var path = ReportPath.Of(article);
        var root = Array.Find(
            _folders,
            folder => path.StartsWith(folder, StringComparison.Ordinal)
        );
        return ReportText.OneLine(root is null ? path : path[root.Length..]);
    }
}
