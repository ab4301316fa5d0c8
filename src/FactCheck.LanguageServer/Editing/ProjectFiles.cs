using FactCheck.Rules.Loading;

namespace FactCheck.Editing;

/// <summary>Finds the rule files of a folder that is open in the editor.</summary>
internal static class ProjectFiles
{
    private const string Rules = "rules";

    /// <summary>The places under <paramref name="folder"/> where rules are sought.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="named">What the user named, relative to it; when empty, its folder <c>rules</c>.</param>
    public static IReadOnlyList<string> Roots(string folder, IReadOnlyList<string> named) =>
        [
            .. named
                .DefaultIfEmpty(Rules)
                .Select(path => Path.GetFullPath(Path.Combine(folder, path))),
        ];

    /// <summary>The rule files of <paramref name="roots"/>, each once; what cannot be read has none.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> roots) =>
        [.. roots.SelectMany(FilesOf).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a file at <paramref name="path"/> would be one of them.</summary>
    public static bool Has(IReadOnlyList<string> roots, string path) =>
        RuleFileFinder.IsRuleFile(path)
        && roots.Any(root =>
            path == root
            || path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        );

    private static IReadOnlyList<string> FilesOf(string root)
    {
        try
        {
            return Directory.Exists(root) ? RuleFileFinder.FilesOf(root)
                : File.Exists(root) ? [root]
                : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
