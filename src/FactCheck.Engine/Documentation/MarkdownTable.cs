using FactCheck.Reporting.Markdown;

namespace FactCheck.Documentation;

/// <summary>Tables in Markdown whose cells are text of anybody.</summary>
internal static class MarkdownTable
{
    /// <summary>Writes a table and an empty line behind it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="heads">What stands over the columns.</param>
    /// <param name="rows">The cells.</param>
    public static void Write(
        TextWriter output,
        IReadOnlyList<string> heads,
        IEnumerable<IReadOnlyList<string>> rows
    )
    {
        output.Write($"| {string.Join(" | ", heads)} |\n");
        output.Write($"|{string.Concat(heads.Select(_ => " --- |"))}\n");
        foreach (var row in rows)
        {
            output.Write($"| {string.Join(" | ", row.Select(MarkdownText.Escape))} |\n");
        }

        output.Write('\n');
    }
}
