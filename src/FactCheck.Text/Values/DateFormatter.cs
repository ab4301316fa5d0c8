using System.Globalization;
using NodaTime;

namespace FactCheck.Values;

/// <summary>Writes dates in English for reports.</summary>
internal static class DateFormatter
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>See <see cref="DateText.Format"/>.</summary>
    public static string Format(DateValue value)
    {
        if (value.From is not { } from || value.Until is not { } until)
        {
            return FormatOpen(value.Open ?? "");
        }
        if (value.Grain <= Grain.Hour)
        {
            var time = DateText.FormatTime(from.TimeOfDay, value.Grain);
            return $"{Day(from.Date)}, {time}";
        }
        var last = until.Date.PlusDays(-1);
        return IsYears(from.Date, until.Date) ? Years(from.Year, last.Year)
            : IsMonths(from.Date, until.Date) ? Months(from.Date, last)
            : Days(from.Date, last);
    }

    private static bool IsMonths(LocalDate from, LocalDate until) =>
        from.Day == 1 && until.Day == 1;

    private static bool IsYears(LocalDate from, LocalDate until) =>
        IsMonths(from, until) && from.Month == 1 && until.Month == 1;

    private static string Years(int first, int last) =>
        first == last ? $"{first}" : $"{first}–{last}";

    private static string Months(LocalDate first, LocalDate last) =>
        (first.Year, first.Month) == (last.Year, last.Month) ? Month(first)
        : first.Year == last.Year ? $"{MonthName(first.Month)}–{Month(last)}"
        : $"{Month(first)} – {Month(last)}";

    private static string Days(LocalDate first, LocalDate last)
    {
        if (first >= last)
        {
            return Day(first);
        }
        if (first.Year != last.Year)
        {
            return $"{Day(first)} – {Day(last)}";
        }
        return first.Month == last.Month
            ? $"{first.Day}–{Day(last)}"
            : $"{first.Day} {MonthName(first.Month)} – {Day(last)}";
    }

    private static string Day(LocalDate date) => $"{date.Day} {Month(date)}";

    private static string Month(LocalDate date) => $"{MonthName(date.Month)} {date.Year}";

    private static string MonthName(int month) => English.DateTimeFormat.GetMonthName(month);

    // "--09-18" or "--10-13/--10-14", with "T15:30" behind either
    private static string FormatOpen(string open)
    {
        var parts = open.Split('/').Select(OpenPart).ToArray();
        return parts.Contains("") ? "date unknown"
            : open.StartsWith("---", StringComparison.Ordinal)
                ? $"{string.Join(" – ", parts)} (month and year unknown)"
            : open.StartsWith('T') ? $"{string.Join(" – ", parts)} (day unknown)"
            : $"{string.Join(" – ", parts)} (year unknown)";
    }

    private static string OpenPart(string open)
    {
        var time = open.IndexOf('T', StringComparison.Ordinal);
        var (date, clock) = time < 0 ? (open, "") : (open[..time], open[(time + 1)..]);
        var name = date switch
        {
            ['-', '-', '-', .. var day] => $"day {Number(day)}",
            ['-', '-', var m, var n, '-', .. var day] =>
                $"{Number(day)} {MonthName(Number([m, n]))}",
            ['-', '-', .. var month] => MonthName(Number(month)),
            _ => "",
        };
        return clock.Length == 0 ? name
            : name.Length == 0 ? clock
            : $"{name}, {clock}";
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, English);
}
