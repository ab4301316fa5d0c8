using FactCheck.Corpus;
using FactCheck.Corpus.Metadata;
using NodaTime;

namespace FactCheck.Tests.Corpus;

public sealed class MetadataTests
{
    private const string Prose = "More than 220,000 people have been killed since the war began.";

    [Fact]
    public void Front_matter_comes_before_the_sidecar_before_settings_before_markup()
    {
        using var corpus = new TempCorpus()
            .With(
                "a.html",
                $"<html lang=en><meta property=og:site_name content=Markup><meta name=author content=M><title>T</title><p>{Prose}"
            )
            .With("a.meta.yaml", "published: 2015-09-21\nlanguage: en-GB")
            .With(
                "factcheck.yaml",
                "corpus: {articles: {a.html: {site: Settings, date: 2016-01-01}}}"
            );

        var metadata = corpus.ReadOne("a.html").Metadata;

        metadata.Published!.Value.Time.ShouldBe(new LocalDateTime(2015, 9, 21, 0, 0));
        metadata.Published.FoundIn.ShouldBe("sidecar");
        metadata.Source.ShouldBe(new Provenanced<string>("Settings", "factcheck.yaml"));
        metadata.Language.ShouldBe(new Provenanced<string>("en", "sidecar"));
        metadata.Author.ShouldBe(new Provenanced<string>("M", "HTML meta author"));
        metadata.Title.ShouldBe(new Provenanced<string>("T", "the text"));
    }

    [Fact]
    public void Settings_name_articles_by_path_by_number_and_by_glob()
    {
        using var corpus = new TempCorpus()
            .With("d/a.txt", $"One\n{Prose}\nTheo_PTO\nTwo days\n{Prose[..^1]} in 2011.\nTheo_BBC")
            .With("d/b.txt", Prose)
            .With(
                "factcheck.yaml",
                """
                corpus:
                  articles:
                    "d/*.txt": {source: Glob, published: 2014-01-01}
                    d/a.txt: {author: Ann, published: 2015-01-01}
                    d/a.txt#2: {published: 2016-01-01, id: second}
                """
            );

        corpus
            .Read("d")
            .Select(item => item.Article!)
            .Select(article =>
                $"{article.Id.Split('/')[^1]} {article.Metadata.Source?.Value} {article.Metadata.Published?.Value.Time.Year} {article.Metadata.Author?.Value}"
            )
            .ShouldBe(["a.txt Glob 2015 Ann", "second Glob 2016 ", "b.txt Glob 2014 "]);
    }

    [Fact]
    public void Mistakes_in_settings_are_said_once_with_their_place_and_a_suggestion()
    {
        using var corpus = new TempCorpus()
            .With("a.txt", Prose)
            .With("b.txt", Prose)
            .With("a.meta.yaml", "sorce: X\npublished: someday")
            .With("b.meta.yaml", "- 1")
            .With(
                "factcheck.yaml",
                "rules: x\ncorpus:\n  artcles: {}\n  articles: {a.txt: {autor: X}, b.txt: 5}\n  sites: {X: {drp: []}}"
            );

        corpus
            .Names("")
            .ShouldBe([
                "!factcheck.yaml:3 column 3: unknown key 'artcles' in 'corpus'; did you mean 'articles'?",
                "!factcheck.yaml:4 column 22: unknown key 'autor'; did you mean 'author'?",
                "!factcheck.yaml:4 column 40: 'b.txt' must be a mapping such as {source: X, published: 2015-09-21}",
                "!factcheck.yaml:5 column 15: unknown key 'drp' in 'X'; did you mean 'drop'?",
                "!a.meta.yaml:1 column 1: unknown key 'sorce'; did you mean 'source'?",
                "!a.meta.yaml:2 column 12: 'someday' is no date with a day, month and year; write it like 2015-09-21 or 2015-09-21T08:30",
                "a.txt",
                "!b.meta.yaml:1 column 1: a sidecar must be one mapping of keys to values",
                "b.txt",
            ]);
    }

    [Fact]
    public void Front_matter_that_is_no_yaml_is_said()
    {
        using var corpus = new TempCorpus().With("a.txt", $"---\ntitle: [x\n---\n{Prose}");

        corpus.Names("a.txt").First().ShouldStartWith("!a.txt:0 the front matter is no valid YAML");
    }

