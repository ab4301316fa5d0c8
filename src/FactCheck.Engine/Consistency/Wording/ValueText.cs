using System.Globalization;
using FactCheck.Claims;
using FactCheck.Values;
using Humanizer;
using NodaTime;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Consistency.Wording;

/// <summary>Values as people write them in English: <c>more than 220,000 people</c>, <c>30 September 2015</c>.</summary>
public static class ValueText
{
    private const decimal MostOnClock = 1_000; // hours or minutes; nobody times more to the second

    /// <summary>What a claim says.</summary>
    public static string Of(MentionValue value) =>
        value switch
        {
            Quantity quantity => Of(quantity),
            DateValue date => DateText.Format(date),
            CategoryValue category => category.Member,
            _ => "",
        };

    /// <summary>A consensus of values of <paramref name="kind"/>: what a member says where the region has an end that nobody stated.</summary>
    public static string Of(Consensus consensus, ValueKind kind)
    {
        ArgumentNullException.ThrowIfNull(consensus);
        if ((consensus.Category ?? consensus.Open) is { } text)
        {
            return consensus.Category is null ? DateText.FormatOpen(text) : text;
        }
        if (consensus.Stated is { } stated)
        {
            return Of(stated);
        }
        var interval = consensus.Hard ?? consensus.Region;
        return interval is { } known ? Of(known, kind, consensus.Unit) : "";
    }

    /// <summary>An interval of values of <paramref name="kind"/> in <paramref name="unit"/>.</summary>
    public static string Of(Interval interval, ValueKind kind, string? unit)
    {
        if (kind == ValueKind.Date)
        {
            return OfDates(interval);
        }
        return (interval.Low, interval.High) switch
        {
            (null, null) => "any number",
            ({ } low, null) => WithUnit(
                (interval.LowOpen ? "more than " : "at least ") + Number(low),
                low,
                kind,
                unit
            ),
            (null, { } high) => WithUnit(
                (interval.HighOpen ? "less than " : "at most ") + Number(high),
                high,
                kind,
                unit
            ),
            ({ } low, { } high) when low == high => Figure("", low, kind, unit),
            ({ } low, { } high) => WithUnit($"{Number(low)} to {Number(high)}", high, kind, unit),
        };
    }

    /// <summary>A day: <c>30 September 2015</c>.</summary>
    public static string Of(LocalDate day) => DateText.Format(day);

    /// <summary>A time that a claim speaks of: <c>April 2015</c>.</summary>
    public static string Of(AsOf time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return DateText.Format(time.From.AtMidnight(), time.Until.AtMidnight());
    }

    /// <summary>A number with thousands separators: <c>1,234.5</c>.</summary>
    public static string Number(decimal number) =>
        number.ToString("#,0.############################", CultureInfo.InvariantCulture);

    private static string OfDates(Interval interval) =>
        (interval.Low, interval.High) switch
        {
            (null, null) => "any date",
            ({ } low, null) => $"{DayOf(low)} or later",
            (null, { } high) => $"before {DayOf(high)}",
            ({ } low, { } high) => DateText.Format(Timeline.FromLine(low), Timeline.FromLine(high)),
        };

    private static string DayOf(decimal place) => DateText.Format(Timeline.FromLine(place).Date);

    private static string Of(Quantity quantity)
    {
        if (quantity.Qualifier == Qualifier.Order && OrderOf(quantity.Hard.Low) is { } order)
        {
            var unit = quantity.Unit is null ? null : WithUnit("", 2, quantity.Kind, quantity.Unit);
            return unit is null ? order : $"{order} of{unit}";
        }
        if (quantity.Qualifier == Qualifier.Vague)
        {
            return WithUnit("several", 2, quantity.Kind, quantity.Unit);
        }
        if (
            quantity.Written is not { } written
            || quantity.Qualifier is Qualifier.Range or Qualifier.Few
        )
        {
            return Of(quantity.Hard, quantity.Kind, quantity.Unit);
        }
        return Figure(Lead(quantity), written, quantity.Kind, quantity.Unit);
    }

    private static string Figure(string lead, decimal number, ValueKind kind, string? unit) =>
        kind == ValueKind.Duration && OfClock(number, unit) is { } time
            ? lead + time
            : WithUnit(lead + Number(number), number, kind, unit);

    // "2 hours 7 minutes 41 seconds" is kept as 2.128… hours, which nobody reads. Halves and quarters stay as they are.
    private static string? OfClock(decimal number, string? unit)
    {
        var seconds = unit switch
        {
            "hour" => 3_600,
            "minute" => 60,
            _ => 0,
        };
        if (seconds == 0 || number is < 0 or > MostOnClock || decimal.Round(number, 2) == number)
        {
            return null;
        }
        var whole = (long)decimal.Round(number * seconds);
        (long Count, string Unit)[] parts =
        [
            (whole / 3_600, "hour"),
            (whole % 3_600 / 60, "minute"),
            (whole % 60, "second"),
        ];
        return string.Join(
            ' ',
            parts
                .Where(part => part.Count > 0)
                .Select(part => $"{Number(part.Count)} {Counted(part.Unit, part.Count)}")
        );
    }

    private static string Lead(Quantity quantity) =>
        quantity.Qualifier switch
        {
            Qualifier.MoreThan => "more than ",
            Qualifier.AtLeast => "at least ",
            Qualifier.Nearly => "nearly ",
            Qualifier.LessThan => quantity.Kind == ValueKind.Count ? "fewer than " : "less than ",
            Qualifier.AtMost => "at most ",
            Qualifier.UpTo => "up to ",
            Qualifier.About => "about ",
            _ => "",
        };

    private static string? OrderOf(decimal? low) =>
        low switch
        {
            10 => "tens",
            100 => "hundreds",
            1_000 => "thousands",
            10_000 => "tens of thousands",
            100_000 => "hundreds of thousands",
            1_000_000 => "millions",
            1_000_000_000 => "billions",
            _ => null,
        };

    private static string WithUnit(string text, decimal number, ValueKind kind, string? unit) =>
        unit switch
        {
            null => text,
            "percent" => text + "%",
            "percentage-point" => $"{text} percentage {Counted("point", number)}",
            "times" => $"{text} {Counted("time", number)}",
            _ when kind is ValueKind.Count or ValueKind.Duration or ValueKind.Age =>
                $"{text} {Counted(unit.Replace('_', ' '), number)}",
            _ => $"{text} {unit}",
        };

    private static string Counted(string noun, decimal number) =>
        number == 1 ? noun : noun.Pluralize(inputIsKnownToBeSingular: false);
}
