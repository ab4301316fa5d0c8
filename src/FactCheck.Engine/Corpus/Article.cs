using FactCheck.Text;

namespace FactCheck.Corpus;

/// <summary>One article: its text, its metadata and which parts of its text are searched. Immutable.</summary>
/// <param name="id">Stable name of the article in claims and reports.</param>
/// <param name="path">The file as the user named it.</param>
/// <param name="text">The text that is searched (NFC): the file's text, or as rendered from markup.</param>
/// <param name="metadata">What is known about it.</param>
/// <param name="blocks">All blocks of <paramref name="text"/>, ascending, dropped ones included.</param>
/// <param name="map">From offsets in <paramref name="text"/> to offsets in the file.</param>
/// <param name="lines">Lines of the file.</param>
/// <param name="recordLine">For JSONL: the line of the record, from 1; else 0.</param>
public sealed class Article(
    string id,
    string path,
    string text,
    ArticleMetadata metadata,
    IReadOnlyList<ArticleBlock> blocks,
    OffsetMap map,
    LineMap lines,
    int recordLine = 0
)
{
    private readonly IReadOnlyList<ArticleBlock> _own = blocks is PageBlocks page
        ? page.Own
        : blocks;

    /// <summary>Stable name of the article: the <c>id</c> it was given, else its path, with the line for a record of a JSONL file (<c>#2</c> appended for a second one on a page).</summary>
    public string Id => id;

    /// <summary>The file as the user named it; <c>-</c> for standard input.</summary>
    public string Path => path;

    /// <summary>The text that is searched (NFC).</summary>
    public string Text => text;

    /// <summary>What is known about the article.</summary>
    public ArticleMetadata Metadata => metadata;

    /// <summary>All blocks in ascending order, dropped ones included.</summary>
    public IReadOnlyList<ArticleBlock> Blocks => blocks;

    /// <summary>The blocks that are searched.</summary>
    public IEnumerable<ArticleBlock> Searched =>
        _own.Where(block => block.Kind != BlockKind.Dropped);

    /// <summary>The line of the article's record in a JSONL file, from 1; 0 for other files.</summary>
    public int RecordLine => recordLine;

    /// <summary>Cuts the searched blocks into sentences and tokens, each block a paragraph.</summary>
    public TokenizedText Analyze(TextAnalyzer analyzer) => analyzer.Analyze(text, Paragraphs());

    /// <summary>The blocks that are searched, as an analyser takes them.</summary>
    internal IEnumerable<(TextSpan Span, string Language)> Paragraphs()
    {
        foreach (var block in Searched)
        {
            yield return (block.Span, block.Language);
        }
    }

    /// <summary>The part that the block at <paramref name="offset"/> of <see cref="Text"/> plays; <see langword="null"/> between blocks.</summary>
    internal BlockKind? KindAt(int offset)
    {
        var (low, high) = (0, _own.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _own[middle].Span.Start <= offset ? (middle + 1, high) : (low, middle);
        }
        return low > 0 && _own[low - 1].Span.Contains(offset) ? _own[low - 1].Kind : null;
    }

    /// <summary>Where <paramref name="span"/> of <see cref="Text"/> stands in the file.</summary>
    public SourceLocation Locate(TextSpan span)
    {
        var original = map.ToOriginal(span);
        var position = lines.PositionAt(original.Start);
        return new SourceLocation(
            path,
            original,
            recordLine > 0 ? position with { Line = recordLine } : position
        )
        {
            Range = recordLine > 0 ? null : lines.RangeOf(original),
        };
    }
}
