namespace FactCheck.Scaffolding;

/// <summary>Writes the files of a new project beside what is there. Nothing that exists is touched.</summary>
/// <param name="folder">The folder of the project; it is made when it is missing.</param>
/// <param name="output">Where each file is told.</param>
internal sealed class ProjectWriter(string folder, TextWriter output)
{
    /// <summary>Writes the files that are not there.</summary>
    /// <exception cref="IOException">A file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public void Write(IEnumerable<ProjectFile> files)
    {
        var all = files.ToList();
        var inUse = all.Where(file => file.IsExample)
            .Select(FolderOf)
            .Where(path =>
                Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()
            )
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in all)
        {
            var path = Path.Join(folder, file.Path);
            if (Path.Exists(path))
            {
                output.WriteLine($"  kept     {file.Path}: it is there already");
            }
            else if (file.IsExample && inUse.Contains(FolderOf(file)))
            {
                output.WriteLine($"  left out {file.Path}: its folder has files already");
            }
            else
            {
                Create(path, file.Text);
                output.WriteLine($"  created  {file.Path}");
            }
        }
    }

    private string FolderOf(ProjectFile file) =>
        Path.GetDirectoryName(Path.Join(folder, file.Path)) ?? folder;

    private static void Create(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        // CreateNew: a file that came to be in the meantime is not written over either.
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        using var writer = new StreamWriter(stream);
        writer.Write(text);
    }
}
