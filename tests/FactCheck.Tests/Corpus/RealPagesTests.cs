using FactCheck.Corpus;

namespace FactCheck.Tests.Corpus;

/// <summary>
/// The five real pages: which lines of each file are searched, and which are not. They are other people's texts and lie
/// beside the repository; without them the tests are skipped.
/// </summary>
public sealed class RealPagesTests
{
    [SkippableTheory]
    [InlineData("000.txt", 0, "12-35", "29")]
    [InlineData("001.txt", 0, "1-55", "3 17")]
    [InlineData("002.txt", 0, "3-26", "5 10")]
    [InlineData("003.txt", 0, "1-61", "3 25")]
    [InlineData("003.txt", 1, "63-87", "")]
    [InlineData("004.txt", 0, "1-17", "")]
    public void The_body_is_searched_and_nothing_else(
        string file,
        int index,
        string body,
        string dropped
    )
    {
        var article = Read(file)[index];
        var bounds = body.Split('-').Select(int.Parse).ToArray();
        var holes = dropped.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse);
        var expected = article
            .Blocks.Select(block => LineOf(article, block))
            .Where(line => line >= bounds[0] && line <= bounds[1])
            .Except(holes);

        article.Searched.Select(block => LineOf(article, block)).ShouldBe(expected);
    }

    [SkippableTheory]
    [InlineData("000.txt", 1)]
    [InlineData("001.txt", 1)]
    [InlineData("002.txt", 1)]
    [InlineData("003.txt", 2)]
    [InlineData("004.txt", 1)]
    public void Each_article_of_a_page_is_one(string file, int count) =>
        Read(file).Count.ShouldBe(count);

    [SkippableTheory]
    [InlineData("000.txt", 0, "Sputnik")]
    [InlineData("001.txt", 0, "VnMedia")]
    [InlineData("002.txt", 0, "Reuters, CNN")]
    [InlineData("003.txt", 0, "Báo Đất Việt")]
    [InlineData("003.txt", 1, "PLO")]
    [InlineData("004.txt", 0, "")]
    public void Credits_are_found(string file, int index, string credits) =>
        string.Join(", ", Read(file)[index].Metadata.Credits.Select(credit => credit.Value))
            .ShouldBe(credits);

    [SkippableTheory]
    [InlineData("000.txt")]
    [InlineData("002.txt")]
    [InlineData("004.txt")]
    public void A_page_that_does_not_say_when_it_was_published_has_no_date(string file) =>
        Read(file).ShouldAllBe(article => article.Metadata.Published == null);

    [SkippableTheory]
    [InlineData("001.txt")]
    [InlineData("003.txt")]
    public void A_stamp_of_the_sidebar_is_no_publication_date(string file) =>
        Read(file)
            .ShouldAllBe(article =>
                article.Metadata.Published == null
                || article.Metadata.Published.Value.Time.Year < 2024
            );

    [SkippableFact]
    public void Every_dropped_line_has_a_reason() =>
        Directory
            .EnumerateFiles(SharedFiles.Find("corpus", "pages"))
            .SelectMany(file => Read(Path.GetFileName(file)))
            .SelectMany(article => article.Blocks)
            .Where(block => block.Kind == BlockKind.Dropped)
            .ShouldAllBe(block => !string.IsNullOrWhiteSpace(block.Reason));

    private static int LineOf(Article article, ArticleBlock block) =>
        article.Locate(block.Span).Position.Line;

    private static List<Article> Read(string file) =>
        [
            .. new CorpusReader(CorpusOptions.Default)
                .Read([Path.Join(SharedFiles.Find("corpus", "pages"), file)], null)
                .Select(item => item.Article.ShouldNotBeNull()),
        ];
}
