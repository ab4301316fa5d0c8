using System.Collections.Concurrent;
using FactCheck.Protocol;
using FactCheck.Rules.Diagnostics;

namespace FactCheck.Features;

/// <summary>Pages that explain the codes of diagnostics, as files that an editor can open: what <c>factcheck docs</c> prints.</summary>
internal static class CodePages
{
    private static readonly ConcurrentDictionary<string, string?> Known = new(
        StringComparer.Ordinal
    );

    /// <summary>Where programs keep files of the user; empty where he has no home.</summary>
    public static string Home { get; } =
        Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData,
            Environment.SpecialFolderOption.Create
        );

    /// <summary>The page of <paramref name="code"/>; <see langword="null"/> where files of the user cannot be written.</summary>
    public static string? UriOf(string code) => Known.GetOrAdd(code, Write);

    private static string? Write(string code)
    {
        if (Home.Length == 0 || DiagnosticCatalog.Find(code) is not { } description)
        {
            return null;
        }
        try
        {
            var folder = Path.Combine(Home, "factcheck", "docs", FactChecker.Version);
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, $"{code}.md");
            File.WriteAllText(path, Page(description));
            return FileUri.Of(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The page in Markdown.</summary>
    public static string Page(DiagnosticDescription description)
    {
        var example = description.Example;
        return $"""
            # {description.Code}: {description.Title}

            {description.Explanation}

            Wrong:

            ```yaml
            {example.Wrong.TrimEnd()}
            ```

            Right:

            ```yaml
            {example.Right.TrimEnd()}
            ```

            """;
    }
}
