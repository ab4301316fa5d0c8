using FactCheck.Corpus;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Input;

/// <summary>Makes an article of a text that a user types: every line is searched, nothing is known besides.</summary>
internal static class TextArticle
{
    private const string Name = "--text";

    /// <summary>The article.</summary>
    public static Article Of(string text)
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
            ArticleMetadata.Unknown,
            blocks,
            source.Map,
            source.Lines
        );
    }
}
