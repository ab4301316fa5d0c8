namespace FactCheck;

/// <summary>Lists the files below a directory in ordinal order of their paths. Hidden entries are left out.</summary>
/// <param name="prefix">What stands before each path.</param>
/// <param name="root">Full path of the directory.</param>
internal sealed class DirectoryWalk(string prefix, string root)
{
    private readonly List<(string Path, string? Problem)> _files = [];

    // Links may lead in circles.
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    /// <summary>The files, and directories that could not be read, each with the problem.</summary>
    public IReadOnlyList<(string Path, string? Problem)> Files => _files;

    /// <summary>Fills <see cref="Files"/>.</summary>
    public void Run()
    {
        Visit(new DirectoryInfo(root), prefix);
        _files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
    }

    private void Visit(DirectoryInfo start, string startPrefix)
    {
        var open = new Stack<(DirectoryInfo Directory, string Prefix)>([(start, startPrefix)]);
        while (open.TryPop(out var next))
        {
            try
            {
                var target = next.Directory.ResolveLinkTarget(returnFinalTarget: true);
                if (!_visited.Add((target ?? next.Directory).FullName))
                {
                    continue;
                }
                foreach (var entry in next.Directory.EnumerateFileSystemInfos())
                {
                    if (entry.Name.StartsWith('.'))
                    {
                        continue;
                    }
                    if (entry is DirectoryInfo directory)
                    {
                        open.Push((directory, $"{next.Prefix}{entry.Name}/"));
                    }
                    else
                    {
                        _files.Add(($"{next.Prefix}{entry.Name}", null));
                    }
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _files.Add((next.Prefix, $"the directory could not be read: {e.Message}"));
            }
        }
    }
}
