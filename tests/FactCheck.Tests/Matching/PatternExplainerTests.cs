using FactCheck.Matching;
using FactCheck.Matching.Explaining;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;
using FactCheck.Tests.Rules;
using FactCheck.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Matching;

public sealed class PatternExplainerTests
{
    private static readonly string[] Sentences =
    [
        "Hơn 40 xe tải và 7 chiếc thuyền đã qua cầu Đá hôm 18-9, theo ban quản lý “cảng” 😀.",
        "More than 40 trucks and 7 boats crossed the Stone Bridge on 18 September, $5 each.",
    ];

    // Language, pattern, sentence, and what is said of it.
    [Theory]
    [InlineData(
        "vi",
        "<n:count> xe tải <moved> cầu",
        "Có 40 xe con đã qua cầu.",
        "tải is wanted where “con” stands; all the rest fits: write (tải | con) if that means the same"
    )]
    [InlineData(
        "en",
        "<n:count> trucks <moved> the bridge",
        "Some 40 trucks slowly crossed the bridge.",
        "“slowly” stands before <moved>, and the pattern has no gap there: write ...1 before <moved>"
    )]
    [InlineData(
        "en",
        "trucks ...2 <moved> the bridge ...2 <n:count>",
        "The trucks of the southern army crossed the bridge 3 times and in all 40.",
        "4 words stand before <moved> (“of the southern army”), and the gap allows 2: write ...4"
    )]
    [InlineData(
        "en",
        "<n:count> big trucks",
        "We saw 40 trucks.",
        "big is missing before “trucks”; all the rest fits: write (big)? if it may be missing"
    )]
    [InlineData(
        "en",
        "trucks <moved> <n:count>",
        "Two trucks crossed at 5%.",
        "<n:count> wants a count, and none is read in “at”; all the rest fits"
    )]
    [InlineData(
        "vi",
        "<n:count> xe tải",
        "Khoảng 40% xe tải đã cũ.",
        "“Khoảng 40%” is a percentage, and <n:count> wants a count; all the rest fits: write <n:percent> if that is meant"
    )]
    [InlineData(
        "vi",
        "qua cầu <n:count> lần",
        "Họ qua cầu hôm 18-9.",
        "“hôm 18-9” is a date, and <n:count> wants a count"
    )]
    [InlineData(
        "en",
        "<n:count> (big | small | old)? trucks",
        "There were 40 boats.",
        "trucks is wanted where “boats” stands; all the rest fits: write (trucks | boats) if that means the same"
    )]
    [InlineData(
        "en",
        "<n:count> (trucks | cars) (left | came) home",
        "We saw 40 boats sail.",
        "trucks or cars is wanted where “boats” stands"
    )]
    [InlineData(
        "en",
        "<n:count> trucks <moved> the bridge",
        "There were 40 trucks.",
        "<moved> is wanted, and no word of the sentence is left for it"
    )]
    [InlineData(
        "en",
        "<n:count> trucks crossed",
        "Trucks crossed.",
        "<n:count> is wanted before the first word of the sentence; all the rest fits"
    )]
    [InlineData(
        "en",
        "<n:count> \"IS\" trucks",
        "There were 40 is trucks.",
        "“is” is not \"IS\" letter by letter: without the quotes any spelling would do"
    )]
    public void A_miss_is_told_with_its_mend(
        string language,
        string pattern,
        string sentence,
        string message
    ) => Message(Explained($"{language}: ['{pattern}']", sentence, language)).ShouldBe(message);

    [Fact]
    public void A_pattern_that_stands_in_another_language_is_told() =>
        Message(Explained("en: ['<n:count> xe tải']", "Có 40 xe tải đã qua cầu.", "vi"))
            .ShouldBe(
                "the pattern is written for 'en', but this paragraph is read as 'vi': put it under 'vi' too, "
                    + "or give the article its language"
            );

    [Theory]
    [InlineData(
        "near: [flood in same sentence]",
        "40 trucks left. The flood rose.",
        "'near: flood in same sentence' is not fulfilled: “flood” stands too far away for the same sentence; a wider scope would find it"
    )]
    [InlineData(
        "near: [flood in same article]",
        "40 trucks left.",
        "'near: flood in same article' is not fulfilled: no such words stand anywhere in the text"
    )]
    [InlineData(
        "unless: [(on Monday | in all) in same sentence]",
        "In all 40 trucks left.",
        "'unless: (on Monday | in all) in same sentence' forbids it: “In all” stands there"
    )]
    public void A_condition_that_fails_is_told(string condition, string text, string message)
    {
        var explained = Explained($"en: ['<n:count> trucks']\n      {condition}", text);
        explained.Sentences[0].IsMatch.ShouldBeFalse();
        Message(explained).ShouldBe(message);
    }

