using AngleSharp.Html.Parser;
using FactCheck.Reporting.Markdown;
using FactCheck.Reporting.Wording;
using Markdig;

namespace FactCheck.Tests.Reporting;

public sealed class MarkdownTextTests
{
    private static readonly MarkdownPipeline EverythingOn = new MarkdownPipelineBuilder()
        .UseAdvancedExtensions()
        .UseEmojiAndSmiley()
        .Build();

    public static TheoryData<string> Texts => [.. Hostile.Texts];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_cell_stays_one_cell_of_text(string text)
    {
        var page = Render(
            $"| Fact | Verdict |\n| --- | --- |\n| {MarkdownText.Escape(text)} | x |\n"
        );
        var cells = page.QuerySelectorAll("tbody td");
        cells.Length.ShouldBe(2);
        cells[0].Children.ShouldBeEmpty();
        cells[0].TextContent.ShouldBe(ReportText.OneLine(text));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_quote_stays_text(string text)
    {
        var page = Render($"- **for** x\n  > {MarkdownText.Escape(text)}\n");
        var quote = page.QuerySelector("blockquote").ShouldNotBeNull();
        quote.QuerySelectorAll("*:not(p)").ShouldBeEmpty();
        quote.TextContent.Trim().ShouldBe(ReportText.OneLine(text));
    }

    [Theory]
    [InlineData("hơn 220.000 người (Reuters)", "hơn 220.000 người (Reuters)")]
    [InlineData("Russia's start (2015)", "Russia's start (2015)")]
    [InlineData("1) one (two;-)", "1\\) one (two;-\\)")]
    [InlineData("1,5 triệu - 2 triệu", "1,5 triệu - 2 triệu")]
    public void Plain_text_stays_readable(string text, string expected) =>
        MarkdownText.Escape(text).ShouldBe(expected);

    private static AngleSharp.Html.Dom.IHtmlDocument Render(string markdown) =>
        new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, EverythingOn));
}
