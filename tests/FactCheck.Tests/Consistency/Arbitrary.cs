using FactCheck.Claims;
using FactCheck.Consistency.Lines;
using FactCheck.Consistency.Sources;
using FactCheck.Values;
using FsCheck;
using FsCheck.Fluent;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Tests.Consistency;

/// <summary>Random intervals, values and claims, drawn from few numbers so that they often meet.</summary>
internal static class Arbitrary
{
    /// <summary>Intervals that are not empty: points, ranges with open and closed ends, half-lines, the whole line.</summary>
    public static Gen<Interval> Intervals { get; } =
        (
            from low in Gen.Choose(0, 9)
            from length in Gen.Choose(0, 5)
            from lowOpen in Gen.Elements(true, false)
            from highOpen in Gen.Elements(true, false)
            from shape in Gen.Choose(0, 9)
            select shape switch
            {
                0 => new Interval(null, false, low, highOpen),
                1 or 2 => new Interval(low, lowOpen, null, false),
                3 or 4 => Interval.Point(low),
                5 => Interval.Everything,
                _ => new Interval(low, lowOpen, low + length, highOpen),
            }
        ).Where(interval => !interval.IsEmpty);

    public static Gen<MentionValue> Counts { get; } =
        Gen.Frequency(
            (6, Intervals.Select(MentionValue (interval) => Make.Within(interval))),
            (3, Gen.Choose(0, 9).Select(MentionValue (n) => Make.Exact(n))),
            (2, Gen.Choose(0, 9).Select(MentionValue (n) => Make.MoreThan(n))),
            (1, Gen.Constant<MentionValue>(Make.Several())),
            (
                1,
                Gen.Elements(decimal.MaxValue, decimal.MinValue)
                    .Select(MentionValue (n) => Make.Exact(n))
            )
        );

    public static Gen<MentionValue> Dates { get; } =
        Gen.Elements<MentionValue>(
            Make.Date("2015"),
            Make.Date("2015-09"),
            Make.Date("2015-09-18"),
            Make.Date("2015-09-19"),
            Make.Date("2016-02-29"),
            Make.Date("2016-09-18") with
            {
                Inferred = DateComponents.Year,
            },
            Make.Date("2016-09") with
            {
                Inferred = DateComponents.Year,
            },
            Make.Date("2016-09-18") with
            {
                Inferred = DateComponents.Year | DateComponents.Month,
            },
            Make.Open("--09-18"),
            Make.Open("--09-19"),
            Make.Open("--09"),
            Make.Open("--02-29"),
            Make.Open("---18"),
            Make.Open("--09-18/--09-20"),
            Make.Open("--12-30/--01-02"),
            Make.Open(""),
            Make.Open("nonsense")
        );

    /// <summary>A claim of a random value, with few sources, articles and days, any of which may be unknown.</summary>
    public static Gen<Claim> Claims(Gen<MentionValue> values) =>
        from value in values
        from source in Gen.Elements("A", "B", "C", null)
        from origin in Gen.Elements("Reuters", "AFP", null, null)
        from article in Gen.Elements("1", "2", "3", "4", "5", null)
        from asOf in Gen.Elements("2015-01-01", "2015-01-02", "2015-01", "2015-02-01", "2015", null)
        from published in Gen.Elements("2015-01-01", "2015-01-20", "2015-03-01", null)
        from modality in Gen.Frequency(
            (9, Gen.Elements(Modality.Asserted, Modality.Attributed)),
            (1, Gen.Elements(Modality.Denied, Modality.Proposed))
        )
        from fact in Gen.Elements("f", "f", "f", "g")
        select Make.Claim(source, value, article, asOf, published, origin ?? source, fact) with
        {
            Modality = modality,
        };

    /// <summary>Votes of a few voices and articles, widened by nothing.</summary>
    public static Gen<Vote[]> Votes { get; } =
        (
            from interval in Intervals
            from voice in Gen.Choose(0, 3)
            from article in Gen.Choose(0, 3)
            select (interval, voice, article)
        )
            .ArrayOf()
            .Select(items =>
                items
                    .Select((item, order) => Vote(item.interval, item.voice, item.article, order))
                    .ToArray()
            );

    private static Vote Vote(Interval interval, int voice, int article, int order)
    {
        var extent = Extent.Of(interval);
        return new Vote
        {
            Claim = Make.Claim("v" + voice, Make.Within(interval), "a" + article),
            Order = order,
            Voice = "v" + voice,
            Group = "v" + voice,
            Article = "a" + article,
            Publisher = "p",
            Hard = extent,
            Usual = extent,
            Wide = extent,
        };
    }
}
