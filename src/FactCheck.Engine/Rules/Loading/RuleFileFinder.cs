namespace FactCheck.Rules.Loading;

/// <summary>Finds the rule files of a directory, and the paths that users read.</summary>
internal static class RuleFileFinder
{
    /// <summary>
    /// The rule files under <paramref name="directory"/>, in the order of their paths. Hidden ones are left out: locks of
    /// editors, copies of file systems.
    /// </summary>
    /// <exception cref="IOException">The directory, or one below it, cannot be read.</exception>
    public static IReadOnlyList<string> FilesOf(string directory)
    {
        var walk = new DirectoryWalk("", Path.GetFullPath(directory));
        walk.Run();
        var (unread, problem) = walk.Files.FirstOrDefault(file => file.Problem is not null);
        if (problem is not null)
        {
            throw new IOException($"{Path.Join(directory, unread)}: {problem}");
        }
        return
        [
            .. walk
                .Files.Where(file => IsRuleFile(file.Path))
                .Select(file =>
                    Path.Join(directory, file.Path.Replace('/', Path.DirectorySeparatorChar))
                ),
        ];
    }

    /// <summary><paramref name="relative"/> as seen from the file <paramref name="from"/>, in the style of that path.</summary>
    public static string Beside(string from, string relative)
    {
        var joined = Path.Combine(Path.GetDirectoryName(from) ?? "", relative);
        var parts = new List<string>();
        foreach (var part in joined.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] is not ("" or ".." or "."))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." || parts.Count == 0)
            {
                parts.Add(part);
            }
        }
        return string.Join('/', parts);
    }

    /// <summary>Whether a file of this name holds rules: YAML, and neither settings nor metadata.</summary>
    public static bool IsRuleFile(string path)
    {
        var name = Path.GetFileName(path);
        var isYaml = Path.GetExtension(name) is ".yaml" or ".yml";
        return isYaml
            && name
                is not (
                    "factcheck.yaml"
                    or "factcheck.yml"
                    or "factcheck-baseline.yaml"
                    or "factcheck-suppressions.yaml"
                )
            && !name.EndsWith(".meta.yaml", StringComparison.Ordinal);
    }
}
