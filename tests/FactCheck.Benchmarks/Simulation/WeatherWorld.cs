using FactCheck.Values;
using NodaTime;

namespace FactCheck.Benchmarks.Simulation;

/// <summary>
/// Weather as 16 sites show it, hour by hour, in the shape of the collections of X. L. Dong, L. Berti-Equille, Y. Hu and
/// D. Srivastava, "Global detection of complex copying relationships between sources", VLDB 2010: sites that take over
/// the same feed, some of them an hour late, and sites that measure elsewhere. Each is better at some attributes.
/// </summary>
/// <remarks>The numbers are made up; no record of the study is used.</remarks>
internal sealed class WeatherWorld
{
    private const int Cities = 20;
    private const int Hours = 24;
    private const int Sites = 16;
    private static readonly string[] Attributes =
    [
        "temperature",
        "humidity",
        "wind",
        "pressure",
        "condition",
    ];
    private static readonly decimal[] Steps = [1, 3, 2, 1, 1];

    // A feed and whether it comes an hour late, for the sites that take one over.
    private static readonly (int Feed, bool Late)[] Copiers =
    [
        (0, false),
        (0, false),
        (0, true),
        (1, false),
        (1, true),
        (2, false),
    ];

    private readonly Random _random;
    private readonly double[,] _right;

    private WeatherWorld(int seed)
    {
        _random = new Random(seed);
        _right = new double[Sites, Attributes.Length];
        for (var site = 0; site < Sites; site++)
        {
            var overall = site == 0 ? 0.3 : 0.3 + (0.3 * _random.NextDouble());
            for (var attribute = 0; attribute < Attributes.Length; attribute++)
            {
                _right[site, attribute] = Math.Clamp(
                    overall + (0.6 * (_random.NextDouble() - 0.5)),
                    0.1,
                    0.95
                );
            }
        }
    }

    /// <summary>The world of <paramref name="seed"/>.</summary>
    public static World Make(int seed)
    {
        var maker = new WeatherWorld(seed);
        var facts = new List<SimulatedFact>();
        for (var city = 0; city < Cities; city++)
        {
            for (var attribute = 0; attribute < Attributes.Length; attribute++)
            {
                var truth = (decimal)maker._random.Next(20, 80);
                var before = new decimal[Sites];
                Array.Fill(before, truth);
                for (var hour = 0; hour < Hours; hour++)
                {
                    truth += maker._random.Next(-2, 3) * Steps[attribute];
                    var key = $"city{city:00}/{hour:00}:00/{Attributes[attribute]}";
                    facts.Add(maker.Fact(key, truth, attribute, before));
                }
            }
        }
        return new World("weather", facts) { Tolerance = 0, IsMinimal = true };
    }

    private SimulatedFact Fact(string key, decimal truth, int attribute, decimal[] before)
    {
        var own = new decimal[Sites];
        for (var site = 0; site < Sites; site++)
        {
            own[site] =
                _random.NextDouble() < _right[site, attribute]
                    ? truth
                    : truth
                        + (_random.Next(2) == 0 ? -1 : 1) * _random.Next(1, 4) * Steps[attribute];
        }
        for (var copier = 0; copier < Copiers.Length; copier++)
        {
            var (feed, late) = Copiers[copier];
            if (_random.NextDouble() < 0.95)
            {
                own[Sites - 1 - copier] = late ? before[feed] : own[feed];
            }
        }
        own.CopyTo(before, 0);
        var said = Enumerable
            .Range(0, Sites)
            .Where(_ => _random.NextDouble() < 0.85)
            .Select(site => new Statement(
                site,
                own[site],
                Qualifier.Exact,
                new LocalDate(2010, 2, 1)
            ));
        return new SimulatedFact(truth, [.. said], key);
    }
}
