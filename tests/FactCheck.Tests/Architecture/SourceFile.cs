using System.Text.RegularExpressions;

namespace FactCheck.Tests.Architecture;

/// <summary>A C# file of the repository: where it lies and which of our namespaces it names.</summary>
internal sealed record SourceFile(
    string Path,
    string Project,
    IReadOnlyList<string> Folders,
    IReadOnlyList<string> Lines
)
{
    private static readonly Regex NamespaceLine = new(
        @"^namespace (?<name>[\w.]+);",
        RegexOptions.NonBacktracking
    );

    private static readonly Regex OurName = new(
        @"\bFactCheck\.(?<name>[A-Z]\w*)",
        RegexOptions.NonBacktracking
    );

    /// <summary>The namespace that its folder asks for.</summary>
    public string ExpectedNamespace => string.Join('.', ["FactCheck", .. Folders]);

    /// <summary>The namespace it declares; <see langword="null"/> when it has none (top-level statements).</summary>
    public string? Namespace =>
        Lines
            .Select(line => NamespaceLine.Match(line))
            .FirstOrDefault(match => match.Success)
            ?.Groups["name"]
            .Value;

    /// <summary>The first part behind <c>FactCheck.</c> of each of our namespaces that its code names.</summary>
    public IEnumerable<string> Uses =>
        Lines
            .Where(line =>
                !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
                && !NamespaceLine.IsMatch(line)
            )
            .SelectMany(line => OurName.Matches(line))
            .Select(match => match.Groups["name"].Value)
            .Distinct();

    public static SourceFile Read(string root, string path)
    {
        var relative = System.IO.Path.GetRelativePath(root, path).Replace('\\', '/');
        var parts = relative.Split('/');
        return new SourceFile(relative, parts[1], parts[2..^1], File.ReadAllLines(path));
    }
}
