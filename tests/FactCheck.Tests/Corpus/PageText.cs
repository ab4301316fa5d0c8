using FactCheck.Corpus;
using FactCheck.Corpus.Formats;
using FactCheck.Corpus.Metadata;
using FactCheck.Languages;

namespace FactCheck.Tests.Corpus;

/// <summary>Reads a page from a string, and shows which part each of its lines plays.</summary>
internal static class PageText
{
    private static readonly ArticleFactory Factory = new(LanguageSet.Default);

    public static IReadOnlyList<Article> Read(
        string text,
        string path = "page.txt",
        params SiteRules[] sites
    ) => Factory.Make(PageReader.Read(text, path), path, 0, _ => [], sites, []);

    /// <summary>One character a block: T title, B body, C caption, Y byline, <c>.</c> dropped.</summary>
    public static string Shape(Article article) =>
        string.Concat(
            article.Blocks.Select(block =>
                block.Kind switch
                {
                    BlockKind.Title => 'T',
                    BlockKind.Body => 'B',
                    BlockKind.Caption => 'C',
                    BlockKind.Byline => 'Y',
                    _ => '.',
                }
            )
        );

    public static string Shape(string text, string path = "page.txt") =>
        string.Join('|', Read(text, path).Select(Shape));
}
