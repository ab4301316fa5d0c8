using FactCheck.Values;
using NodaTime;

namespace FactCheck.Benchmarks.Simulation;

/// <summary>
/// Populations of towns as editors of an encyclopaedia enter them, in the shape that J. Pasternack and D. Roth describe,
/// "Knowing what to believe (when you already know something)", COLING 2010: most facts have one or two claims, most
/// sources make a few; some prolific ones are reliable, many anonymous ones are not, and vandals write absurd numbers.
/// </summary>
/// <remarks>The numbers are made up; no record of the study is used.</remarks>
internal static class PopulationWorld
{
    private const int Facts = 6_000;
    private const int Anonymous = 700;
    private const int Vandals = 60;

    // Share of facts they speak of, how often they are right.
    private static readonly (double Share, double Right)[] Prolific =
    [
        (0.45, 0.97),
        (0.15, 0.95),
        (0.10, 0.90),
        (0.08, 0.60),
        (0.05, 0.95),
        (0.04, 0.80),
    ];

    /// <summary>The world of <paramref name="seed"/>. Facts with a single claim are left out of it: they decide nothing.</summary>
    public static World Make(int seed)
    {
        var random = new Random(seed);
        var reliability = Enumerable
            .Range(0, Anonymous)
            .Select(_ => 0.3 + (0.65 * random.NextDouble()))
            .ToArray();
        var facts = new List<SimulatedFact>();
        for (var fact = 0; fact < Facts; fact++)
        {
            // Towns between a hundred and a million, most of them small.
            var truth = (decimal)
                Math.Round(Math.Exp(4.6 + (9.2 * Math.Pow(random.NextDouble(), 1.5))));
            var other = Math.Round(truth * (decimal)(0.85 + (0.25 * random.NextDouble())));
            var said = Statements(truth, other, reliability, random).ToList();
            if (said.Count > 0)
            {
                facts.Add(
                    new SimulatedFact(
                        truth,
                        said,
                        $"population of town {fact:D5} in {2000 + (fact % 7)}"
                    )
                );
            }
        }
        return new World("populations", [.. facts.Where(fact => fact.Statements.Count > 1)])
        {
            Tolerance = 0,
            RelativeTolerance = 0.01m,
            IsMinimal = true,
        };
    }

    private static IEnumerable<Statement> Statements(
        decimal truth,
        decimal other,
        double[] reliability,
        Random random
    )
    {
        for (var source = 0; source < Prolific.Length; source++)
        {
            if (random.NextDouble() < Prolific[source].Share)
            {
                yield return Say(source, Number(truth, other, Prolific[source].Right, random));
            }
        }
        var few = random.Next(0, 3);
        for (var index = 0; index < few; index++)
        {
            // Some come back, most do not.
            var editor = (int)(Anonymous * Math.Pow(random.NextDouble(), 1.7));
            yield return Say(
                Prolific.Length + editor,
                Number(truth, other, reliability[editor], random)
            );
        }
        if (random.NextDouble() < 0.06)
        {
            yield return Say(
                Prolific.Length + Anonymous + random.Next(Vandals),
                random.Next(2) == 0 ? random.Next(0, 100) : truth * random.Next(10, 100_000)
            );
        }
    }

    // A number for the year before, for the county, or rounded is near the truth; it is wrong all the same.
    private static decimal Number(decimal truth, decimal other, double right, Random random) =>
        random.NextDouble() < right ? truth + (random.Next(4) == 0 ? random.Next(-1, 2) : 0)
        : random.NextDouble() < 0.5 ? other
        : Math.Round(truth * (decimal)Math.Exp(2 * (random.NextDouble() - 0.5)));

    private static Statement Say(int source, decimal number) =>
        new(source, number, Qualifier.Exact, new LocalDate(2008, 1, 1));
}
