using FactCheck.Tests.Architecture;

namespace FactCheck.Tests;

/// <summary>Files that lie beside the repository and not in it, because they are not ours. Tests skip where they are missing.</summary>
internal static class SharedFiles
{
    /// <summary>Full path of <paramref name="name"/> in the folder <c>shared</c> beside the repository; skips the test when it is not there.</summary>
    public static string Find(params string[] name)
    {
        var relative = Path.Join(["shared", .. name]);
        var path = Path.Join(Path.GetDirectoryName(SourceTree.Root), relative);
        Skip.IfNot(Path.Exists(path), $"../{relative} is not on this machine");
        return path;
    }
}