    [Fact]
    public void A_match_shows_what_each_piece_took()
    {
        var explained = Explained("en: ['<n:count> (big)? trucks ...3 bridge']", Sentences[1]);
        var pattern = explained.Sentences.ShouldHaveSingleItem().Patterns.ShouldHaveSingleItem();
        pattern.Match.ShouldBeNull();
        var hit = Explained(
            "en: ['<n:count> trucks (and ...2)? <moved> ...2 bridge']",
            Sentences[1]
        );
        var text = hit.Mentions.Text.Text;
        hit.Sentences[0].Patterns[0].Match.ShouldNotBeNull();
        string.Join(
                '|',
                hit.Sentences[0].Patterns[0].Taken.Select(t => $"{t.Text}={t.Span.In(text)}")
            )
            .ShouldBe("<n:count>=More than 40|trucks=trucks|and=and|<moved>=crossed|bridge=Bridge");
    }

    [Fact]
    public void The_furthest_of_several_misses_is_told() =>
        Message(
                Explained(
                    "en: ['<n:count> trucks <moved> the bridge']",
                    "There were 7 boats, 8 trucks for sale and 40 trucks crossed the river."
                )
            )
            .ShouldStartWith("bridge is wanted where “river” stands");

    [Fact]
    public void Nothing_of_the_pattern_is_no_near_miss() =>
        Explained("en: ['<n:count> trucks <moved> home']", "Nobody came.")
            .NearMisses(1)
            .ShouldBeEmpty();

    [Fact]
    public void It_says_what_the_matcher_says()
    {
        var property = Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), SaysWhatTheMatcherSays);
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), property);
    }

    [Theory]
    [InlineData(1690176560)]
    public void Cases_that_once_failed(int seed) => SaysWhatTheMatcherSays(seed);

    private static void SaysWhatTheMatcherSays(int seed)
    {
        var words = new WordTable();
        var given = new MatchingCase(seed);
        var matcher = new RuleMatcher(given.Rules, words, MatchingCase.Units);
        var text = given.Analyze(words);
        var matches = matcher.Match(FakeMentions.Of(text)).Count;
        var found = given
            .Rules.Rules.Select(rule =>
                new PatternExplainer(matcher).Explain(rule, FakeMentions.Of(text))
            )
            .SelectMany(explained => explained.Sentences)
            .ToList();
        found.Sum(item => item.IsMatch ? item.Patterns.Count : 0).ShouldBe(matches, $"seed {seed}");
        found.ShouldAllBe(item => IsSound(item, text), $"seed {seed}");
    }

    [Fact]
    public void It_never_throws_on_a_truncation()
    {
        var (rules, explainer) = Explainer(
            "vi: ['<n:count> xe (tải)? ...3 <moved> cầu', '<n:count> ...9 cầu ...5 hôm <d:date> ...9 \"cảng\"']"
        );
        foreach (var sentence in Sentences)
        {
            for (var length = 0; length <= sentence.Length; length++)
            {
                var article = TestArticles.Of(sentence[..length], "vi");
                var explained = explainer.Explain(rules.Rules[0], article).Searched;
                explained.Sentences.ShouldAllBe(item => IsSound(item, explained.Mentions.Text));
                foreach (var item in explained.NearMisses(9))
                {
                    Message(explained, item).ShouldNotBeEmpty();
                }
            }
        }
    }

    [Fact]
    public void A_sentence_without_an_end_takes_no_endless_time()
    {
        var explained = Explained(
            "en: ['<n:count> trucks ...20 (a ...20 b ...20)? c ...20 bridge']",
            string.Join(' ', Enumerable.Repeat("40 trucks a b c", 2000))
        );
        Message(explained).ShouldNotBeEmpty();
    }

    // A pattern that stands there as a whole and is sought there matches, unless a condition fails; spans lie inside.
    private static bool IsSound(SentenceExplanation item, TokenizedText text)
    {
        var span = text.Sentences[item.Sentence].Span;
        return item.Patterns.All(pattern =>
            (
                pattern.Match is not null
                || pattern.Stop is not null
                || !pattern.IsSought
                || item.Failed.Count > 0
            )
            && pattern.Taken.All(piece => span.Contains(piece.Span) && piece.Span.Length > 0)
            && (
                pattern.Stop is not { } stop
                || span.Contains(stop.Found)
                || stop.Reason == ExplanationReason.TooLarge
            )
        );
    }

    private static string Message(RuleExplanation explained) =>
        Message(explained, explained.NearMisses(1).ShouldHaveSingleItem());

    private static string Message(RuleExplanation explained, SentenceExplanation sentence) =>
        ExplanationWords.Of(sentence.Patterns[0], sentence, explained.Mentions.Text);

    private static RuleExplanation Explained(string find, string text, string language = "en")
    {
        var (rules, explainer) = Explainer(find);
        return explainer.Explain(rules.Rules[0], TestArticles.Of(text, language)).Searched;
    }

    private static (RuleSet Rules, ArticleExplainer Explainer) Explainer(string find)
    {
        var loaded = TestRules.Load(
            $"""
            factcheck: 1
            vocab:
              moved: [qua, đã qua, crossed]
            rules:
              - id: convoy
                title: Convoy
                find:
                  {find}
                fact: convoy
                value: n
            """
        );
        var rules = loaded.Rules.ShouldNotBeNull(DiagnosticText.Render(loaded.Diagnostics));
        return (rules, new ArticleExplainer(rules, new FactChecker(rules)));
    }
}
