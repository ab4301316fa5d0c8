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
        var shared = SharedLengths(lines);
        if (shared.Count == 0)
        {
            return;
        }
        var seen = new Dictionary<string, Line>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            if (
                line.IsLive
                && line.Words >= minWords
                && shared.Contains(line.Span.Length)
                && !seen.TryAdd(line.Text, line)
            )
            {
                line.Drop(Reason(seen[line.Text]), furniture: false);
            }
        }
    }

    // Hashing all paragraphs without letter case costs more than all else here, and few are as long as another.
    private static HashSet<int> SharedLengths(IReadOnlyList<Line> lines)
    {
        var (met, shared) = (new HashSet<int>(), new HashSet<int>());
        foreach (var line in lines)
        {
            if (!met.Add(line.Span.Length))
            {
                shared.Add(line.Span.Length);
            }
        }
        return shared;
    }

    private static bool Same(Line left, Line right) =>
        left.Chars.Equals(right.Chars, StringComparison.OrdinalIgnoreCase);

    private static string Reason(Line first) =>
        FormattableString.Invariant($"repeats line {first.FileLine}");
}
