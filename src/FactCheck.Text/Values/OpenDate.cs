using System.Globalization;
using NodaTime;

namespace FactCheck.Values;

/// <summary>
/// A date without a year as <see cref="DateValue.Open"/> writes it: <c>--09-18</c>, <c>--09</c>, <c>---14</c>, or two of
/// them with a slash between for a range, both ends included. A clock time behind a <c>T</c> is left aside.
/// </summary>
public sealed class OpenDate
{
    private readonly (int? Month, int? Day) _first;
    private readonly (int? Month, int? Day) _last;

    private OpenDate((int? Month, int? Day) first, (int? Month, int? Day) last)
    {
        _first = first;
        _last = last;
    }

    /// <summary>Month and day of its first end; either may be unknown, not both.</summary>
    public (int? Month, int? Day) First => _first;

    /// <summary>Month and day of its last end (included); the same as <see cref="First"/> when it is no range.</summary>
    public (int? Month, int? Day) Last => _last;

    /// <summary>Whether it has two different ends.</summary>
    public bool IsRange => _first != _last;

    /// <summary>Reads <paramref name="text"/>; false when nothing in it can be compared.</summary>
    public static bool TryParse(string? text, out OpenDate? date)
    {
        date = null;
        var ends = (text ?? "").Split('/');
        if (ends.Length > 2 || !TryParseEnd(ends[0], out var first))
        {
            return false;
        }
        var last = first;
        if (ends.Length == 2 && !TryParseEnd(ends[1], out last))
        {
            return false;
        }
        if (first.Month is null != last.Month is null)
        {
            return false;
        }
        date = new OpenDate(first, last);
        return true;
    }

    /// <summary>The intervals on the line of dates that it can mean in <paramref name="years"/>, ascending.</summary>
    /// <param name="years">The years in which it may begin, ascending.</param>
    public IEnumerable<Interval> In(IEnumerable<int> years)
    {
        foreach (var year in years)
        {
            var months = _first.Month is { } month ? (month, month) : (1, 12);
            for (var start = months.Item1; start <= months.Item2; start++)
            {
                if (Place(new LocalDate(year, start, 1)) is { } place)
                {
                    yield return place;
                }
            }
        }
    }

    private Interval? Place(LocalDate month)
    {
        var lastMonth = (_first.Month, _last.Month) switch
        {
            ({ } first, { } last) => month.PlusMonths((last - first + 12) % 12),
            _ when _last.Day < _first.Day => month.PlusMonths(1),
            _ => month,
        };
        if (lastMonth == month && _last.Day < _first.Day)
        {
            lastMonth = month.PlusMonths(12);
        }
        return
            Day(month, _first.Day ?? 1) is { } from
            && Day(lastMonth, _last.Day ?? LengthOf(lastMonth)) is { } until
            ? Interval.HalfOpen(Timeline.ToLine(from), Timeline.ToLine(until) + Timeline.Day)
            : null;
    }

    private static LocalDate? Day(LocalDate month, int day) =>
        day <= LengthOf(month) ? month.PlusDays(day - 1) : null;

    private static int LengthOf(LocalDate month) =>
        CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month);

    private static bool TryParseEnd(string text, out (int? Month, int? Day) end)
    {
        end = default;
        var clock = text.IndexOf('T', StringComparison.Ordinal);
        var parts = clock < 0 ? text : text[..clock];
        if (parts.StartsWith("---", StringComparison.Ordinal))
        {
            end = (null, Number(parts.AsSpan(3), 31));
            return end.Day.HasValue;
        }
        if (!parts.StartsWith("--", StringComparison.Ordinal) || parts.Length is not (4 or 7))
        {
            return false;
        }
        var month = Number(parts.AsSpan(2, 2), 12);
        if (month is null || parts.Length == 4)
        {
            end = (month, null);
            return month.HasValue;
        }
        // 2000 is a leap year: 29 February is a day of some year.
        var day = Number(parts.AsSpan(5), CalendarSystem.Iso.GetDaysInMonth(2000, month.Value));
        end = (month, day);
        return parts[4] == '-' && day.HasValue;
    }

    private static int? Number(ReadOnlySpan<char> digits, int most) =>
        digits.Length == 2
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= most
            ? number
            : null;
}
