using FactCheck.Values;
using NodaTime;

namespace FactCheck.Benchmarks.Simulation;

/// <summary>Makes the worlds, each from a seed of its own, so that they are the same in every run.</summary>
internal static class Worlds
{
    private const int Facts = 400;
    private static readonly LocalDate Today = new(2020, 6, 30);

    /// <summary>All worlds.</summary>
    public static IEnumerable<World> All(int seed) =>
        [
            Make("reliable", seed + 1, (fact, random) => Honest(fact, random, 12, 0.8, 0.95)),
            Make("mixed", seed + 2, Mixed),
            Make("mostly unreliable", seed + 3, MostlyUnreliable),
            Make("copiers", seed + 4, (fact, random) => Copiers(fact, random, 5)),
            Make("many copiers", seed + 5, (fact, random) => Copiers(fact, random, 9)),
            Make("vandals", seed + 6, Vandals),
            Make("stale mirrors", seed + 7, StaleMirrors, grows: true),
            Make("rounding", seed + 8, Rounding),
            Make("lower bounds", seed + 9, LowerBounds),
            Make("growing counters", seed + 10, Counters, grows: true),
            FlightWorld.Make(seed + 11, withOfficial: true, isCalm: false),
            FlightWorld.Make(seed + 11, withOfficial: false, isCalm: false),
            FlightWorld.Make(seed + 14, withOfficial: true, isCalm: true),
            FlightWorld.Make(seed + 14, withOfficial: false, isCalm: true),
            FlightWorld.Make(seed + 11, withOfficial: true, isCalm: false).Untold(),
            FlightWorld.Make(seed + 11, withOfficial: false, isCalm: false).Untold(),
            FlightWorld.Make(seed + 14, withOfficial: true, isCalm: true).Untold(),
            FlightWorld.Make(seed + 14, withOfficial: false, isCalm: true).Untold(),
            PopulationWorld.Make(seed + 12),
            OpenEditWorld.Make(seed + 15),
            WeatherWorld.Make(seed + 13),
            StationWorld.Make(seed + 16),
        ];

    private static World Make(
        string name,
        int seed,
        Func<decimal, Random, IEnumerable<Statement>> state,
        bool grows = false
    )
    {
        var random = new Random(seed);
        var facts = new List<SimulatedFact>();
        for (var index = 0; index < Facts; index++)
        {
            var truth = random.Next(10_000, 99_999);
            facts.Add(
                new SimulatedFact(
                    truth,
                    [.. state(truth, random).Where(_ => random.NextDouble() < 0.8)]
                )
            );
        }
        return new World(name, facts) { Grows = grows };
    }

    private static Statement Say(int source, decimal number) =>
        new(source, number, Qualifier.Exact, Today);

    private static decimal Value(decimal truth, Random random, double accuracy) =>
        random.NextDouble() < accuracy ? truth : Wrong(truth, random);

    private static decimal Wrong(decimal truth, Random random) =>
        truth + (random.Next(2) == 0 ? -1 : 1) * random.Next(20, 600);

    private static IEnumerable<Statement> Honest(
        decimal truth,
        Random random,
        int count,
        double worst,
        double best
    ) =>
        Enumerable
            .Range(0, count)
            .Select(source =>
                Say(source, Value(truth, random, worst + (best - worst) * source / (count - 1)))
            );

    private static IEnumerable<Statement> Mixed(decimal truth, Random random) =>
        Honest(truth, random, 12, 0.3, 0.95);

    // Wrong sources often fall for one and the same wrong number.
    private static IEnumerable<Statement> MostlyUnreliable(decimal truth, Random random)
    {
        var rumour = Wrong(truth, random);
        return Enumerable
            .Range(0, 12)
            .Select(source =>
                Say(
                    source,
                    source < 3 ? Value(truth, random, 0.95)
                        : random.NextDouble() < 0.4 ? truth
                        : random.NextDouble() < 0.5 ? rumour
                        : Wrong(truth, random)
                )
            );
    }

    private static IEnumerable<Statement> Copiers(decimal truth, Random random, int copiers)
    {
        var own = Honest(truth, random, 10, 0.55, 0.9).ToList();
        var copied = own[0].Number;
        return own.Concat(
            Enumerable
                .Range(own.Count, copiers)
                .Select(source =>
                    Say(source, random.NextDouble() < 0.9 ? copied : Value(truth, random, 0.6))
                )
        );
    }

    private static IEnumerable<Statement> Vandals(decimal truth, Random random) =>
        Honest(truth, random, 7, 0.75, 0.9)
            .Concat(
                Enumerable.Range(7, 4).Select(source => Say(source, truth * random.Next(5, 1000)))
            );

    // The mirrors repeat the number of a month ago.
    private static IEnumerable<Statement> StaleMirrors(decimal truth, Random random)
    {
        var old = truth - random.Next(100, 900);
        return Honest(truth, random, 5, 0.8, 0.9)
            .Concat(
                Enumerable
                    .Range(5, 6)
                    .Select(source => Say(source, old) with { Day = Today.PlusDays(-30) })
            );
    }

    private static IEnumerable<Statement> Rounding(decimal truth, Random random) =>
        Honest(truth, random, 5, 0.7, 0.9)
            .Concat(
                Enumerable
                    .Range(5, 5)
                    .Select(source =>
                        Say(source, Math.Round(truth / 1000) * 1000) with
                        {
                            Qualifier = Qualifier.About,
                        }
                    )
            );

    private static IEnumerable<Statement> LowerBounds(decimal truth, Random random) =>
        Honest(truth, random, 4, 0.6, 0.8)
            .Concat(
                Enumerable
                    .Range(4, 6)
                    .Select(source =>
                        Say(source, Math.Floor(truth / 10_000) * 10_000) with
                        {
                            Qualifier = Qualifier.MoreThan,
                        }
                    )
            );

    private static IEnumerable<Statement> Counters(decimal truth, Random random) =>
        Enumerable
            .Range(0, 12)
            .Select(source =>
            {
                var days = random.Next(4) * 10;
                var then = truth - days * 25;
                return Say(source, Value(then, random, 0.8)) with { Day = Today.PlusDays(-days) };
            });
}
