using FactCheck.Corpus;
using FactCheck.Text;

namespace FactCheck.Tests.Corpus;

/// <summary>What each format makes of a file, and where its text stands in the file.</summary>
public sealed class FormatTests
{
    private const string Prose = "More than 220,000 people have been killed since the war began.";

    [Theory]
    [InlineData("a.txt", "hơn 220.000 người", "hơn 220.000 người")]
    [InlineData("a.md", "hơn **220.000** người", "hơn **220.000** người")]
    [InlineData("a.md", "[hơn _220.000_](http://x.vn) người", "hơn _220.000_](http://x.vn) người")]
    [InlineData("a.md", "hơn 220\\.000 người", "hơn 220\\.000 người")]
    [InlineData("a.md", "hơn\r\n220.000 người", "hơn\r\n220.000 người")]
    [InlineData("a.md", "> hơn\n> 220.000 người", "hơn\n> 220.000 người")]
    [InlineData("a.md", "hơn&nbsp;220.000 ng&#432;ời", "hơn&nbsp;220.000 ng&#432;ời")]
    [InlineData("a.html", "<p>hơn <b>220.000</b> người</p>", "hơn <b>220.000</b> người")]
    [InlineData(
        "a.html",
        "h&#417;n\r\n  220.000<!-- x --> ng&#x1B0;&#7901;i",
        "h&#417;n\r\n  220.000<!-- x --> ng&#x1B0;&#7901;i"
    )]
    [InlineData("a.html", "<td>hơn 220.000 người<td>x", "hơn 220.000 người")]
    [InlineData(
        "a.txt",
        "ho\u031Bn 220.000 ngu\u031Bo\u031B\u0300i",
        "ho\u031Bn 220.000 ngu\u031Bo\u031B\u0300i"
    )]
    [InlineData(
        "a.html",
        "<p>ho&#795;n 220.000 <i>ngu\u031Bo\u031B\u0300i",
        "ho&#795;n 220.000 <i>ngu\u031Bo\u031B\u0300i"
    )]
    public void Text_is_found_where_it_stands_in_the_file(string path, string file, string source)
    {
        const string Sought = "hơn 220.000 người";
        var article = PageText.Read(file, path).ShouldHaveSingleItem();
        var at = article.Text.IndexOf(Sought, StringComparison.Ordinal);

        at.ShouldBeGreaterThanOrEqualTo(0, article.Text);
        var span = article.Locate(new TextSpan(at, Sought.Length)).Span;
        file.Substring(span.Start, span.Length).ShouldBe(source);
    }

    [Fact]
    public void Line_and_column_are_those_of_the_file()
    {
        var article = PageText.Read(
            "---\nsource: X\n---\n\n# Toll\n\nThe **toll** passed 70.",
            "a.md"
        )[0];

        var at = article.Text.IndexOf("70", StringComparison.Ordinal);
        article.Locate(new TextSpan(at, 2)).ToString().ShouldBe("a.md:7:21");
    }

    [Fact]
    public void Html_shows_its_paragraphs_and_drops_the_rest_with_a_reason()
    {
        var article = PageText.Read(
            $"""
            <html><head><title>Toll | Post</title><style>p{"{}"}</style><script>var a = "<p>x</p>";</script></head>
            <body><header>Post <a href=/>Home</a></header><nav><ul><li>World<li>Sport</ul></nav>
            <article><h1>Toll</h1><p>{Prose}</p><h2>Later</h2><ul><li>Aleppo: 12</ul>
            <table><tr><td>Homs<td>7</table><figure><img alt=x><figcaption>A street.</figcaption></figure></article>
            <div class="related box">Other news</div><div hidden>secret</div><aside>Most read</aside>
            <select><option>one</select><form>Your name <button>Send</button></form><footer>About</footer></body></html>
            """,
            "a.html"
        )[0];

        string.Join(
                '\n',
                article.Blocks.Select(block =>
                    $"{block.Kind}: {block.Span.In(article.Text)}{(block.Reason is null ? "" : $" <= {block.Reason}")}"
                )
            )
            .ShouldBe(
                $"""
                Dropped: Toll | Post <= title of the window; the headline stands on the page
                Dropped: Post Home <= page header (<header>)
                Dropped: World <= navigation (<nav>)
                Dropped: Sport <= navigation (<nav>)
                Title: Toll
                Body: {Prose}
                Body: Later
                Body: Aleppo: 12
                Body: Homs
                Body: 7
                Caption: A street.
                Dropped: Other news <= marked as related by its class or id
                Dropped: secret <= hidden on the page
                Dropped: Most read <= beside the article (<aside>)
                Dropped: Your name Send <= form (<form>)
                Dropped: About <= footer (<footer>)
                """
            );
    }

    [Fact]
    public void Two_article_elements_are_two_articles() =>
        PageText
            .Shape(
                $"<article><h1>One</h1><p>{Prose}<p>{Prose[..^1]} in 2011.</article><article><h1>Two</h1><p>{Prose}<p>{Prose[..^1]} in 2012.</article>",
                "a.html"
            )
            .ShouldBe("TBB...|...TBB");

    [Fact]
    public void Code_is_dropped_and_raw_html_is_rendered() =>
        PageText
            .Shape(
                $"# Toll\n\n{Prose}\n\n```\ncode 12\n```\n\n<div>{Prose[..^1]} in 2011.</div>\n",
                "a.md"
            )
            .ShouldBe("TB.B");

    [Theory]
    [InlineData("---\ntitle: X\n---\nBody text.", "...B")]
    [InlineData("---\nNo mapping\n---\nBody text.", ".T.B")]
    [InlineData("--- \r\ntitle: X\r\n...\r\nBody text.", "...B")]
    [InlineData("---\ntitle: X\nBody text.", ".TB")]
    public void Front_matter_is_a_mapping_between_fences(string text, string shape) =>
        PageText.Shape(text).ShouldBe(shape);

    [Fact]
    public void Hard_wrapped_lines_are_one_paragraph()
    {
        var article = PageText.Read(
            """
            More than two hundred thousand people have been killed
            since the war began four years ago, the United Nations
            said on Friday in a statement that it read out in New
            York.

            The figure has been disputed by both sides of the war,
            which give far lower ones for their own losses and far
            higher ones for the other side.
            """
        )[0];

        PageText.Shape(article).ShouldBe("BB");
    }

    [Fact]
    public void A_paragraph_a_line_stays_one() =>
        PageText.Shape($"{Prose}\n{Prose[..^1]} in 2011.\n{Prose[..^1]} in 2012.").ShouldBe("BBB");

    [Fact]
    public void Each_block_tells_its_language()
    {
        var article = PageText.Read(
            $"{Prose}\nHơn một nghìn người đã thiệt mạng trong cuộc chiến.\n70\n{Prose[..^1]} in 2011."
        )[0];

        article.Searched.Select(block => block.Language).ShouldBe(["en", "vi", "en", "en"]);
        article.Metadata.Language.ShouldBe(new Provenanced<string>("en", "the text"));
    }

    [Fact]
    public void A_language_that_is_told_holds_for_all_blocks() =>
        PageText
            .Read($"---\nlang: vi-VN\n---\n{Prose}")[0]
            .Searched.ShouldAllBe(block => block.Language == "vi");
}
