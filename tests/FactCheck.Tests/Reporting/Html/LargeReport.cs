using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Tests.Reporting.Html;

/// <summary>Reports as large as those of a big newsroom, judged from made-up claims, alike in each run.</summary>
internal static class LargeReport
{
    private const int ClaimsOfAFact = 6;

    /// <summary>A report of so many facts with six claims each, and so many findings.</summary>
    public static Report Of(int facts, int findings)
    {
        var claims = Enumerable
            .Range(0, facts)
            .SelectMany(fact =>
                Enumerable.Range(0, ClaimsOfAFact).Select(number => ClaimOf(fact, number))
            );
        var judged = new Judge(new RuleSet([], [], null), JudgeOptions.Default).Run(claims);
        List<Finding> some = [.. judged.Findings.Take(findings)];
        some.AddRange(
            Enumerable
                .Range(0, Math.Max(findings - some.Count, 0))
                .Select(number =>
                    judged.Findings[number % judged.Findings.Count] with
                    {
                        Message = FormattableString.Invariant($"Finding {number} on this fact."),
                    }
                )
        );
        return new Report(
            judged with
            {
                Findings = [.. some.OrderBy(finding => finding.Fact, StringComparer.Ordinal)],
            },
            [],
            new RunSummary("1.2.3", facts, facts * ClaimsOfAFact, facts * ClaimsOfAFact)
        );
    }

    private static Claim ClaimOf(int fact, int number)
    {
        // One in three facts has a claim that does not fit.
        var value = 1000 + fact + (fact % 3 == 0 && number == 5 ? 700 : 0);
        var day = new LocalDate(2015, 1, 1).PlusDays((fact % 300) + (number * 9));
        return new Claim
        {
            Fact = FormattableString.Invariant($"fact {fact:00000}"),
            Value = QuantityFactory.Create(
                ValueKind.Count,
                value,
                1,
                number == 4 ? Qualifier.MoreThan : Qualifier.Exact,
                "person"
            ),
            Published = day,
            Source = FormattableString.Invariant($"Báo số {(fact + number) % 40}"),
            Origin = FormattableString.Invariant($"Báo số {(fact + number) % 40}"),
            Article = FormattableString.Invariant($"articles/{fact}/{number}.txt"),
            Quote = FormattableString.Invariant($"{value} người"),
            Context = FormattableString.Invariant(
                $"Theo thống kê mới nhất được công bố hôm qua, {value} người đã được đưa đi khỏi vùng lũ."
            ),
        };
    }
}
