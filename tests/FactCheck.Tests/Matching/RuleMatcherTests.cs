using System.Diagnostics;
using FactCheck.Matching;
using FactCheck.Rules;
using FactCheck.Rules.Syntax;
using FactCheck.Text;
using FactCheck.Values;
using static FactCheck.Tests.Matching.Patterns;

namespace FactCheck.Tests.Matching;

public sealed class RuleMatcherTests
{
    public static TheoryData<string, PatternNode, string, string> Cases =>
        new()
        {
            { "a value next to words", Seq(Count, W("người")), "Có 70 người.", "70 người" },
            { "the qualifier is kept", Seq(Count, W("người")), "Có hơn 70 người.", "hơn 70 người" },
            {
                "the qualifier may be written",
                Seq(W("hơn"), Count, W("người")),
                "hơn 70 người",
                "hơn 70 người"
            },
            {
                "lead words are no obstacle",
                Seq(W("điện đàm"), Date),
                "Họ điện đàm ngày 18.",
                "điện đàm ngày 18"
            },
            {
                "punctuation is passed over",
                Seq(Count, W("người thiệt mạng")),
                "70 “người”, thiệt mạng",
                "70 “người”, thiệt mạng"
            },
            {
                "a number may be a count",
                Seq(Capture(ValueKind.Number), W("người")),
                "70 người",
                "70 người"
            },
            { "a count is no percentage", Seq(Count, W("người")), "70% người", "" },
            {
                "a closing sign belongs to the value",
                Seq(W("tăng"), Capture(ValueKind.Percent)),
                "tăng 70%, rồi",
                "tăng 70%"
            },
            { "no match over two sentences", Seq(Count, W("người")), "Có 70. Người ta", "" },
            { "words are whole", Seq(Count, W("ngườ")), "70 người", "" },
            { "tone place does not matter", Seq(Count, W("hoà")), "70 hòa", "70 hòa" },
            { "decomposed text", Seq(Count, W("người")), "70 ngu\u031Bo\u031B\u0300i", "70 người" },
            { "hyphens separate words", Seq(W("US-led"), Count), "US led, 70", "US led, 70" },
            {
                "an exact word",
                Seq(new PatternNode.ExactWord("IS"), Count),
                "is 5, IS 70",
                "IS 70"
            },
            { "a prefix", Seq(new PatternNode.Prefix("không"), Count), "Không 70", "Không 70" },
            {
                "a gap within its width",
                Seq(Count, new PatternNode.Gap(2), W("mạng")),
                "70 a b mạng",
                "70 a b mạng"
            },
            {
                "a gap beyond its width",
                Seq(Count, new PatternNode.Gap(2), W("mạng")),
                "70 a b c mạng",
                ""
            },
            {
                "the tightest of two",
                Seq(W("chết"), new PatternNode.Gap(9), Count),
                "chết và chết 70",
                "chết 70"
            },
            {
                "one match a value",
                Seq(Count, new PatternNode.Gap(3), W("chết")),
                "5 và 70 chết",
                "5 và 70 chết|70 chết"
            },
            {
                "a capture that may be missing is bound where it stands",
                Seq(
                    Count,
                    W("vụ"),
                    new PatternNode.Optional(new PatternNode.Capture("d", ValueKind.Date, null))
                ),
                "5 vụ ngày 3",
                "5 vụ ngày 3"
            },
            {
                "a capture that may be missing is missing",
                Seq(
                    Count,
                    W("vụ"),
                    new PatternNode.Optional(new PatternNode.Capture("d", ValueKind.Date, null))
                ),
                "5 vụ hôm nọ",
                "5 vụ"
            },
            {
                "any order",
                new PatternNode.AnyOrder([Count, W("b"), W("c")]),
                "c x b y 70",
                "c x b y 70"
            },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Patterns_match(string why, PatternNode pattern, string text, string expected)
    {
        var input = SourceText.From(text).Normalized;
        var matches = Find(RuleOf(pattern), input);
        string.Join('|', matches.Select(match => match.Span.In(input).ToString()))
            .ShouldBe(expected, why);
    }

    [Theory]
    [InlineData(ContextScope.Sentence, "Syria có 70 người. B.", 1)]
    [InlineData(ContextScope.Sentence, "Syria. Có 70 người.", 0)]
    [InlineData(ContextScope.Paragraph, "Syria. Có 70 người.", 1)]
    [InlineData(ContextScope.Paragraph, "Syria.\nCó 70 người.", 0)]
    [InlineData(ContextScope.Article, "Có 70 người.\nSyria.", 1)]
    [InlineData(ContextScope.Sentences, "Syria. Họ. Có 70 người.", 0)]
    [InlineData(ContextScope.Sentences, "Syria.\nCó 70 người.", 1)]
    public void Context_has_a_scope(ContextScope scope, string text, int expected)
    {
        var condition = new ContextCondition(W("syria"), scope, 1, "syria", Places.Nowhere);
        var rule = RuleOf(Seq(Count, W("người")));
        Find(rule with { Near = [condition] }, text).Count.ShouldBe(expected);
        Find(rule with { Unless = [condition] }, text).Count.ShouldBe(1 - expected);
    }

    [Fact]
    public void A_category_is_the_longest_phrase_and_names_its_member()
    {
        var places = new Vocabulary(
            "place",
            [
                new VocabularyMember("York", [(null, "York")]),
                new VocabularyMember("NYC", [(null, "New York"), (null, "N.Y")]),
            ],
            Places.Nowhere
        );
        var capture = new PatternNode.Capture("n", ValueKind.Category, places);
        var matches = Find(RuleOf(Seq(W("in"), new PatternNode.Gap(2), capture)), "in New York");
        matches.ShouldHaveSingleItem().Value.Value.ShouldBe(new CategoryValue("place", "NYC"));
    }

    [Fact]
    public void A_pattern_of_a_language_is_not_sought_in_another()
    {
        var rule = RuleOf(Seq(Count, W("người")));
        var foreign = rule with { Find = [rule.Find[0] with { Language = "en" }] };
        Find(foreign, "70 người").ShouldBeEmpty();
    }

    [Fact]
    public void Sentences_without_an_anchor_are_not_read()
    {
        var words = new WordTable();
        var matcher = new RuleMatcher(SetOf(RuleOf(Seq(Count, W("người")))), words);
        var text = Analyze("Có 70 xe. Có 5 người.", words);
        var read = new List<int>();
        matcher.Match(
            new FactCheck.Extraction.ArticleMentions(
                text,
                sentence =>
                {
                    read.Add(sentence);
                    return [];
                }
            )
        );
        read.ShouldBe([1]);
    }

    [Fact]
    public void Hostile_patterns_take_no_exponential_time()
    {
        PatternNode option = new PatternNode.Optional(W("a"));
        var gaps = Enumerable.Repeat<PatternNode>(new PatternNode.Gap(50), 20);
        var options = Enumerable.Repeat(option, 60);
        var pattern = new PatternNode.Sequence([Count, .. options, .. gaps, .. options, W("b")]);
        var text = "70 " + string.Concat(Enumerable.Repeat("a ", 400)) + "c";
        var watch = Stopwatch.StartNew();
        Find(RuleOf(pattern), text + " b").Count.ShouldBe(1);
        Find(RuleOf(pattern), text).ShouldBeEmpty();
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(5);
    }

    [Fact]
    public void One_sentence_of_a_megabyte_is_linear()
    {
        var text = string.Concat(Enumerable.Repeat("a 70 ", 200_000)) + "người";
        var watch = Stopwatch.StartNew();
        Find(RuleOf(Seq(Count, W("người"))), text).Count.ShouldBe(1);
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(10);
    }

    [Fact]
    public void Threads_share_one_matcher()
    {
        var words = new WordTable();
        var matcher = new RuleMatcher(SetOf(RuleOf(Seq(Count, W("người")))), words);
        Parallel.For(
            0,
            500,
            i =>
            {
                var text = Analyze($"Có {i + 1} người ở x{i}. Có {i} xe.", words);
                matcher.Match(FakeMentions.Of(text)).Count.ShouldBe(1);
            }
        );
    }

    private static IReadOnlyList<PatternMatch> Find(Rule rule, string text)
    {
        var words = new WordTable();
        var matcher = new RuleMatcher(SetOf(rule), words);
        return matcher.Match(FakeMentions.Of(Analyze(text, words)));
    }
}
