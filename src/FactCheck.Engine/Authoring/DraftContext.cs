namespace FactCheck.Authoring;

/// <summary>Picks the words that must stand near a match from the rest of its sentence.</summary>
/// <remarks>
/// A heuristic: one vocabulary or name that is not who speaks, and one run of words with many letters; each the nearest to
/// the value of those that are equally good.
/// </remarks>
internal static class DraftContext
{
    private const int SpeechReach = 3;
    private const int MaxWords = 3;
    private const int LongWord = 6;
    private const int MinLetters = 5;
    private const double MinLength = 4.5;
    private const int MinName = 3;

    /// <summary>The conditions without their scope, and what they stand for in words.</summary>
    public static List<(string Phrase, string Words)> Of(
        IReadOnlyList<DraftItem> items,
        DraftPattern pattern
    )
    {
        var near = new List<(string, string)>();
        var outside = Enumerable
            .Range(0, items.Count)
            .Where(i => i < pattern.First || i > pattern.Last)
            .OrderBy(i => Math.Min(Math.Abs(i - pattern.First), Math.Abs(i - pattern.Last)))
            .ToList();
        var name = outside
            .Where(i => items[i].Kind is DraftItemKind.Phrase or DraftItemKind.Name)
            .Where(i => items[i].Text.Length >= MinName && !IsSpeaker(items, i))
            .OrderBy(i => items[i].Kind is DraftItemKind.Phrase ? 0 : 1)
            .Select(i => items[i])
            .FirstOrDefault();
        if (name is not null)
        {
            near.Add((name.Vocabulary is { } words ? $"<{words.Name}>" : name.Text, name.Text));
        }
        if (outside.Select(i => Topic(items, i)).FirstOrDefault(Tells) is { } topic)
        {
            near.Add((topic, topic));
        }
        return near;
    }

    // A short word alone is often half of one, or says little.
    private static bool Tells(string? topic) =>
        topic is not null
        && (topic.Contains(' ', StringComparison.Ordinal) || topic.Length >= MinLetters);

    // Where words are syllables, one alone says little: a short run stays whole.
    private static string? Topic(IReadOnlyList<DraftItem> items, int i)
    {
        if (items[i].Kind != DraftItemKind.Word || IsWord(items, i - 1))
        {
            return null;
        }
        var run = items
            .Skip(i)
            .TakeWhile(item => item.Kind == DraftItemKind.Word)
            .Take(MaxWords)
            .Select(item => item.Text)
            .ToList();
        var longest = run.MaxBy(word => word.Length)!;
        var isOfWords = longest.Length >= LongWord || run.Average(word => word.Length) >= MinLength;
        return isOfWords || run.Count == 1 ? longest : string.Join(' ', run.Take(2));
    }

    private static bool IsWord(IReadOnlyList<DraftItem> items, int i) =>
        i >= 0 && items[i].Kind == DraftItemKind.Word;

    private static bool IsSpeaker(IReadOnlyList<DraftItem> items, int i) =>
        Enumerable
            .Range(i - SpeechReach, (2 * SpeechReach) + 1)
            .Any(at => at >= 0 && at < items.Count && items[at].Kind == DraftItemKind.Speech);
}
