using FactCheck.Corpus;
using FactCheck.Coverage;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Tests.Coverage;

public sealed class WordingCounterTests
{
    [Fact]
    public void What_is_seen_often_stays_when_there_are_too_many()
    {
        var counter = new WordingCounter(capacity: 10);
        for (var i = 0; i < 1000; i++)
        {
            counter.Add(Article("a", "often", $"once {i}"));
        }

        counter.Count.ShouldBeLessThanOrEqualTo(20);
        counter.IsComplete.ShouldBeFalse();
        var first = counter.MostFrequent(1).ShouldHaveSingleItem();
        (first.Pattern, first.Count, first.Articles, first.Sources).ShouldBe(
            ("often", 1000, 1000, 1)
        );
    }

    [Fact]
    public void One_article_counts_once_and_the_shortest_sentence_is_the_example()
    {
        var counter = new WordingCounter(capacity: 10);
        counter.Add(Article("a", "x", "x"));
        counter.Add(Article("b", "x"));
        var wording = counter.MostFrequent(9).ShouldHaveSingleItem();
        (wording.Count, wording.Articles, wording.Sources).ShouldBe((3, 2, 2));
        counter.IsComplete.ShouldBeTrue();
    }

    private static ArticleSurvey Article(string source, params string[] keys) =>
        new(null, source, keys.Length, keys.Length, [.. keys.Select(Value)], [], []);

    private static UncoveredValue Value(string key) =>
        new(
            key,
            key,
            ValueKind.Count,
            "5",
            1,
            "A sentence.",
            "en",
            new SourceLocation("a.txt", default, new LinePosition(1, 1))
        );
}
