using FactCheck.Values;

namespace FactCheck.Authoring;

/// <summary>Puts the parts of a proposed rule together.</summary>
internal static class DraftComposer
{
    /// <summary>A rule for the chosen value; <see langword="null"/> when there is nothing beside it.</summary>
    /// <param name="attempt">The sentence.</param>
    /// <param name="items">Its pieces.</param>
    /// <param name="reach">How many runs of words more than needed are taken.</param>
    /// <param name="ids">Ids that are taken.</param>
    public static DraftRule? Compose(
        DraftAttempt attempt,
        List<DraftItem> items,
        int reach,
        IReadOnlySet<string> ids
    )
    {
        var value = attempt.Chosen.Mention;
        var at = items.FindIndex(item => ReferenceEquals(item.Value, value));
        var pattern = new DraftPattern(items, at, reach);
        var near = DraftContext.Of(items, pattern);
        if (!pattern.HasWords && near.Count == 0)
        {
            return null;
        }
        var sentence = attempt.Tokens.Sentences[attempt.Chosen.Sentence];
        var isTotal = attempt.Words.HasTotal(
            attempt.Tokens,
            sentence.FirstToken,
            sentence.EndToken
        );
        var hasDate = isTotal && value.Kind != ValueKind.Date && pattern.DateIsBehind is not null;
        var fact = DraftNames.Fact(pattern.Words(), [.. near.Select(item => item.Words)]);
        return new DraftRule
        {
            Id = DraftNames.Id(fact, ids),
            Fact = fact,
            Language = attempt.Language,
            Pattern = pattern.Write(hasDate),
            Capture = pattern.Capture,
            Near = [.. near.Select(item => item.Phrase)],
            Check = DraftChecks.For(value.Value, isTotal),
            HasDate = hasDate,
            Use = FilesOf(items, pattern, near, attempt.Request.Path),
            Text = attempt.Text,
            Expect = [attempt.Chosen.Text],
            Published = attempt.Request.Published,
        };
    }

    private static List<string> FilesOf(
        List<DraftItem> items,
        DraftPattern pattern,
        List<(string Phrase, string Words)> near,
        string path
    )
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return
        [
            .. items
                .Where(item => item.Vocabulary is not null)
                .Where(item =>
                    pattern.Items.Contains(item)
                    || near.Exists(one => one.Phrase == $"<{item.Vocabulary!.Name}>")
                )
                .Select(item => Path.GetFullPath(item.Vocabulary!.Location.Path))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')),
        ];
    }
}
