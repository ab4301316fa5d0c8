using System.Text;
using FactCheck.Corpus;
using FactCheck.Corpus.Metadata;

namespace FactCheck.Tests.Corpus;

/// <summary>Which files are read, in which order, and what is said of those that are not.</summary>
public sealed class InputTests
{
    private const string Text = "Hơn 70 nước đã tham gia cuộc họp ở thủ đô hôm thứ Hai.";

    [Fact]
    public void A_directory_gives_its_articles_in_ordinal_order()
    {
        using var corpus = new TempCorpus()
            .With("b.txt", Text)
            .With("B.md", Text)
            .With("a/c.html", Text)
            .With("a.txt", Text)
            .With("a.meta.yaml", "source: X")
            .With("factcheck.yaml", "corpus: {}")
            .With("picture.png", "x")
            .With(".git/d.txt", Text)
            .With("ä.htm", Text)
            .With("w.jsonl", $$"""{"id": "w1", "text": "{{Text}}"}""");

        corpus.Names("").ShouldBe(["B.md", "a.txt", "a/c.html", "b.txt", "w1", "ä.htm"]);
    }

    [Theory]
    [InlineData("en, vi", "en")]
    [InlineData("vi, en", "vi")]
    [InlineData("EN", "en")]
    public void Where_nothing_tells_the_language_is_the_first_of_the_settings(
        string languages,
        string expected
    )
    {
        using var corpus = new TempCorpus().With("a.txt", "12345");
        var config = CorpusConfigReader.Read(
            $"corpus: {{languages: [{languages}]}}",
            "factcheck.yaml",
            corpus.Root
        );

        var item = corpus
            .Read(CorpusOptions.Default with { Config = config }, "a.txt")
            .ShouldHaveSingleItem();

        item.Article.ShouldNotBeNull().Metadata.Language!.Value.ShouldBe(expected);
    }

