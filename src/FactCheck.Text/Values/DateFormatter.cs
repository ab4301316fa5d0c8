using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Values;

/// <summary>Dates and periods as people write them in English.</summary>
internal static class DateFormatter
{
    private static readonly LocalDatePattern DayMonthYear = Pattern("d MMMM uuuu");
    private static readonly LocalDatePattern DayMonth = Pattern("d MMMM");
    private static readonly LocalDatePattern MonthYear = Pattern("MMMM uuuu");
    private static readonly LocalDatePattern MonthOnly = Pattern("MMMM");
    private static readonly LocalDatePattern YearOnly = Pattern("uuuu");
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture(
        "HH:mm"
    );

    /// <summary><c>30 September 2015</c>.</summary>
    public static string Of(LocalDate day) => DayMonthYear.Format(day);

    /// <summary>The period from <paramref name="from"/> (inclusive) to <paramref name="until"/> (exclusive).</summary>
    public static string Of(LocalDateTime from, LocalDateTime until)
    {
        if (
            from.TimeOfDay == LocalTime.Midnight
            && until.TimeOfDay == LocalTime.Midnight
            && from < until
        )
        {
            return OfDays(from.Date, until.Date.PlusDays(-1));
        }
        var start = $"{Clock.Format(from.TimeOfDay)} on {Of(from.Date)}";
        if (until <= from.PlusMinutes(1))
        {
            return start;
        }
        return from.Date == until.Date
            ? $"{Clock.Format(from.TimeOfDay)} to {Clock.Format(until.TimeOfDay)} on {Of(from.Date)}"
            : $"{start} to {Clock.Format(until.TimeOfDay)} on {Of(until.Date)}";
    }

    /// <summary>A date as <see cref="DateValue.Open"/> writes it: <c>18 September of an unknown year</c>.</summary>
    public static string OfOpen(string open)
    {
        if (!OpenDate.TryParse(open, out var date) || date is null)
        {
            return "a date that cannot be placed";
        }
        var (first, last) = (date.First, date.Last);
        var text = (first.Month, last.Month, date.IsRange) switch
        {
            (null, _, false) => $"day {Number(first.Day)}",
            (null, _, true) => $"days {Number(first.Day)} to {Number(last.Day)}",
            (_, _, false) => End(first),
            var (from, to, _) when from == to && first.Day is not null && last.Day is not null =>
                $"{Number(first.Day)} to {End(last)}",
            _ => $"{End(first)} to {End(last)}",
        };
        var unknown = first.Month is null ? "of an unknown month" : "of an unknown year";
        return $"{ClockOf(open)}{text} {unknown}";
    }

    // "--05-20T15:30": the time of day stands behind the date.
    private static string ClockOf(string open)
    {
        var at = open.IndexOf('T', StringComparison.Ordinal);
        return at < 0 || open.Contains('/', StringComparison.Ordinal)
            ? ""
            : $"{open.AsSpan(at + 1)} on ";
    }

    private static string OfDays(LocalDate first, LocalDate last)
    {
        if (first == last)
        {
            return Of(first);
        }
        var wholeMonths = first.Day == 1 && last == last.With(DateAdjusters.EndOfMonth);
        if (wholeMonths && first.Month == 1 && last.Month == 12)
        {
            return OfYears(first, last);
        }
        var (apart, together) = wholeMonths ? (MonthOnly, MonthYear) : (DayMonth, DayMonthYear);
        if (first.Year != last.Year)
        {
            return $"{together.Format(first)} to {together.Format(last)}";
        }
        if (first.Month != last.Month)
        {
            return $"{apart.Format(first)} to {together.Format(last)}";
        }
        return wholeMonths ? MonthYear.Format(first) : $"{Number(first.Day)} to {Of(last)}";
    }

    private static string OfYears(LocalDate first, LocalDate last)
    {
        if (first.Year == last.Year)
        {
            return YearOnly.Format(first);
        }
        return first.Year > 0 && first.Year % 10 == 0 && last.Year == first.Year + 9
            ? $"the {YearOnly.Format(first)}s"
            : $"{YearOnly.Format(first)} to {YearOnly.Format(last)}";
    }

    // 2000 has a 29 February.
    private static string End((int? Month, int? Day) end)
    {
        var day = new LocalDate(2000, end.Month!.Value, end.Day ?? 1);
        return (end.Day is null ? MonthOnly : DayMonth).Format(day);
    }

    private static string Number(int? number) =>
        number.GetValueOrDefault().ToString(CultureInfo.InvariantCulture);

    private static LocalDatePattern Pattern(string text) =>
        LocalDatePattern.CreateWithInvariantCulture(text);
}
