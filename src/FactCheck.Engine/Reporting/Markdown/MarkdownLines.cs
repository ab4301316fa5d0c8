namespace FactCheck.Reporting.Markdown;

/// <summary>Lines of a text that are written as they come, so that none is kept.</summary>
/// <param name="output">Where to.</param>
internal sealed class MarkdownLines(TextWriter output)
{
    /// <summary>Writes <paramref name="line"/> and a line feed.</summary>
    public void Add(string line)
    {
        output.Write(line);
        output.Write('\n');
    }

    /// <summary>Writes <paramref name="lines"/>, each with a line feed.</summary>
    public void AddRange(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Add(line);
        }
    }
}
