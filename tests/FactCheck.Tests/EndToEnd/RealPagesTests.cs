using FactCheck.Claims;
using FactCheck.Consistency.Wording;
using FactCheck.Rules;

namespace FactCheck.Tests.EndToEnd;

/// <summary>The main job on real input: the five pages beside the repository, with the rules that ship.</summary>
public sealed class RealPagesTests
{
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void All_that_the_pages_claim_is_claimed_and_nothing_else(bool withMetadata)
    {
        using var pages = new RealPages();
        var claims = pages.Check(withMetadata).Claims.ToList();
        foreach (var expected in ExpectedPages.Claims)
        {
            var claim = claims.Find(item => IsFor(item, expected));
            claim.ShouldNotBeNull($"{expected.Id} {expected.Rule}: no claim");
            claims.Remove(claim);
            ExpectedPages
                .ExpectedClaim.Meaning(claim.Value)
                .ShouldBe(expected.Meaning(withMetadata), expected.Id);
            claim
                .Modality.ToString()
                .ShouldBe(
                    expected.Modality ?? claim.Modality.ToString(),
                    expected.Id,
                    StringCompareShould.IgnoreCase
                );
            claim.Origin.ShouldBe(expected.Origin ?? claim.Origin, expected.Id);
            if (expected.Speaker is { } speaker)
            {
                claim.Speaker.ShouldNotBeNull(expected.Id).ShouldContain(speaker);
            }
            if (withMetadata && expected.AsOf is { } asOf)
            {
                $"{claim.AsOf!.From:yyyy-MM-dd}..{claim.AsOf.Until:yyyy-MM-dd}".ShouldBe(
                    asOf,
                    expected.Id
                );
            }
        }
        claims
            .Where(claim =>
                !ExpectedPages.Optional.Any(item => item.Rule == claim.Rule && IsAt(claim, item))
            )
            .Select(claim => $"{claim.Location} {claim.Rule}: {claim.Quote}")
            .ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void Each_relation_of_the_list_has_its_verdict(bool withMetadata)
    {
        using var pages = new RealPages();
        var judgement = pages.Check(withMetadata).Report.Judgement;
        foreach (var (rule, verdict, flag) in ExpectedPages.Verdicts(withMetadata))
        {
            var fact = judgement.Facts.Single(item => item.Rule!.Id == rule);
            VerdictNames.NameOf(fact.Verdict).ShouldBe(verdict, rule);
            if (flag is not null)
            {
                fact.Flags.Select(VerdictNames.NameOf).ShouldContain(flag, rule);
            }
        }
        foreach (var (constraint, verdict) in ExpectedPages.Constraints(withMetadata))
        {
            judgement
                .Constraints.Single(item => item.Constraint.Source == constraint)
                .Verdict.ToString()
                .ShouldBe(verdict, constraint, StringCompareShould.IgnoreCase);
        }
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_contradiction_of_any_kind_is_reported(bool withMetadata)
    {
        using var pages = new RealPages();
        pages
            .Check(withMetadata)
            .Report.Judgement.Findings.Where(finding => finding.Level > Severity.Info)
            .Select(finding => finding.Message)
            .ShouldBeEmpty();
    }

    [SkippableFact]
    public void A_changed_size_of_the_coalition_is_a_conflict()
    {
        const string other = "Liên minh quốc tế hiện có 70 quốc gia, theo một thông báo.";
        using var same = new RealPages().Add("005.txt", "Báo Sông Hồng", "2017-11-20", other);
        ChangedFacts(
                same,
                new RealPages()
                    .Add("005.txt", "Báo Sông Hồng", "2017-11-20", other)
                    .Change("004.txt", "70 quốc gia", "17 quốc gia")
            )
            .ShouldBe(["countries in the coalition: agree → conflict"]);
    }

    [SkippableFact]
    public void A_changed_size_in_a_copy_of_the_page_is_a_conflict()
    {
        using var same = new RealPages().Copy("004.txt", "005.txt", "Báo Sông Hồng", "2017-11-16");
        ChangedFacts(
                same,
                new RealPages()
                    .Copy("004.txt", "005.txt", "Báo Sông Hồng", "2017-11-16")
                    .Change("005.txt", "70 quốc gia", "17 quốc gia")
            )
            .ShouldBe(["countries in the coalition: single source → conflict"]);
    }

    [SkippableFact]
    public void A_changed_start_of_the_intervention_contradicts_the_reference()
    {
        using var same = new RealPages();
        ChangedFacts(same, new RealPages().Change("004.txt", "30/9/2015", "30/8/2015"))
            .ShouldBe(["start of Russia's intervention in Syria: agree → contradicts reference"]);
    }

    [SkippableFact]
    public void A_changed_day_of_the_call_is_a_conflict()
    {
        using var same = new RealPages();
        ChangedFacts(same, new RealPages().Change("000.txt", "18-9", "19-9"))
            .ShouldBe(["day of the Carter-Shoigu call: agree → conflict"]);
    }

    [SkippableFact]
    public void A_slip_of_a_unit_contradicts_the_reference()
    {
        using var same = new RealPages();
        ChangedFacts(same, new RealPages().Change("000.txt", "hơn 4 triệu", "hơn 4 nghìn"))
            .ShouldBe(["Syrian refugees abroad: lower bound only → contradicts reference"]);
    }

    private static List<string> ChangedFacts(RealPages before, RealPages after)
    {
        using (after)
        {
            var changed = after
                .Check(withMetadata: true)
                .Report.Judgement.Facts.ToDictionary(fact => fact.Fact);
            return
            [
                .. before
                    .Check(withMetadata: true)
                    .Report.Judgement.Facts.Where(fact =>
                        changed[fact.Fact].Verdict != fact.Verdict
                    )
                    .Select(fact =>
                        $"{fact.Fact}: {VerdictNames.NameOf(fact.Verdict)} → {VerdictNames.NameOf(changed[fact.Fact].Verdict)}"
                    ),
            ];
        }
    }

    private static bool IsFor(Claim claim, ExpectedPages.ExpectedClaim expected) =>
        claim.Rule == expected.Rule
        && IsAt(claim, expected)
        && claim.Fact == (expected.Fact ?? claim.Fact)
        && claim.Quote!.Contains(expected.Value, StringComparison.OrdinalIgnoreCase);

    private static bool IsAt(Claim claim, ExpectedPages.ExpectedClaim expected) =>
        Path.GetFileName(claim.Location!.Path) == expected.File
        && claim.Location.Position.Line == expected.Line;
}
