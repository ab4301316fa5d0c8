using Microsoft.Extensions.FileSystemGlobbing;

namespace FactCheck.Corpus.Inputs;

/// <summary>Finds the files that a user's paths, directories and globs name, in ordinal order within each.</summary>
internal static class InputFinder
{
    private static readonly string[] Extensions =
    [
        ".txt",
        ".md",
        ".markdown",
        ".html",
        ".htm",
        ".jsonl",
    ];

    /// <summary>The files, or what is wrong with the input. Exactly one of the two is set.</summary>
    public static IEnumerable<(InputFile? File, SkippedFile? Skipped)> Find(string input)
    {
        var shown = input.Replace('\\', '/');
        return File.Exists(input) ? [Single(shown, input)]
            : Directory.Exists(input) ? InDirectory(shown, input)
            : shown.Contains('*') ? Matching(shown)
            : [Skip(shown, "no such file or directory; check the path")];
    }

    private static (InputFile?, SkippedFile?) Single(string shown, string input) =>
        IsSettings(shown)
            ? Skip(shown, "it holds settings, not an article; leave it out")
            : Found(shown, input);

    private static IEnumerable<(InputFile?, SkippedFile?)> InDirectory(string shown, string input)
    {
        var root = Path.GetFullPath(input);
        var prefix = shown.TrimEnd('/') is { Length: > 0 } trimmed ? $"{trimmed}/" : "/";
        var walk = new DirectoryWalk(prefix, root);
        walk.Run();
        var any = false;
        foreach (var (path, problem) in walk.Files)
        {
            if (problem is not null)
            {
                yield return Skip(path, problem);
            }
            else if (IsArticle(path))
            {
                any = true;
                yield return Found(path, Path.Join(root, path[prefix.Length..]));
            }
        }
        if (!any)
        {
            yield return Skip(
                shown,
                $"no article in this directory; looked for {string.Join(" ", Extensions)}"
            );
        }
    }

    // A glob that names an extension takes files of any kind; one that does not takes known kinds.
    private static IEnumerable<(InputFile?, SkippedFile?)> Matching(string shown)
    {
        var cut = shown.LastIndexOf('/', shown.IndexOf('*', StringComparison.Ordinal));
        var prefix = shown[..(cut + 1)];
        var pattern = shown[(cut + 1)..];
        var root = Path.GetFullPath(prefix.Length == 0 ? "." : prefix);
        if (!Directory.Exists(root))
        {
            yield return Skip(shown, $"the directory {prefix} does not exist; check the path");
            yield break;
        }
        var anyKind =
            Path.GetExtension(pattern) is { Length: > 1 } extension && !extension.Contains('*');
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern);
        var walk = new DirectoryWalk("", root);
        walk.Run();
        var any = false;
        foreach (var (path, problem) in walk.Files)
        {
            if (problem is not null)
            {
                yield return Skip(prefix + path, problem);
            }
            else if (
                matcher.Match(path).HasMatches && (anyKind ? !IsSettings(path) : IsArticle(path))
            )
            {
                any = true;
                yield return Found(prefix + path, Path.Join(root, path));
            }
        }
        if (!any)
        {
            yield return Skip(
                shown,
                "no article matches this pattern; quote it, and use ** for any depth"
            );
        }
    }

    /// <summary>Whether a file of this name is read where a directory is named.</summary>
    public static bool IsArticle(string path) =>
        !IsSettings(path)
        && Array.Exists(
            Extensions,
            extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Whether a file of this name says something of articles and is none.</summary>
    public static bool IsSettings(string path) =>
        path.EndsWith(".meta.yaml", StringComparison.OrdinalIgnoreCase)
        || Path.GetFileName(path).Equals(Metadata.CorpusConfig.FileName, StringComparison.Ordinal);

    private static (InputFile?, SkippedFile?) Found(string shown, string path) =>
        (new InputFile(shown, Path.GetFullPath(path)), null);

    private static (InputFile?, SkippedFile?) Skip(string shown, string reason) =>
        (null, new SkippedFile(shown, 0, reason));
}
