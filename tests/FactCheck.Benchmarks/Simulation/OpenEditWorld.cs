using FactCheck.Values;
using NodaTime;

namespace FactCheck.Benchmarks.Simulation;

/// <summary>
/// Populations as an open encyclopaedia has them, harder than <see cref="PopulationWorld"/>: thousands of editors, of whom few come
/// back; most facts have one claim, which is never asked but shows who writes much; programs that fill in whole tables, one
/// of them from a wrong one; the same wrong number (of the year before, of the county) in the hands of several; editors who
/// save again what stands there; slips of a digit; vandals.
/// </summary>
/// <remarks>The numbers are made up; no record of a study is used.</remarks>
internal static class OpenEditWorld
{
    private const int Facts = 12_000;
    private const int Programs = 8;
    private const int Editors = 4_200;
    private const int Vandals = 60;

    // Which share of facts a program fills in, and how often it is right.
    private static readonly (double Share, double Right)[] Filled =
    [
        (0.30, 0.96),
        (0.10, 0.93),
        (0.06, 0.35),
        (0.05, 0.90),
        (0.03, 0.75),
        (0.02, 0.95),
        (0.02, 0.50),
        (0.01, 0.90),
    ];

    /// <summary>The world of <paramref name="seed"/>.</summary>
    public static World Make(int seed)
    {
        var random = new Random(seed);
        var right = new double[Editors];
        for (var editor = 0; editor < Editors; editor++)
        {
            // Who comes back learns; who does not may be anybody.
            var lowest = editor < 100 ? 0.55 : 0.3;
            right[editor] = lowest + ((0.95 - lowest) * random.NextDouble());
        }
        var facts = new List<SimulatedFact>();
        for (var fact = 0; fact < Facts; fact++)
        {
            var truth = (decimal)
                Math.Round(Math.Exp(4.6 + (9.2 * Math.Pow(random.NextDouble(), 1.5))));
            var said = Edits(truth, right, random);
            if (said.Count > 0)
            {
                facts.Add(
                    new SimulatedFact(
                        truth,
                        said,
                        $"town {fact:D5}|{1990 + (fact % 17)}|population"
                    )
                    {
                        IsAsked = said.Count > 1,
                    }
                );
            }
        }
        return new World("open populations", facts)
        {
            Tolerance = 0,
            RelativeTolerance = 0.01m,
            IsMinimal = true,
        };
    }

    private static List<Statement> Edits(decimal truth, double[] right, Random random)
    {
        decimal[] misled =
        [
            Math.Round(truth * (decimal)(0.88 + (0.2 * random.NextDouble()))),
            Math.Round(truth * (decimal)(1.5 + (4 * random.NextDouble()))),
        ];
        var said = new List<Statement>();
        for (var program = 0; program < Programs; program++)
        {
            if (random.NextDouble() < Filled[program].Share)
            {
                said.Add(
                    Say(
                        program,
                        random.NextDouble() < Filled[program].Right
                            ? truth
                            : Wrong(truth, misled, random)
                    )
                );
            }
        }
        for (var few = Math.Max(0, random.Next(-2, 4)); few > 0; few--)
        {
            var editor = (int)(Editors * Math.Pow(random.NextDouble(), 2.2));
            if (said.Exists(statement => statement.Source == Programs + editor))
            {
                continue;
            }
            var number =
                said.Count > 0 && random.NextDouble() < 0.15 ? said[^1].Number
                : random.NextDouble() < right[editor] ? truth
                : Wrong(truth, misled, random);
            said.Add(Say(Programs + editor, number));
        }
        if (random.NextDouble() < 0.04)
        {
            said.Add(
                Say(
                    Programs + Editors + random.Next(Vandals),
                    random.Next(2) == 0 ? random.Next(0, 100) : truth * random.Next(10, 100_000)
                )
            );
        }
        return said;
    }

    private static decimal Wrong(decimal truth, decimal[] misled, Random random)
    {
        var kind = random.NextDouble();
        return kind < 0.4 ? misled[0]
            : kind < 0.65 ? misled[1]
            : kind < 0.8 ? Slip(truth, random)
            : Math.Round(truth * (decimal)Math.Exp(2 * (random.NextDouble() - 0.5)));
    }

    // One digit is another.
    private static decimal Slip(decimal truth, Random random)
    {
        var digits = (int)Math.Floor(Math.Log10((double)Math.Max(truth, 1)));
        return truth + (random.Next(1, 9) * (decimal)Math.Pow(10, random.Next(0, digits + 1)));
    }

    private static Statement Say(int source, decimal number) =>
        new(source, number, Qualifier.Exact, new LocalDate(2008, 1, 1));
}