    [Fact]
    public void Hostile_nesting_is_a_mistake_and_no_crash()
    {
        using var corpus = new TempCorpus()
            .With(
                "a.txt",
                $"---\nkey: {string.Concat(Enumerable.Repeat("[", 20_000))}\n---\n{Prose}"
            )
            .With("b.md", string.Concat(Enumerable.Repeat("> ", 20_000)) + Prose)
            .With("c.html", string.Concat(Enumerable.Repeat("<div>", 50_000)) + Prose)
            .With("d.jsonl", string.Concat(Enumerable.Repeat("[", 20_000)))
            .With("a.meta.yaml", string.Concat(Enumerable.Repeat("- ", 20_000)));

        corpus.Names("").Count().ShouldBeGreaterThan(4);
    }

    [Theory]
    [InlineData("2015-09-21", "2015-09-21T00:00:00", false)]
    [InlineData("2015-09-21T08:30", "2015-09-21T08:30:00", true)]
    [InlineData("2015-09-21T08:30:00+07:00", "2015-09-21T08:30:00", true)]
    [InlineData("2015-09-21T08:30:00.123Z", "2015-09-21T08:30:00.123", true)]
    [InlineData("2015-09-21 08:30:00", "2015-09-21T08:30:00", true)]
    [InlineData("21/9/2015", "2015-09-21T00:00:00", false)]
    [InlineData("21/09/2015 08:30", "2015-09-21T08:30:00", true)]
    [InlineData("08:30 21-9-2015", "2015-09-21T08:30:00", true)]
    [InlineData("Mon, 21 Sep 2015 08:30:00 +0700", "2015-09-21T08:30:00", true)]
    [InlineData("September 21, 2015", "2015-09-21T00:00:00", false)]
    [InlineData("21 Sep 2015", "2015-09-21T00:00:00", false)]
    public void Dates_are_read_as_they_are_written(string text, string expected, bool hasTime)
    {
        var date = PublicationDateReader.Read(text).ShouldNotBeNull();

        NodaTime.Text.LocalDateTimePattern.ExtendedIso.Format(date.Time).ShouldBe(expected);
        date.HasTime.ShouldBe(hasTime);
    }

    [Theory]
    [InlineData("2015")]
    [InlineData("2015-09")]
    [InlineData("21/9")]
    [InlineData("31/2/2015")]
    [InlineData("yesterday")]
    [InlineData("")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("9999-12-31")]
    [InlineData("31/12/9999 23:59")]
    public void What_has_no_day_is_no_publication_date(string text) =>
        PublicationDateReader.Read(text).ShouldBeNull();

    [Theory]
    [InlineData("Storm reaches coast\n21/9/2015 08:30\n", "2015-09-21T08:30:00")]
    [InlineData("Storm reaches coast\nThứ Hai, 21/09/2015, 08:30 (GMT+7)\n", "2015-09-21T08:30:00")]
    [InlineData("Storm reaches coast\nBy Jane Roe, 21 September 2015\n", "2015-09-21T00:00:00")]
    [InlineData(
        "Storm reaches coast\nPublished: September 21, 2015 8:30 pm\n",
        "2015-09-21T00:00:00"
    )]
    [InlineData("21/9/2015\nStorm reaches coast\n", null)]
    [InlineData("Storm reaches coast\n08:30:12 21/9/2015\n", null)]
    [InlineData("Storm reaches coast\n", null)]
    public void A_date_under_the_headline_is_that_of_publication(string head, string? expected)
    {
        var published = PageText.Read(head + Prose)[0].Metadata.Published;

        (
            published is null
                ? null
                : NodaTime.Text.LocalDateTimePattern.ExtendedIso.Format(published.Value.Time)
        ).ShouldBe(expected);
    }

    [Fact]
    public void Json_ld_and_meta_tags_are_read()
    {
        var metadata = PageText
            .Read(
                $$"""
                <html lang="en-GB"><head><link rel=canonical href="https://post.example/1">
                <meta name="author" content="Old Name"><meta property="article:author" content="https://social.example/x">
                <script type="application/ld+json">{"@graph": [{"@type": "WebPage", "url": "x"}, {"@type": ["Thing", "NewsArticle"],
                "datePublished": "2015-07-10T06:00:00Z", "author": [{"name": "Ann"}, "Bob"], "publisher": {"name": "The Post"},
                "headline": "Toll &amp; more", "inLanguage": "en"}]}</script>
                <script type="application/ld+json">{broken</script></head><p>{{Prose}}</p>
                <time datetime="2024-12-25">yesterday</time>
                """,
                "a.html"
            )[0]
            .Metadata;

        metadata.Published!.Value.Time.ShouldBe(new LocalDateTime(2015, 7, 10, 6, 0));
        metadata.Author.ShouldBe(new Provenanced<string>("Ann, Bob", "JSON-LD"));
        metadata.Source!.Value.ShouldBe("The Post");
        metadata.Title!.Value.ShouldBe("Toll &amp; more");
        metadata.Url!.Value.ShouldBe("https://post.example/1");
        metadata.Language!.Value.ShouldBe("en");
    }
}
