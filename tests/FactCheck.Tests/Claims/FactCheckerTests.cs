using FactCheck.Claims.Json;
using FactCheck.Corpus;
using FactCheck.Rules;
using FactCheck.Rules.Syntax;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Tests.Claims;

public sealed class FactCheckerTests
{
    private static readonly RuleLocation Place = new("rules.yaml", default, new LinePosition(1, 1));

    private static readonly Vocabulary Cities = new(
        "city",
        [
            new VocabularyMember("Alpha", [("en", "Alpha City")]),
            new VocabularyMember("Beta", [("en", "Beta Town")]),
        ],
        Place
    );

    [Fact]
    public void The_claims_are_the_same_bytes_in_the_same_order_on_one_and_on_four_threads()
    {
        var checker = new FactChecker(Rules());

        var one = Lines(checker, threads: 1);
        var four = Lines(checker, threads: 4);

        one.Count.ShouldBe(500);
        four.ShouldBe(one);
    }

    [Fact]
    public void A_report_counts_articles_and_claims_and_names_what_was_skipped()
    {
        var report = new FactChecker(Rules()).Run(Corpus(500), threads: 3);

        (report.Run.Articles, report.Run.Claims, report.Run.Rules).ShouldBe((500, 500, 1));
        report.Skipped.ShouldHaveSingleItem().Path.ShouldBe("broken.txt");
        report.Judgement.Facts.ShouldHaveSingleItem().Claims.Count.ShouldBe(500);
    }

    [Fact]
    public void A_cancelled_run_ends() =>
        Should.Throw<OperationCanceledException>(() =>
            new FactChecker(Rules()).Run(Corpus(500), 2, new CancellationToken(canceled: true))
        );

    [Fact]
    public void Articles_are_read_only_as_far_as_their_claims_are_taken()
    {
        var read = 0;
        var corpus = Corpus(100_000)
            .Select(item =>
            {
                read++;
                return item;
            });

        _ = new FactChecker(Rules()).Extract(corpus, threads: 2).First();

        read.ShouldBeLessThan(1_000);
    }

    [Theory]
    [InlineData("held in Beta Town ")]
    [InlineData("The fair was held in Beta Town, Reuters reported, ")]
    [InlineData("“held in Beta Town” was not denied by Jane Roe, who said ")]
    public void The_time_of_an_article_without_full_stops_is_linear(string unit)
    {
        var checker = new FactChecker(Rules());

        LinearTime.ShouldHold(unit, 60_000, text => checker.Extract(ArticleOf("a", text)));
    }

    [Fact]
    public void The_time_of_an_article_of_many_paragraphs_is_linear()
    {
        var checker = new FactChecker(Rules());

        LinearTime.ShouldHold(
            "\n",
            20_000,
            text => checker.Extract(ArticleOf("a", Numbered(text))).Count.ShouldBeGreaterThan(1_000)
        );
    }

    [Fact]
    public void The_time_of_a_context_that_no_sentence_has_is_linear()
    {
        var rules = Rules();
        var near = new ContextCondition(
            new PatternNode.Word("volcano"),
            ContextScope.Article,
            0,
            "volcano in same article",
            Place
        );
        var rule = rules.Rules[0] with { Near = [near] };
        var checker = new FactChecker(rules with { Rules = [rule] });

        LinearTime.ShouldHold(
            "Held in Beta Town. ",
            400_000,
            text => checker.Extract(ArticleOf("a", text)).ShouldBeEmpty()
        );
    }

    private static string Numbered(string lines) =>
        string.Concat(
            lines.Select((end, number) => $"Fair number {number} was held in Beta Town.{end}")
        );

    private static List<string> Lines(FactChecker checker, int threads) =>
        [
            .. checker
                .Extract(Corpus(500), threads)
                .SelectMany(item => item.Claims)
                .Select(ClaimJson.ToLine),
        ];

    private static IEnumerable<CorpusItem> Corpus(int count)
    {
        yield return CorpusItem.Of(new SkippedFile("broken.txt", 0, "not UTF-8"));
        for (var i = 0; i < count; i++)
        {
            var city = i % 3 == 0 ? "Alpha City" : "Beta Town";
            yield return CorpusItem.Of(
                ArticleOf($"a{i}", $"The fair number {i} was held in {city}, Reuters reported.")
            );
        }
    }

    private static Article ArticleOf(string id, string text) =>
        new(
            id,
            $"{id}.txt",
            text,
            ArticleMetadata.Unknown,
            [.. Paragraphs(text)],
            OffsetMap.Identity,
            new LineMap(text)
        );

    private static IEnumerable<ArticleBlock> Paragraphs(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            yield return new ArticleBlock(new TextSpan(start, line.Length), BlockKind.Body, "en");
            start += line.Length + 1;
        }
    }

    private static RuleSet Rules()
    {
        var root = new PatternNode.Sequence([
            new PatternNode.Word("held"),
            new PatternNode.Word("in"),
            new PatternNode.Capture("city", ValueKind.Category, Cities),
        ]);
        var rule = new Rule
        {
            Id = "fair",
            Title = "Where the fair was held",
            Severity = Severity.Error,
            Find = [new Pattern("en", root, "held in <city:city>", Place)],
            Fact = new FactKey([new FactKeyPart("place of the fair", false)]),
            ValueCapture = "city",
            Kind = ValueKind.Category,
            Vocabulary = Cities,
            Location = Place,
        };
        return new RuleSet([rule], [], null);
    }
}
