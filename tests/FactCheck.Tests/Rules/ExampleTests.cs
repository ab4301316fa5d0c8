using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Syntax;
using FactCheck.Values;

namespace FactCheck.Tests.Rules;

public sealed class ExampleTests
{
    private const string Example = """
        factcheck: 1
        vocab:
          coalition: {vi: [liên quân quốc tế, liên minh do Mỹ dẫn đầu], en: [US-led coalition]}
          killed:    {vi: [thiệt mạng, tử vong, bị giết], en: [killed, dead, died]}
          syria:     {vi: [Syria, Xy-ri], en: [Syria]}
        rules:
          - id: syria-war-deaths
            title: Death toll of the Syrian civil war
            why: A running total. A later article with a lower total is wrong or counts something else.
            severity: error                       # error | warning | info
            find:
              vi: [ <n:count> người (đã)? <killed> ]
              en: [ <n:count> people (have been | were)? <killed> ]
              near: [ <syria> in same paragraph, (nội chiến | civil war | xung đột) in same paragraph ]
              unless: [ (hôm qua | trong ngày | riêng) in same sentence ]
            fact: deaths in the Syrian war
            value: n
            as of: published
            check:
              - never decreases, allow 5%
              - agrees within 30% in the same month
            reference:
              - {as of: 2015-04-24, value: "more than 220,000", source: UN Security Council statement}
            tests:
              - vi: Hơn 220.000 người thiệt mạng kể từ khi cuộc xung đột ở Syria bắt đầu.
                expect: more than 220,000
              - vi: Riêng hôm nay 40 người thiệt mạng ở Syria.
                expect: nothing
          - id: coalition-strikes-start
            find: {en: [ <coalition> began strikes on <d:date> ]}
            check: agrees
          - id: russia-intervention-start
            find: {en: [ Russia intervened on <d:date> ]}
        constraints:
          - coalition-strikes-start before russia-intervention-start
        """;

    [Fact]
    public void The_example_of_the_design_loads()
    {
        var result = TestRules.Load(Example);
        result.Diagnostics.ShouldBeEmpty(DiagnosticText.Render(result.Diagnostics));
        var rule = result.Rules!.Rules[0];
        rule.Id.ShouldBe("syria-war-deaths");
        rule.Severity.ShouldBe(Severity.Error);
        rule.Kind.ShouldBe(ValueKind.Count);
        rule.ValueCapture.ShouldBe("n");
        rule.Fact.ToString().ShouldBe("deaths in the Syrian war");
        rule.Find.Select(pattern => pattern.Language).ShouldBe(["vi", "en"]);
        rule.Near.Count.ShouldBe(2);
        rule.Near[1].Pattern.ShouldBeOfType<PatternNode.Choice>().Alternatives.Count.ShouldBe(3);
        rule.Unless[0].Scope.ShouldBe(ContextScope.Sentence);
        rule.Checks[0].ShouldBeOfType<Check.Monotone>().Allowance.Relative.ShouldBe(0.05m);
        var agrees = rule.Checks[1].ShouldBeOfType<Check.Agrees>();
        (agrees.Tolerance.Relative, agrees.Window).ShouldBe((0.3m, AgreementWindow.Month));
        rule.References[0]
            .Value.ShouldBeOfType<Quantity>()
            .Hard.ShouldBe(Interval.MoreThan(220_000));
        rule.References[0].AsOf!.From!.Value.Date.ShouldBe(new NodaTime.LocalDate(2015, 4, 24));
        rule.Tests.Select(test => test.Expect.Count).ShouldBe([1, 0]);
        result.Rules.Constraints[0].Relation.ShouldBe(ConstraintRelation.Before);
    }

    [Fact]
    public void The_rules_of_this_repository_load()
    {
        var result = TestRules.LoadFiles(Path.Combine(TestRules.Root, "rules"));
        result.Diagnostics.ShouldBeEmpty(DiagnosticText.Render(result.Diagnostics));
        result.Rules!.Rules.Count.ShouldBeGreaterThan(10);
    }
}
