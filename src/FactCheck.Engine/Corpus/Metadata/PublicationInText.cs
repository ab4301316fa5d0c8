using FactCheck.Extraction.Dates.Publication;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Corpus.Metadata;

/// <summary>Takes the publication date from what an article says of its own day: <c>Hôm qua (14/10)</c>.</summary>
/// <remarks>
/// The year is that in the brackets. Without one, a full date near the words gives it when it lies within a month of the
/// day in brackets (a heuristic, marked as inferred: an anniversary of those weeks misleads it). Otherwise only day and
/// month are known.
/// </remarks>
internal sealed class PublicationInText
{
    private const int NearInUnits = 600;
    private const int NearInDays = 31;

    private readonly Lazy<(PublicationClues Clues, TextAnalyzer Analyzer)> _reader;

    /// <summary>Reads the languages of <paramref name="languages"/>; compiles them when first needed.</summary>
    public PublicationInText(LanguageSet languages) =>
        _reader = new(() =>
        {
            var words = new WordTable();
            return (new PublicationClues(languages, words), new TextAnalyzer(words));
        });

    /// <summary><paramref name="metadata"/> with the publication date, where the text tells it and nothing else did.</summary>
    /// <param name="metadata">What is known without it.</param>
    /// <param name="text">The page's text.</param>
    /// <param name="blocks">The blocks of the article.</param>
    public ArticleMetadata Complete(
        ArticleMetadata metadata,
        string text,
        IEnumerable<ArticleBlock> blocks
    )
    {
        if (metadata.Published is not null)
        {
            return metadata;
        }
        var candidates = new List<(TextSpan, string)>();
        foreach (var block in blocks)
        {
            if (block.Kind != BlockKind.Dropped && HasDateInBrackets(block.Span.In(text)))
            {
                candidates.Add((block.Span, block.Language));
            }
        }
        if (candidates.Count == 0)
        {
            return metadata;
        }
        var (clues, analyzer) = _reader.Value;
        return clues.Find(analyzer.Analyze(text, candidates)) is [var clue, ..]
            ? Complete(metadata, clue, $"the text ({clue.Span.In(text)})")
            : metadata;
    }

    private static ArticleMetadata Complete(
        ArticleMetadata metadata,
        PublicationClue clue,
        string foundIn
    )
    {
        if (clue.Year is { } stated && clue.PublishedIn(stated) is { } day)
        {
            return metadata with
            {
                Published = new(new PublicationDate(day.AtMidnight()), foundIn),
            };
        }
        if (YearNear(clue) is { } year && clue.PublishedIn(year) is { } inferred)
        {
            var date = new PublicationDate(inferred.AtMidnight(), Inferred: DateComponents.Year);
            return metadata with
            {
                Published = new(date, $"{foundIn}, the year from a date near it"),
            };
        }
        return DayOf(clue) is { } known
            ? metadata with
            {
                PublishedDay = new Provenanced<AnnualDate>(known, foundIn),
            }
            : metadata;
    }

    private static int? YearNear(PublicationClue clue)
    {
        foreach (var (date, span) in clue.FullDates)
        {
            var isNear =
                Math.Abs(span.Start - clue.Span.Start) <= NearInUnits
                && clue.PublishedIn(date.Year) is { } published
                && Math.Abs(Period.DaysBetween(date, published)) <= NearInDays;
            if (isNear)
            {
                return date.Year;
            }
        }
        return null;
    }

    // Around the end of February the day depends on the year.
    private static AnnualDate? DayOf(PublicationClue clue) =>
        clue.PublishedIn(2000) is { } leap
        && clue.PublishedIn(2001) is { } common
        && (leap.Month, leap.Day) == (common.Month, common.Day)
            ? new AnnualDate(leap.Month, leap.Day)
            : null;

    private static bool HasDateInBrackets(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('('); at >= 0 && at + 1 < text.Length; )
        {
            if (char.IsAsciiDigit(text[at + 1]))
            {
                return true;
            }
            text = text[(at + 1)..];
            at = text.IndexOf('(');
        }
        return false;
    }
}
