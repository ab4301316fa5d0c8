using FactCheck.Corpus;
using FactCheck.Languages;
using FactCheck.Text;
using NodaTime;

namespace FactCheck.Input;

/// <summary>Makes an article of a text that a user types: every line is searched, and its date is all that may be known besides.</summary>
internal static class TextArticle
{
    private const string Name = "--text";

    private const string PublishedFrom = "--published";

    /// <summary>The article.</summary>
    /// <param name="text">What the user typed.</param>
    /// <param name="published">When it was published, if he said so.</param>
    public static Article Of(string text, LocalDateTime? published)
    {
        var source = SourceText.From(text);
        var languages = LanguageSet.Default;
        var detector = new LanguageDetector(languages);
        var blocks = new List<ArticleBlock>();
        foreach (var range in source.Normalized.AsSpan().Split('\n'))
        {
            var (start, end) = (range.Start.Value, range.End.Value);
            var line = source.Normalized.AsSpan(start, end - start);
            if (!line.IsWhiteSpace())
            {
                var language = detector.Detect(line, languages.Packs[0].Code);
                blocks.Add(
                    new ArticleBlock(TextSpan.FromBounds(start, end), BlockKind.Body, language)
                );
            }
        }

        return new Article(
            Name,
            Name,
            source.Normalized,
            MetadataOf(published),
            blocks,
            source.Map,
            source.Lines
        );
    }

    private static ArticleMetadata MetadataOf(LocalDateTime? published) =>
        published is { } time
            ? new ArticleMetadata
            {
                Published = new(
                    new PublicationDate(time, time.TimeOfDay != LocalTime.Midnight),
                    PublishedFrom
                ),
            }
            : ArticleMetadata.Unknown;
}
