namespace FactCheck.Tests.Architecture;

/// <summary>The repository's own files, for tests that keep its conventions.</summary>
internal static class SourceTree
{
    /// <summary>The repository's root: the nearest folder above the test assembly that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>All C# files under <c>src</c>, build output left out, in a stable order.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Select(path => SourceFile.Read(Root, path))
            .Where(file => !file.Folders.Any(folder => folder is "bin" or "obj"))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FactCheck.sln")))
        {
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("no FactCheck.sln above the tests");
        }

        return folder;
    }
}
