using FactCheck.Tests.Architecture;

namespace FactCheck.Tests.EndToEnd;

/// <summary>The pages that people read: the README and the handbook, with what stands in them.</summary>
internal static class HandbookPages
{
    /// <summary>The README, as its path from the root.</summary>
    public const string Readme = "README.md";

    /// <summary>The handbook's first page.</summary>
    public static readonly string Handbook = Path.Join("rules", "README.md");

    /// <summary>The handbook's reference.</summary>
    public static readonly string Reference = Path.Join("rules", "handbook", "reference.md");

    /// <summary>The handbook's page on verdicts.</summary>
    public static readonly string Verdicts = Path.Join("rules", "handbook", "verdicts.md");

    /// <summary>The handbook's page on claims of other programs.</summary>
    public static readonly string Claims = Path.Join("rules", "handbook", "claims.md");

    /// <summary>All pages.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Readme,
        Handbook,
        .. Directory
            .EnumerateFiles(Path.Join(SourceTree.Root, "rules", "handbook"), "*.md")
            .Select(path => Path.GetRelativePath(SourceTree.Root, path))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The whole text of <paramref name="page"/>.</summary>
    public static string Text(string page) => File.ReadAllText(Path.Join(SourceTree.Root, page));

    /// <summary>The fenced blocks of <paramref name="language"/>, with the line on which each begins.</summary>
    public static IEnumerable<(int Line, string Text)> Blocks(string page, string language)
    {
        var lines = File.ReadAllLines(Path.Join(SourceTree.Root, page));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != $"```{language}")
            {
                continue;
            }
            var end = Array.IndexOf(lines, "```", i + 1);
            yield return (i + 2, string.Join('\n', lines[(i + 1)..end]) + "\n");
            i = end;
        }
    }

    /// <summary>The cells of the rows of the first table whose first line begins with <paramref name="head"/>.</summary>
    public static IEnumerable<string[]> Table(string page, string head) =>
        TableIn(Text(page), head);

    /// <summary>As <see cref="Table"/>, in a part of a page.</summary>
    public static IEnumerable<string[]> TableIn(string text, string head) =>
        text.Split('\n')
            .SkipWhile(line => !line.StartsWith(head, StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line =>
                line.Replace("\\|", "\u0001", StringComparison.Ordinal)[1..^1]
                    .Split('|', StringSplitOptions.TrimEntries)
                    .Select(cell => cell.Replace("\u0001", "\\|", StringComparison.Ordinal))
                    .ToArray()
            );

    /// <summary>What stands between backticks in <paramref name="text"/>, fenced blocks left out.</summary>
    public static IEnumerable<string> CodeSpans(string text)
    {
        var parts = string.Join(
                '\n',
                text.Split('\n').Where(line => !line.StartsWith("```", StringComparison.Ordinal))
            )
            .Split('`');
        return parts.Where((_, i) => i % 2 == 1);
    }
}
