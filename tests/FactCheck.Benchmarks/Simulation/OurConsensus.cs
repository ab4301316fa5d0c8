using System.Globalization;
using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Rules;
using FactCheck.Text;
using FactCheck.Values;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Benchmarks.Simulation;

/// <summary>The judge on a simulated world: it is told tolerance, qualifiers and days, as it would be by rules and articles.</summary>
internal static class OurConsensus
{
    /// <summary>The points of the headline consensus.</summary>
    public static IReadOnlyList<decimal?> Run(World world, JudgeOptions options)
    {
        var claims = world.Facts.SelectMany(
            (fact, index) =>
                fact.Statements.Select(said => ClaimOf(world, KeyOf(fact, index), said))
        );
        var rules = world.IsMinimal ? null : new RuleSet(RulesOf(world), [], null);
        var judgement = new Judge(rules, options).Run(claims);
        var points = judgement.Facts.ToDictionary(
            report => report.Fact,
            report => report.Headline?.Consensus?.Point,
            StringComparer.Ordinal
        );
        return
        [
            .. world.Facts.Select((fact, index) => points.GetValueOrDefault(KeyOf(fact, index))),
        ];
    }

    private static string KeyOf(SimulatedFact fact, int index) =>
        fact.Key ?? index.ToString("D5", CultureInfo.InvariantCulture);

    private static List<Rule> RulesOf(World world)
    {
        var agrees = new Check.Agrees(
            new Tolerance(world.Tolerance, 0, false),
            AgreementWindow.None,
            "agrees",
            Nowhere
        );
        return
        [
            new Rule
            {
                Id = "r",
                Title = "r",
                Severity = Severity.Error,
                Find = [],
                Fact = new FactKey([new FactKeyPart("fact", true)]),
                ValueCapture = "n",
                Kind = ValueKind.Count,
                Checks = world.Grows
                    ? [agrees, new Check.Monotone(true, Tolerance.None, "never decreases", Nowhere)]
                    : [agrees],
                References = [],
                Location = Nowhere,
            },
        ];
    }

    private static RuleLocation Nowhere => new("", default, new LinePosition(1, 1));

    private static Claim ClaimOf(World world, string fact, Statement said)
    {
        var source = string.Create(CultureInfo.InvariantCulture, $"source-{said.Source:D2}");
        return new Claim
        {
            Fact = fact,
            Rule = world.IsMinimal ? null : "r",
            Tolerance = world is { IsMinimal: true, TellsTolerance: true, Tolerance: > 0 }
                ? world.Tolerance / 2
                : null,
            Value = QuantityOf(said),
            AsOf = new AsOf(said.Day, said.Day.PlusDays(1)),
            Published = said.Day,
            Source = source,
            Origin = source,
        };
    }

    private static Quantity QuantityOf(Statement said)
    {
        var hard = said.Qualifier switch
        {
            Qualifier.MoreThan => Interval.MoreThan(said.Number),
            Qualifier.About => Interval.Closed(said.Number - 1000, said.Number + 1000),
            _ => Interval.Point(said.Number),
        };
        return new Quantity(ValueKind.Count, said.Number, hard, null, said.Qualifier, 1, null);
    }
}
