using FactCheck.Corpus;
using FactCheck.Text;

namespace FactCheck.Tests;

/// <summary>Articles of one paragraph.</summary>
internal static class TestArticles
{
    /// <summary>An article of which nothing is known but its text.</summary>
    public static Article Of(string text, string language)
    {
        var source = SourceText.From(text);
        var span = new TextSpan(0, source.Normalized.Length);
        return new Article(
            "a",
            "a",
            source.Normalized,
            ArticleMetadata.Unknown,
            [new ArticleBlock(span, BlockKind.Body, language)],
            source.Map,
            source.Lines
        );
    }
}
