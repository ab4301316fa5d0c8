using System.Net;
using System.Text;
using FactCheck.Corpus;
using FactCheck.Corpus.Formats;
using FactCheck.Corpus.Inputs;
using FactCheck.Languages;
using FactCheck.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Corpus;

/// <summary>What holds for every file, however broken.</summary>
public sealed class CorpusProperties
{
    private static readonly string[] Extensions = ["txt", "md", "html", "jsonl"];

    // Pieces that formats and signals react to, so that random files are not all plain noise.
    private static readonly string[] Pieces =
    [
        "hơn **220.000** người ",
        "<p>",
        "</p>",
        "<b>",
        "<nav>",
        "</nav>",
        "<br>",
        "<table><tr><td>",
        "<script>",
        "</script>",
        "<title>",
        "</title>",
        "&amp;",
        "&#7901;",
        "&eacute",
        "&",
        "<!--",
        "-->",
        "\n",
        "\r\n",
        "\n\n",
        "---\n",
        "title: x\n",
        "# ",
        "> ",
        "- ",
        "1. ",
        "| a | b |\n|---|---|\n",
        "```\n",
        "    ",
        "[a](b)",
        "![a](b)",
        "\\*",
        "`x`",
        "<div hidden>",
        "</div>",
        "Theo_PLO\n",
        "Tin liên quan\n",
        "07:08:38 25/12/2024\n",
        "Ảnh: AP\n",
        "Hình 1\n",
        "o\u031B\u0300",
        "\u0301",
        "😀",
        "\ud83d",
        "The storm reached the coast before dawn and brought heavy rain to the province.\n",
        "{\"text\": \"a b\"}\n",
        "\u00a0",
        "(",
        ")",
    ];

    private static readonly Gen<string> Files =
        from pieces in Gen.Elements(Pieces).ListOf()
        select string.Concat(pieces);

    [Fact]
    public void Blocks_cover_the_text_in_order_without_overlap() =>
        Check(article =>
        {
            var at = 0;
            foreach (var block in article.Blocks)
            {
                block.Span.Start.ShouldBeGreaterThanOrEqualTo(at);
                block.Span.Length.ShouldBeGreaterThan(0);
                string.IsNullOrWhiteSpace(article.Text[at..block.Span.Start]).ShouldBeTrue();
                at = block.Span.End;
            }
            string.IsNullOrWhiteSpace(article.Text[at..]).ShouldBeTrue();
        });

    [Fact]
    public void Every_span_lies_in_the_file() =>
        Check(
            (article, file) =>
            {
                foreach (var block in article.Blocks)
                {
                    var span = article.Locate(block.Span).Span;
                    span.Start.ShouldBeGreaterThanOrEqualTo(0);
                    span.Length.ShouldBeGreaterThanOrEqualTo(0);
                    span.End.ShouldBeLessThanOrEqualTo(file.Length);
                }
            }
        );

    [Fact]
    public void Each_character_of_html_is_the_source_at_its_place() =>
        Prop.ForAll(
                Files.ToArbitrary(),
                file =>
                {
                    var page = HtmlPage.Read(file);
                    for (var i = 0; i < page.Text.Length; i++)
                    {
                        if (char.IsWhiteSpace(page.Text[i]) || !char.IsAscii(page.Text[i]))
                        {
                            continue;
                        }
                        var span = page.Map.ToOriginal(new TextSpan(i, 1));
                        var source = file.Substring(span.Start, span.Length);
                        WebUtility.HtmlDecode(source).ShouldBe(page.Text[i].ToString(), file);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_bytes_make_it_throw() =>
        Prop.ForAll(
                Gen.Choose(0, 255).Select(b => (byte)b).ListOf().ToArbitrary(),
                bytes =>
                {
                    var text = FileDecoder.Decode([.. bytes]).Text;
                    foreach (var extension in Extensions)
                    {
                        _ = PageText.Read(text ?? "", $"a.{extension}");
                    }
                    _ = new CorpusReader(CorpusOptions.Default)
                        .Read(["-"], new MemoryStream([(byte)'{', .. bytes]))
                        .ToList();
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_truncation_makes_it_throw()
    {
        var file = Encoding.UTF8.GetBytes(
            "---\ntitle: x\n---\n<html><title>Bão &amp; lũ</title><p>Hơn 70 người&#417; <script>x</script>\n\nTheo_PLO\n"
        );
        for (var length = 0; length <= file.Length; length++)
        {
            var (text, problem) = FileDecoder.Decode(file.AsSpan(0, length));
            (text is null).ShouldBe(problem is not null);
            foreach (var extension in Extensions)
            {
                _ = PageText.Read(text ?? "", $"a.{extension}");
            }
        }
    }

    [Fact]
    public void Reading_twice_gives_the_same()
    {
        var other = new ArticleFactory(LanguageSet.Default);
        Check(
            (article, file) =>
                other
                    .Make(PageReader.Read(file, article.Path), article.Path, 0, _ => [], [], [])
                    .ShouldContain(again => again.Blocks.SequenceEqual(article.Blocks))
        );
    }

    private static void Check(Action<Article> check) => Check((article, _) => check(article));

    private static void Check(Action<Article, string> check) =>
        Prop.ForAll(
                Files.ToArbitrary(),
                file =>
                {
                    foreach (var extension in Extensions)
                    {
                        foreach (var article in PageText.Read(file, $"a.{extension}"))
                        {
                            check(article, file);
                        }
                    }
                }
            )
            .QuickCheckThrowOnFailure();
}
