using System.Collections;

namespace FactCheck.Corpus;

/// <summary>The blocks of a page as one of its articles sees them: its own, and the lines of the others, which all articles share.</summary>
/// <param name="page">All lines of the page as those that they do not belong to see them.</param>
/// <param name="start">Index of the article's first block among them.</param>
/// <param name="own">The article's own blocks.</param>
internal sealed class PageBlocks(ArticleBlock[] page, int start, ArticleBlock[] own)
    : IReadOnlyList<ArticleBlock>
{
    /// <summary>The article's own blocks.</summary>
    public IReadOnlyList<ArticleBlock> Own => own;

    /// <inheritdoc/>
    public int Count => page.Length;

    /// <inheritdoc/>
    public ArticleBlock this[int index] =>
        index >= start && index < start + own.Length ? own[index - start] : page[index];

    /// <inheritdoc/>
    public IEnumerator<ArticleBlock> GetEnumerator()
    {
        for (var index = 0; index < page.Length; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
