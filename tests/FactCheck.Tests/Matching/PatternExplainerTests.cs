using FactCheck.Matching;
using FactCheck.Rules;
using FactCheck.Rules.Syntax;
using FactCheck.Text;
using FactCheck.Values;
using static FactCheck.Tests.Matching.Patterns;

namespace FactCheck.Tests.Matching;

public sealed class PatternExplainerTests
{
    [Fact]
    public void The_furthest_failure_is_named()
    {
        var rule = RuleOf(
            Seq(Count, W("người"), new PatternNode.Optional(W("đã")), W("thiệt mạng"))
        );
        var (explanation, text) = Explain(rule, "Có 5 xe. Có 70 người đã bị thương.");
        var missed = explanation.Patterns[1];
        missed.Outcome.ShouldBe(PatternOutcome.Missed);
        missed.Miss!.Element.ShouldBe(new PatternNode.Word("thiệt"));
        missed.Miss.Stood.ShouldBe("bị");
        text.TokenText(missed.Miss.StartToken).ToString().ShouldBe("70");
        text.TokenText(missed.Miss.FailedToken).ToString().ShouldBe("bị");
        explanation.Patterns[0].Miss!.Stood.ShouldBe("xe");
    }

    [Fact]
    public void A_value_of_another_kind_is_shown()
    {
        var (explanation, _) = Explain(RuleOf(Seq(W("tăng"), Count)), "Giá tăng 70%.");
        var miss = explanation.Patterns.ShouldHaveSingleItem().Miss!;
        miss.Element.ShouldBe(Count);
        miss.StoodValue!.Kind.ShouldBe(ValueKind.Percent);
    }

    [Fact]
    public void The_end_of_the_sentence_is_told()
    {
        var (explanation, text) = Explain(RuleOf(Seq(Count, W("người"))), "Có 70.");
        var miss = explanation.Patterns.ShouldHaveSingleItem().Miss!;
        miss.Stood.ShouldBeEmpty();
        miss.FailedToken.ShouldBe(text.Sentences[0].EndToken);
    }

    [Fact]
    public void Context_and_language_are_told()
    {
        var condition = new ContextCondition(
            W("syria"),
            ContextScope.Article,
            0,
            "syria",
            Places.Nowhere
        );
        var rule = RuleOf(Seq(Count, W("người"))) with { Near = [condition] };
        var foreign = rule with { Find = [rule.Find[0] with { Language = "en" }] };
        var failed = Explain(rule, "Có 70 người.").Explanation.Patterns.ShouldHaveSingleItem();
        failed.Outcome.ShouldBe(PatternOutcome.ContextFailed);
        failed.FailedCondition.ShouldBeSameAs(condition);
        Explain(rule, "Syria có 70 người.")
            .Explanation.Patterns[0]
            .Outcome.ShouldBe(PatternOutcome.Matched);
        Explain(foreign, "Syria có 70 người.")
            .Explanation.Patterns[0]
            .Outcome.ShouldBe(PatternOutcome.OtherLanguage);
    }

    [Fact]
    public void Nothing_of_the_pattern_is_no_near_miss() =>
        Explain(RuleOf(Seq(W("chết"), Count)), "Có 70 người.")
            .Explanation.Patterns[0]
            .Miss.ShouldBeNull();

    private static (RuleExplanation Explanation, TokenizedText Text) Explain(
        Rule rule,
        string input
    )
    {
        var words = new WordTable();
        var explainer = new PatternExplainer(new RuleMatcher(SetOf(rule), words));
        var text = Analyze(input, words);
        return (explainer.Explain(rule, FakeMentions.Of(text)), text);
    }
}
