using FactCheck.Values;
using NodaTime;

namespace FactCheck.Benchmarks.Simulation;

/// <summary>
/// Flight times and gates as sites of the web show them, in the shape that X. Li et al. describe, "Truth finding on the
/// deep web: is the problem solved?", VLDB 2013: 38 sites, among them 3 airlines and 8 airports that are nearly always right;
/// groups of 5, 4, 3, 2 and 2 sites that replicate one of them, some with a delay; sites that take off and landing for
/// departure and arrival, and sites that show the scheduled time or the first gate for the actual one. Times are minutes.
/// </summary>
/// <remarks>The numbers are made up; no record of the study is used.</remarks>
internal sealed class FlightWorld
{
    private const int Flights = 40;
    private const int Days = 15;
    private const int Official = 11;
    private const int Airlines = 3;
    private const int Sites = 38;
    private static readonly int[] Groups = [5, 4, 3, 2, 2];

    private static readonly string[] Attributes =
    [
        "scheduled departure",
        "actual departure",
        "departure gate",
        "scheduled arrival",
        "actual arrival",
        "arrival gate",
    ];

    private readonly Random _random;
    private readonly Site[] _sites;
    private readonly bool _isCalm;

    private FlightWorld(int seed, bool isCalm)
    {
        _random = new Random(seed);
        _isCalm = isCalm;
        _sites = new Site[Sites];
        for (var site = 0; site < Sites; site++)
        {
            _sites[site] = site < Official ? OfficialSite(site) : ThirdSite();
        }
        var next = Official;
        foreach (var size in Groups)
        {
            var leader = next++;
            // Replicated feeds are worse than the rest, as in the study.
            _sites[leader] = ThirdSite() with
            {
                // What a feed offers, its first customer need not show.
                Share = isCalm ? 0.5 : 0.9,
                Convention = size is 5 or 4 ? 0.8 : 0.1,
                Staleness = size is 4 ? 0.5 : 0.1,
            };
            for (var member = 1; member < size; member++)
            {
                _sites[next++] = _sites[leader] with
                {
                    Share = 0.9,
                    Copies = leader,
                    Faith = member % 2 == 0 ? 0.85 : 0.99,
                    // Some take over times and look gates up themselves.
                    CopiesGates = !isCalm || member % 2 == 0,
                };
            }
        }
    }

    /// <summary>The world of <paramref name="seed"/>, with or without airlines and airports among the sources.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="withOfficial">Whether airlines and airports are among the sources.</param>
    /// <param name="isCalm">
    /// Whether most flights leave on time from the gate that was planned and the runway is near, so that plain voting is right as
    /// often as in the study; and copies are partial, and more complete than what they copy.
    /// </param>
    public static World Make(int seed, bool withOfficial, bool isCalm) =>
        new(
            (isCalm ? "calm flights" : "flights") + (withOfficial ? "" : ", no officials"),
            [.. Facts(seed, Flights * Days * Attributes.Length, withOfficial, isCalm)]
        )
        {
            Tolerance = 5,
            IsMinimal = true,
        };

    /// <summary>The first <paramref name="count"/> facts of <paramref name="seed"/>, made as they are asked for.</summary>
    public static IEnumerable<SimulatedFact> Facts(
        int seed,
        int count,
        bool withOfficial,
        bool isCalm = false
    )
    {
        var maker = new FlightWorld(seed, isCalm);
        for (var number = 0; number < count; number++)
        {
            var (day, attribute) = Math.DivRem(number, Attributes.Length);
            yield return maker.Fact(day / Days, day % Days, attribute, withOfficial);
        }
    }

    private static Site OfficialSite(int site) =>
        new(site < Airlines ? 1 : 0.9, 0.01, 0.02, 0.01, -1, 0);

    private Site ThirdSite() =>
        new(
            0.4 + (0.5 * _random.NextDouble()),
            _random.NextDouble() < 0.5 ? 0.8 : 0.1,
            0.3 * _random.NextDouble(),
            0.01 + (0.12 * _random.NextDouble()),
            -1,
            0
        );

    private SimulatedFact Fact(int flight, int day, int attribute, bool withOfficial)
    {
        var isGate = attribute % 3 == 2;
        var isActual = attribute % 3 == 1;
        var scheduled = isGate ? 1000 * _random.Next(1, 60) : _random.Next(300, 1300);
        var changes = isGate
            ? _random.NextDouble() < (_isCalm ? 0.25 : 0.35)
            : isActual && _random.NextDouble() < (_isCalm ? 0.6 : 0.75);
        var truth =
            !changes ? scheduled
            : isGate ? 1000 * _random.Next(1, 60)
            : scheduled + _random.Next(-15, 90);
        var isFar = !_isCalm || _random.NextDouble() < 0.45;
        var runway = !isActual ? truth : truth + (isFar ? _random.Next(8, 30) : _random.Next(0, 5));
        var said = new decimal?[Sites];
        var offered = new decimal?[Sites];
        for (var site = 0; site < Sites; site++)
        {
            var covers = Covers(site, flight);
            offered[site] =
                covers || _isCalm ? Say(site, truth, runway, scheduled, isGate, offered) : null;
            said[site] = covers ? offered[site] : null;
        }
        var statements = new List<Statement>();
        for (var site = withOfficial ? 0 : Official; site < Sites; site++)
        {
            if (said[site] is { } number)
            {
                statements.Add(
                    new Statement(site, number, Qualifier.Exact, new LocalDate(2011, 12, 1))
                );
            }
        }
        return new SimulatedFact(
            truth,
            statements,
            $"XY-{1000 + flight} 2011-12-{1 + day:00} {Attributes[attribute]}"
        );
    }

    private bool Covers(int site, int flight) =>
        _random.NextDouble() < _sites[site].Share
        && (
            site >= Official
            || (
                site < Airlines
                    ? flight % Airlines == site
                    : flight % (Official - Airlines) == site - Airlines
            )
        );

    private decimal Say(
        int number,
        decimal truth,
        decimal runway,
        decimal scheduled,
        bool isGate,
        decimal?[] offered
    )
    {
        var site = _sites[number];
        if (
            site.Copies >= 0
            && (site.CopiesGates || !isGate)
            && offered[site.Copies] is { } copied
            && _random.NextDouble() < site.Faith
        )
        {
            return copied;
        }
        if (_random.NextDouble() < site.Errors)
        {
            return isGate ? 1000 * _random.Next(1, 60) : truth + _random.Next(-60, 120);
        }
        return _random.NextDouble() < site.Staleness ? scheduled
            : _random.NextDouble() < site.Convention ? runway
            : truth + (isGate ? 0 : _random.Next(0, 3));
    }

    /// <summary>A site: which share it covers, how often it shows runway times, the first plan, or plain errors.</summary>
    private sealed record Site(
        double Share,
        double Convention,
        double Staleness,
        double Errors,
        int Copies,
        double Faith,
        bool CopiesGates = true
    );
}
