namespace FactCheck.Corpus.Boilerplate;

/// <summary>A line that says the same as the live line before it: a caption shown twice, a headline and its picture's text.</summary>
internal sealed class RepeatSignal : IBoilerplateSignal
{
    /// <inheritdoc/>
    public void Mark(IReadOnlyList<Line> lines)
    {
        Line? last = null;
        foreach (var line in lines)
        {
            if (!line.IsLive)
            {
                continue;
            }
            if (last is not null && Same(last, line))
            {
                line.Drop(Reason(last), furniture: false);
            }
            else
            {
                last = line;
            }
        }
    }

    /// <summary>Drops lines of at least <paramref name="minWords"/> words that stand in <paramref name="lines"/> before.</summary>
    public static void MarkAll(IReadOnlyList<Line> lines, int minWords)
    {
        var seen = new Dictionary<string, Line>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            if (line.IsLive && line.Words >= minWords && !seen.TryAdd(line.Text, line))
            {
                line.Drop(Reason(seen[line.Text]), furniture: false);
            }
        }
    }

    private static bool Same(Line left, Line right) =>
        string.Equals(left.Text, right.Text, StringComparison.OrdinalIgnoreCase);

    private static string Reason(Line first) =>
        FormattableString.Invariant($"repeats line {first.FileLine}");
}
