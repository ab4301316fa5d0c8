namespace FactCheck.Corpus.Boilerplate;

/// <summary>
/// Lists of other articles: times at short distance with headlines before them and perhaps a teaser behind each.
/// </summary>
/// <remarks>
/// Two times belong to one list when a headline, at most one paragraph of prose and no more than seven lines stand between
/// them: prose alone between times is a chronicle. A single time is no list, and neither is what would leave no prose on
/// the page.
/// </remarks>
internal sealed class StampListSignal : IBoilerplateSignal
{
    private const int MaxDistance = 7;
    private const int MaxHeadlines = 4;
    private const string Reason = "list of other articles, each with a time";

    /// <inheritdoc/>
    public void Mark(IReadOnlyList<Line> lines)
    {
        // Lines without words count for nothing, a repeated headline counts as one.
        var kept = lines.Where(line => line.IsLive || line.IsStamp).ToList();
        var ranges = Lists(kept).ToList();
        if (ranges.Count == 0 || !HasProseOutside(kept, ranges))
        {
            return;
        }
        foreach (var (start, end) in ranges)
        {
            for (var i = kept[start].Number - 1; i < kept[end - 1].Number; i++)
            {
                lines[i].MarkAsListed(Reason);
            }
        }
    }

    private static IEnumerable<(int Start, int End)> Lists(List<Line> lines)
    {
        var stamps = Enumerable.Range(0, lines.Count).Where(i => lines[i].IsStamp).ToList();
        for (var first = 0; first < stamps.Count; )
        {
            var last = first;
            while (last + 1 < stamps.Count && Joined(lines, stamps[last], stamps[last + 1]))
            {
                last++;
            }
            if (last > first)
            {
                yield return (
                    StartOf(lines, stamps[first]),
                    EndOf(lines, stamps.GetRange(first, last - first + 1))
                );
            }
            first = last + 1;
        }
    }

    private static bool Joined(List<Line> lines, int left, int right)
    {
        if (right - left > MaxDistance)
        {
            return false;
        }
        var prose = 0;
        for (var i = left + 1; i < right; i++)
        {
            prose += lines[i].IsProse ? 1 : 0;
        }
        return prose <= 1 && right - left - 1 > prose;
    }

    // The headlines before the first time, back to the article's own last line.
    private static int StartOf(List<Line> lines, int stamp)
    {
        var start = stamp;
        while (
            start > 0
            && stamp - start < MaxHeadlines
            && !lines[start - 1].IsProse
            && !lines[start - 1].EndsPlainSentence
            && lines[start - 1].Credit is null
            && !lines[start - 1].IsCaption
            && !LineShape.IsName(lines[start - 1].Chars, 5)
        )
        {
            start--;
        }
        return start;
    }

    // The last time, and the teaser behind it when the other times have one.
    private static int EndOf(List<Line> lines, List<int> stamps)
    {
        var teasers = 0;
        for (var i = 0; i + 1 < stamps.Count; i++)
        {
            teasers += stamps[i + 1] - stamps[i] > 2 && IsTeaser(lines[stamps[i] + 1]) ? 1 : 0;
        }
        var end = stamps[^1] + 1;
        var hasTeaser =
            teasers * 2 >= stamps.Count - 1 && end < lines.Count && IsTeaser(lines[end]);
        return hasTeaser ? end + 1 : end;
    }

    private static bool IsTeaser(Line line) => line.Words >= Line.ProseWords && !line.IsStamp;

    private static bool HasProseOutside(List<Line> lines, List<(int Start, int End)> ranges)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsProse && !ranges.Exists(range => i >= range.Start && i < range.End))
            {
                return true;
            }
        }
        return false;
    }
}
