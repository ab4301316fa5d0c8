using FactCheck.Values;
using NodaTime;

namespace FactCheck.Benchmarks.Simulation;

/// <summary>
/// Weather as 16 sites measure it: each has instruments that are off by a little, at another place of the city and some
/// minutes ago, so that most of what is wrong is near what is right. Five sites show what another has.
/// </summary>
/// <remarks>The numbers are made up; no record of a study is used.</remarks>
internal sealed class StationWorld
{
    private const int Cities = 20;
    private const int Hours = 24;
    private const int Sites = 16;
    private const int Copiers = 5;
    private static readonly string[] Attributes =
    [
        "temperature",
        "dew point",
        "humidity",
        "wind",
        "pressure",
    ];

    // How much a value moves in an hour, in the steps in which it is written.
    private static readonly double[] Drifts = [1.2, 0.8, 3, 2, 1];

    private readonly Random _random;
    private readonly double[,] _spread = new double[Sites, 5];
    private readonly double[,,] _offset = new double[Sites, 5, Cities];
    private readonly double[] _lag = new double[Sites];

    private StationWorld(int seed)
    {
        _random = new Random(seed);
        for (var site = 0; site < Sites; site++)
        {
            _lag[site] = site % 3 == 0 ? 0 : _random.NextDouble();
            for (var attribute = 0; attribute < Attributes.Length; attribute++)
            {
                _spread[site, attribute] = Drifts[attribute] * (0.1 + _random.NextDouble());
                for (var city = 0; city < Cities; city++)
                {
                    _offset[site, attribute, city] = 0.5 * _spread[site, attribute] * Normal();
                }
            }
        }
    }

    /// <summary>The world of <paramref name="seed"/>.</summary>
    public static World Make(int seed)
    {
        var maker = new StationWorld(seed);
        var facts = new List<SimulatedFact>();
        for (var city = 0; city < Cities; city++)
        {
            for (var attribute = 0; attribute < Attributes.Length; attribute++)
            {
                var now = (double)maker._random.Next(20, 80);
                for (var hour = 0; hour < Hours; hour++)
                {
                    var before = now;
                    now += Drifts[attribute] * maker.Normal();
                    facts.Add(
                        maker.Fact(
                            $"city{city:00}|{hour:00}:00|{Attributes[attribute]}",
                            before,
                            now,
                            attribute,
                            city
                        )
                    );
                }
            }
        }
        return new World("weather stations", facts) { Tolerance = 0, IsMinimal = true };
    }

    private SimulatedFact Fact(string key, double before, double now, int attribute, int city)
    {
        var shown = new decimal[Sites];
        for (var site = 0; site < Sites; site++)
        {
            var seen = now - (_lag[site] * (now - before));
            var noise =
                (0.6 * _spread[site, attribute] * Normal()) + _offset[site, attribute, city];
            shown[site] = (decimal)Math.Round(seen + noise);
            if (site >= Sites - Copiers && _random.NextDouble() < 0.95)
            {
                shown[site] = shown[site % 2];
            }
        }
        return new SimulatedFact(
            (decimal)Math.Round(now),
            [
                .. Enumerable
                    .Range(0, Sites)
                    .Where(_ => _random.NextDouble() < 0.85)
                    .Select(site => new Statement(
                        site,
                        shown[site],
                        Qualifier.Exact,
                        new LocalDate(2010, 2, 1)
                    )),
            ],
            key
        );
    }

    // G. E. P. Box and M. E. Muller, 1958.
    private double Normal() =>
        Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble()))
        * Math.Cos(2 * Math.PI * _random.NextDouble());
}
