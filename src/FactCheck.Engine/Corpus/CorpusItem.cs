namespace FactCheck.Corpus;

/// <summary>What reading a corpus yields: an article, or a file that could not be read. Exactly one of the two is set.</summary>
/// <param name="Article">The article.</param>
/// <param name="Skipped">The file that could not be read.</param>
public readonly record struct CorpusItem(Article? Article, SkippedFile? Skipped)
{
    /// <summary>An article.</summary>
    public static CorpusItem Of(Article article) => new(article, null);

    /// <summary>A file that could not be read.</summary>
    public static CorpusItem Of(SkippedFile skipped) => new(null, skipped);
}
