using FactCheck.Rules;
using FactCheck.Rules.Syntax;
using FactCheck.Values;

namespace FactCheck.Tests.Rules;

public sealed class RuleLoaderTests
{
    [Fact]
    public void A_rule_is_bound_and_typed()
    {
        var rule = TestRules.LoadRule(
            """
            factcheck: 1
            vocab:
              place: {members: {Kobani: {vi: [Kobane], refines: Syria}, Syria: [Xy-ri]}}
            rules:
              - id: strikes
                find:
                  vi: [ "<n:count> (cuộc | vụ)? không* ...3 gần <p:place>" ]
                fact: strikes near <p>
            """
        );
        (rule.Title, rule.Severity, rule.Kind, rule.ValueCapture).ShouldBe(
            ("strikes", Severity.Error, ValueKind.Count, "n")
        );
        var items = rule.Find[0].Root.ShouldBeOfType<PatternNode.Sequence>().Items;
        items[0].ShouldBe(new PatternNode.Capture("n", ValueKind.Count, null));
        items[1].ShouldBeOfType<PatternNode.Optional>().Item.ShouldBeOfType<PatternNode.Choice>();
        items[2].ShouldBe(new PatternNode.Prefix("không"));
        items[3].ShouldBe(new PatternNode.Gap(3));
        items[4].ShouldBe(new PatternNode.Word("gần"));
        var place = items[5].ShouldBeOfType<PatternNode.Capture>().Vocabulary!;
        place.Members[0].Phrases.ShouldBe([(null, "Kobani"), ("vi", "Kobane")]);
        place.Members[0].Refines.ShouldBe("Syria");
        rule.Fact.Parts.ShouldBe([new("strikes near ", false), new("p", true)]);
    }

    [Fact]
    public void Words_are_cut_as_articles_are()
    {
        var rule = TestRules.LoadRule(
            """
            factcheck: 1
            rules:
              - {id: r, find: {en: '<n:count> US-led, "IS fighters" 13-14/10'}}
            """
        );
        rule.Find[0]
            .Root.ShouldBeOfType<PatternNode.Sequence>()
            .Items.Skip(1)
            .ShouldBe([
                new PatternNode.Word("US"),
                new PatternNode.Word("led"),
                new PatternNode.ExactWord("IS"),
                new PatternNode.ExactWord("fighters"),
                new PatternNode.Word("13-14/10"),
            ]);
    }
}
