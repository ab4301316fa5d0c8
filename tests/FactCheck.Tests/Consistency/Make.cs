using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Rules;
using FactCheck.Text;
using FactCheck.Values;
using NodaTime;
using NodaTime.Text;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Tests.Consistency;

/// <summary>Short ways to build the values, claims and rules of these tests.</summary>
internal static class Make
{
    public static readonly RuleLocation Nowhere = new("r.yaml", default, new LinePosition(1, 1));

    public static Quantity Exact(decimal number, decimal granule = 1, string? unit = null) =>
        new(ValueKind.Count, number, Interval.Point(number), null, Qualifier.Exact, granule, unit);

    public static Quantity MoreThan(decimal number, decimal granule = 1, string? unit = null) =>
        new(
            ValueKind.Count,
            number,
            Interval.MoreThan(number),
            new Interval(number, true, number + granule, true),
            Qualifier.MoreThan,
            granule,
            unit
        );

    public static Quantity AtLeast(decimal number) =>
        new(
            ValueKind.Count,
            number,
            Interval.AtLeast(number),
            Interval.HalfOpen(number, number + 1),
            Qualifier.AtLeast,
            1,
            null
        );

    public static Quantity About(decimal number, decimal half) =>
        new(
            ValueKind.Count,
            number,
            Interval.Closed(number - half, number + half),
            null,
            Qualifier.About,
            half,
            null
        );

    public static Quantity Within(Interval interval) =>
        new(ValueKind.Count, null, interval, null, Qualifier.Range, 1, null);

    public static Quantity Several() =>
        new(ValueKind.Count, null, Interval.AtLeast(2), null, Qualifier.Vague, 1, null);

    public static Quantity Order(decimal low) =>
        new(
            ValueKind.Count,
            null,
            Interval.AtLeast(low),
            Interval.HalfOpen(low, low * 10),
            Qualifier.Order,
            low,
            null
        );

    public static Quantity Length(decimal low, string unit) =>
        new(
            ValueKind.Duration,
            low,
            Interval.MoreThan(low),
            new Interval(low, true, low + 1, true),
            Qualifier.MoreThan,
            1,
            unit
        );

    /// <summary>A placed date: <c>2015</c>, <c>2015-09</c> or <c>2015-09-30</c>.</summary>
    public static DateValue Date(string text)
    {
        var parts = text.Split('-')
            .Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture))
            .ToArray();
        var from = new LocalDate(
            parts[0],
            parts.ElementAtOrDefault(1) is var m and > 0 ? m : 1,
            parts.ElementAtOrDefault(2) is var d and > 0 ? d : 1
        );
        var (until, grain) = parts.Length switch
        {
            1 => (from.PlusYears(1), Grain.Year),
            2 => (from.PlusMonths(1), Grain.Month),
            _ => (from.PlusDays(1), Grain.Day),
        };
        return new DateValue(from.AtMidnight(), until.AtMidnight(), grain);
    }

    public static DateValue Open(string text) => new(null, null, Grain.Day, Open: text);

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static AsOf AsOf(string date)
    {
        var value = Date(date);
        return new AsOf(value.From!.Value.Date, value.Until!.Value.Date);
    }

    /// <summary>A claim of <paramref name="source"/> in an article of its own, unless <paramref name="article"/> says which.</summary>
    public static Claim Claim(
        string? source,
        MentionValue value,
        string? article = null,
        string? asOf = null,
        string? published = null,
        string? origin = null,
        string fact = "f",
        string? rule = null
    ) =>
        new()
        {
            Fact = fact,
            Rule = rule,
            Value = value,
            Source = source,
            Origin = origin ?? source,
            Article = article,
            AsOf = asOf is null ? null : AsOf(asOf),
            Published = published is null ? null : Day(published),
        };

    public static Rule Rule(
        ValueKind kind,
        IReadOnlyList<Check>? checks = null,
        IReadOnlyList<Reference>? references = null,
        string id = "r",
        string fact = "f",
        Severity severity = Severity.Error
    ) =>
        new()
        {
            Id = id,
            Title = "A fact",
            Severity = severity,
            Find = [],
            Fact = new FactKey([new FactKeyPart(fact, false)]),
            ValueCapture = "n",
            Kind = kind,
            Checks = checks ?? [],
            References = references ?? [],
            Location = Nowhere,
        };

    public static Check Agrees(
        Tolerance tolerance = default,
        AgreementWindow window = AgreementWindow.None
    ) => new Check.Agrees(tolerance, window, "agrees", Nowhere);

    public static Check NeverDecreases(decimal allowance = 0) =>
        new Check.Monotone(true, new Tolerance(0, allowance, false), "never decreases", Nowhere);

    public static Check NeverIncreases() =>
        new Check.Monotone(false, Tolerance.None, "never increases", Nowhere);

    public static Check Is(MentionValue value) => new Check.Is(value, "is X", Nowhere);

    public static Check MatchesReference(Tolerance allowance = default) =>
        new Check.MatchesReference(allowance, "matches reference", Nowhere);

    public static Check Needs(int count) => new Check.NeedsSources(count, "needs sources", Nowhere);

    public static Reference Reference(MentionValue value, string? asOf = null) =>
        new(value, asOf is null ? null : Date(asOf), "The almanac", null, "text", Nowhere);

    public static Constraint Relation(
        string left,
        ConstraintRelation relation,
        string right,
        decimal distance = 0
    ) => new(left, relation, right, distance, $"{left} {relation} {right}", Nowhere);

    public static Judgement Judge(IEnumerable<Claim> claims, params Rule[] rules) =>
        new Judge(new RuleSet(rules, [], null), JudgeOptions.Default).Run(claims);

    public static FactReport Fact(IEnumerable<Claim> claims, params Rule[] rules) =>
        Judge(claims, rules).Facts.ShouldHaveSingleItem();

    /// <summary>The flags of the one fact that is judged, in words: <c>conflict, single source</c>.</summary>
    public static string Flags(IEnumerable<Claim> claims, params Rule[] rules) =>
        Names(Fact(claims, rules));

    public static string Names(FactReport fact)
    {
        fact.Verdict.ShouldBe(fact.Flags[0]);
        return string.Join(", ", fact.Flags.Select(VerdictNames.NameOf));
    }
}
