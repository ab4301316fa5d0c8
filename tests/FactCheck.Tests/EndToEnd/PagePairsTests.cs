using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Rules;
using FactCheck.Values;

namespace FactCheck.Tests.EndToEnd;

/// <summary>Pairs of claims of the five pages that look alike and are about different facts.</summary>
public sealed class PagePairsTests
{
    private const string Identity = """
        factcheck: 1
        vocab:
          force:
            members:
              NATO: {vi: [NATO]}
              coalition: {vi: [liên quân, liên minh]}
        rules:
          - id: who-strikes
            title: Who strikes in Syria
            severity: info
            find:
              vi:
                - dẫn đầu ...6 <who:force>
                - <who:force> ...1 do Mỹ (đứng đầu | dẫn đầu)
            fact: who strikes in Syria
        """;

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void P4_who_met_is_not_who_belongs(bool withMetadata)
    {
        using var pages = new RealPages();
        var claims = Of(pages, withMetadata, "andrews-meeting-countries", "coalition-size");
        claims.Select(claim => claim.Fact).Distinct().Count().ShouldBe(2);
        AsOne(claims).ShouldNotContain(Verdict.Conflict);
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void P10_two_ceasefires_are_two_facts(bool withMetadata)
    {
        using var pages = new RealPages();
        var claims = Of(pages, withMetadata, "ukraine-ceasefire", "syria-ceasefire");
        claims.Select(claim => claim.Fact).Distinct().Count().ShouldBe(2);
        // Under one key they would be a conflict: the keys keep them apart.
        AsOne(claims).ShouldContain(Verdict.Conflict);
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void P11_an_interview_and_a_call_of_one_day_are_two_facts(bool withMetadata)
    {
        using var pages = new RealPages();
        var claims = Of(pages, withMetadata, "putin-television-interview", "obama-putin-call");
        claims.Select(claim => claim.Fact).Distinct().Count().ShouldBe(2);
        var dates = claims.Select(claim => (DateValue)claim.Value).ToList();
        if (withMetadata)
        {
            // The year is wrong for one of them; that is why it is marked as inferred and decides nothing.
            dates.ShouldAllBe(date => date.Inferred.HasFlag(DateComponents.Year));
        }
        else
        {
            dates.ShouldAllBe(date => date.Open == "--04-18");
        }
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void P13_who_strikes_is_a_conflict_only_by_a_rule_about_it(bool withMetadata)
    {
        using var pages = new RealPages();
        pages
            .Check(withMetadata)
            .Report.Judgement.Findings.ShouldNotContain(finding =>
                finding.Verdict == Verdict.Conflict
            );
        var finding = pages
            .AddRules(Identity)
            .Check(withMetadata)
            .Report.Judgement.Findings.Where(item =>
                item.Verdict is Verdict.Conflict or Verdict.Outlier
            )
            .ShouldHaveSingleItem();
        finding.Rule!.Id.ShouldBe("who-strikes");
        finding.Level.ShouldBe(Severity.Info);
        finding
            .Claims.Select(claim => ((CategoryValue)claim.Claim.Value).Member)
            .Distinct()
            .ShouldBe(["NATO", "coalition"], ignoreOrder: true);
    }

    private static List<Claim> Of(RealPages pages, bool withMetadata, params string[] rules)
    {
        var claims = pages
            .Check(withMetadata)
            .Claims.Where(claim => rules.Contains(claim.Rule))
            .ToList();
        claims.Select(claim => claim.Rule).Distinct().ShouldBe(rules, ignoreOrder: true);
        return claims;
    }

    private static IReadOnlyList<Verdict> AsOne(IEnumerable<Claim> claims) =>
        new Judge(null, JudgeOptions.Default)
            .Run(claims.Select(claim => claim with { Fact = "one key", Rule = null }))
            .Facts.ShouldHaveSingleItem()
            .Flags;
}
