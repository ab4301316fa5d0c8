namespace FactCheck.Matching;

/// <summary>A phrase of a vocabulary as word numbers.</summary>
/// <param name="Words">Its words without a starred last one.</param>
/// <param name="Spelling">The same words as written.</param>
/// <param name="Prefix">The beginning of a last word that ends in a star.</param>
/// <param name="Languages">The languages that it is sought in.</param>
internal sealed record CompiledPhrase(
    int[] Words,
    IReadOnlyList<string> Spelling,
    WordPrefix? Prefix,
    ulong Languages
)
{
    /// <summary>Number of words that it takes.</summary>
    public int Length => Words.Length + (Prefix is null ? 0 : 1);

    /// <summary>Whether it has no word at all (only punctuation) and so matches nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Compiles <paramref name="phrase"/>; a star at its end stands for any ending of the last word.</summary>
    public static CompiledPhrase Of(string phrase, ulong languages, PatternWords words)
    {
        var trimmed = phrase.TrimEnd();
        var starred = trimmed.EndsWith('*');
        var cut = words.Cut(starred ? trimmed[..^1] : trimmed);
        WordPrefix? prefix = null;
        if (starred && cut.Count > 0)
        {
            prefix = WordPrefix.Of(cut[^1]);
            cut.RemoveAt(cut.Count - 1);
        }
        return new CompiledPhrase([.. cut.Select(words.IdOf)], cut, prefix, languages);
    }
}
