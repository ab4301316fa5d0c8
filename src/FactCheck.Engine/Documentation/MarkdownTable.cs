using FactCheck.Reporting.Markdown;

namespace FactCheck.Documentation;

/// <summary>Tables in Markdown.</summary>
internal static class MarkdownTable
{
    /// <summary>Writes a table whose cells are text of anybody, and an empty line behind it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="heads">What stands over the columns.</param>
    /// <param name="rows">The cells.</param>
    public static void Write(
        TextWriter output,
        IReadOnlyList<string> heads,
        IEnumerable<IReadOnlyList<string>> rows
    ) => WriteMarked(output, heads, rows.Select(row => row.Select(MarkdownText.Escape)));

    /// <summary>Writes a table whose cells are Markdown already, and an empty line behind it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="heads">What stands over the columns.</param>
    /// <param name="rows">The cells; text of anybody in them is escaped.</param>
    public static void WriteMarked(
        TextWriter output,
        IReadOnlyList<string> heads,
        IEnumerable<IEnumerable<string>> rows
    )
    {
        output.Write($"| {string.Join(" | ", heads)} |\n");
        output.Write($"|{string.Concat(heads.Select(_ => " --- |"))}\n");
        foreach (var row in rows)
        {
            output.Write($"| {string.Join(" | ", row)} |\n");
        }

        output.Write('\n');
    }
}