    [Theory]
    [InlineData("*.txt", "a.txt b.txt")]
    [InlineData("**/*.txt", "a.txt b.txt d/c.txt d/e/f.txt")]
    [InlineData("d/**", "d/c.txt d/e/f.txt")]
    [InlineData("d/*/f.*", "d/e/f.txt")]
    [InlineData("*.news", "x.news")]
    [InlineData("x.news", "x.news")]
    public void Globs_and_files_give_what_they_name(string input, string expected)
    {
        using var corpus = new TempCorpus()
            .With("a.txt", Text)
            .With("b.txt", Text)
            .With("x.news", Text)
            .With("d/c.txt", Text)
            .With("d/e/f.txt", Text)
            .With("d/g.png", Text);

        corpus.Names(input).ShouldBe(expected.Split(' '));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void The_order_and_what_is_said_do_not_depend_on_the_threads_that_read(int threads)
    {
        using var corpus = new TempCorpus();
        for (var folder = 0; folder < 40; folder++)
        {
            _ = corpus
                .With($"{folder:00}/a.txt", Text)
                .With(
                    $"{folder:00}/a.meta.yaml",
                    folder % 3 == 0 ? "sourc: X" : $"source: S{folder}"
                )
                .With($"{folder:00}/b.txt", [0xFF])
                .With(
                    $"{folder:00}/c.jsonl",
                    $$"""
                    {"text": "{{Text}}", "id": "c{{folder}}"}
                    {"text": 
                    {"text": "{{Text}}"}
                    """
                )
                .With(
                    $"{folder:00}/factcheck.yaml",
                    folder % 2 == 0 ? "corpus: []" : "factcheck: 1"
                );
        }

        var (alone, together) = (Read(corpus, 1), Read(corpus, threads));

        alone.Count.ShouldBeGreaterThan(200);
        together.ShouldBe(alone);
    }

    [Fact]
    public void A_file_that_two_inputs_name_is_read_once()
    {
        using var corpus = new TempCorpus().With("a.txt", Text);

        corpus.Names("a.txt", "", "*.txt").ShouldBe(["a.txt"]);
    }

    [Fact]
    public void What_cannot_be_read_is_said_and_the_rest_is_read()
    {
        using var corpus = new TempCorpus()
            .With("a.txt", [0x48, 0x69, 0x20, 0xE1, 0xBB])
            .With("b.txt", [0x48, 0x00, 0x69])
            .With("c.txt", "")
            .With("d.txt", ". . .\n;")
            .With("e.txt", Text)
            .With("f.html", "<nav>Home</nav>")
            .With("none/x.png", "x");

        corpus
            .Names("", "none", "missing.txt", "*.md", "gone/*.txt")
            .ShouldBe([
                "!a.txt:0 byte 3 is not valid UTF-8; save the file as UTF-8",
                "!b.txt:0 it is no text: byte 1 is NUL",
                "!c.txt:0 it is empty: there is no text in it",
                "!d.txt:0 it has no article: all of its text was taken for boilerplate (see: factcheck articles --show-dropped)",
                "e.txt",
                "!f.html:0 it has no article: all of its text was taken for boilerplate (see: factcheck articles --show-dropped)",
                "!none:0 no article in this directory; looked for .txt .md .markdown .html .htm .jsonl",
                "!missing.txt:0 no such file or directory; check the path",
                "!*.md:0 no article matches this pattern; quote it, and use ** for any depth",
                "!gone/*.txt:0 the directory gone/ does not exist; check the path",
            ]);
    }

    [Fact]
    public void Settings_are_no_articles()
    {
        using var corpus = new TempCorpus()
            .With("factcheck.yaml", "corpus: {}")
            .With("a.meta.yaml", "source: X");

        corpus
            .Names("factcheck.yaml", "a.meta.yaml")
            .ShouldBe([
                "!factcheck.yaml:0 it holds settings, not an article; leave it out",
                "!a.meta.yaml:0 it holds settings, not an article; leave it out",
            ]);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Encodings_with_their_marks_are_read(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        using var corpus = new TempCorpus().With(
            "a.txt",
            [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)]
        );

        var article = corpus.ReadOne("a.txt");
        article.Text.ShouldBe(Text);
        article.Locate(article.Blocks[0].Span).Span.Start.ShouldBe(0);
    }

    [Fact]
    public void Records_are_read_line_by_line_and_bad_ones_are_said()
    {
        using var corpus = new TempCorpus().With(
            "w.jsonl",
            $$"""
            {"id": "one", "text": "{{Text}}", "published": "2015-09-21", "foreign": [1]}

            {"id": "two", "text":
            {"id": "three"}
            [1]
            {"text": "{{Text}}", "id": 5}
            {"id": "six", "text": "{{Text}}", "published": "soon"}
            {"id": "seven", "text": "\ud800"}
            {"id": "eight", "text": ""}
            """
        );

        corpus
            .Names("w.jsonl")
            .ShouldBe([
                "one",
                "!w.jsonl:3 the record is no valid JSON: mistake at byte 21 of the line",
                "!w.jsonl:4 the record has no string \"text\"",
                "!w.jsonl:5 the record is no JSON object; write {\"id\": \"…\", \"text\": \"…\"}",
                "5",
                "!w.jsonl:7 the record: 'soon' is no date with a day, month and year; write it like 2015-09-21 or 2015-09-21T08:30. The article was read without it",
                "six",
                "!w.jsonl:8 the record has a string that is no valid Unicode",
                "!w.jsonl:9 it is empty: there is no text in it",
            ]);
    }

    [Fact]
    public void A_record_tells_its_line_and_the_column_in_its_text()
    {
        using var corpus = new TempCorpus().With(
            "w.jsonl",
            $$"""
            {"id": "one", "text": "{{Text}}"}
            {"id": "two", "text": "Bão\n\n{{Text}}"}
            """
        );

        var article = corpus.Read("w.jsonl")[1].Article.ShouldNotBeNull();
        var location = article.Locate(article.Blocks[1].Span);
        location.Position.ToString().ShouldBe("2:1");
        location.Span.Start.ShouldBe(5);
    }

    [Theory]
    [InlineData("""{"id": "one", "text": "x y z."}""", "one")]
    [InlineData("\uFEFF\n {\"id\": \"one\", \"text\": \"x y z.\"}", "one")]
    [InlineData("x y z.", "-")]
    public void Standard_input_is_records_or_a_text(string text, string id) =>
        new CorpusReader(CorpusOptions.Default)
            .Read(["-"], new MemoryStream(Encoding.UTF8.GetBytes(text)))
            .ToList()
            .ShouldHaveSingleItem()
            .Article.ShouldNotBeNull()
            .Id.ShouldBe(id);

    private static List<string> Read(TempCorpus corpus, int threads) =>
        [
            .. new CorpusReader(CorpusOptions.Default)
                .Read([corpus.Root], null, threads)
                .Select(item =>
                    item.Article is { } article
                        ? $"{article.Id} {article.Metadata.Source?.Value}"
                        : $"{item.Skipped}"
                ),
        ];
}
