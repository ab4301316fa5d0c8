using NodaTime;

namespace FactCheck.Extraction.Dates.Numeric;

/// <summary>Tells whether a token of digits and marks has the shape of a date, and reads it.</summary>
internal static class NumericShapes
{
    /// <summary>Years outside these are no years.</summary>
    public const int FirstYear = 1000;

    /// <summary>The last number that is read as a year.</summary>
    public const int LastYear = 2200;

    private const int FirstYearOfTwoDigits = 1970;
    private const int LeapYear = 2000;

    /// <summary>Reads <paramref name="token"/> as <paramref name="shape"/> into <paramref name="date"/>.</summary>
    public static bool TryRead(
        in NumericToken token,
        DateShape shape,
        bool monthFirst,
        ref DateExpression date
    ) =>
        shape switch
        {
            DateShape.DayMonth => token.Count == 2
                && IsDateMark(token.Mark(0))
                && ReadDayMonth(token, 0, monthFirst, ref date),
            DateShape.SlashDayMonth => token.Count == 2
                && token.Mark(0) == '/'
                && ReadDayMonth(token, 0, monthFirst, ref date),
            DateShape.PlainDayMonth => token.Count == 2
                && token.Mark(0) == '/'
                && IsHardlyAFraction(token.Value(0), token.Value(1), monthFirst)
                && ReadDayMonth(token, 0, monthFirst, ref date),
            DateShape.Full => ReadFull(token, 0, monthFirst, ref date) && token.Count == 3,
            DateShape.ShortFull => ReadShortFull(token, monthFirst, ref date),
            DateShape.Iso => ReadIso(token, ref date),
            DateShape.MonthYear => ReadMonthYear(token, ref date),
            DateShape.SlashMonthYear => token.Mark(0) == '/' && ReadMonthYear(token, ref date),
            DateShape.SlashQuarterYear => YearShapes.TryReadQuarter(token, ref date),
            DateShape.DaysOfMonth => ReadDaysOfMonth(token, ref date),
            DateShape.DayMonthRange => ReadDayMonthRange(token, ref date),
            DateShape.DayRange => ReadPair(token, 31, ref date, isDay: true),
            DateShape.MonthRange => ReadPair(token, 12, ref date, isDay: false),
            DateShape.YearRange => YearShapes.TryReadRange(token, ref date),
            DateShape.YearMonth => YearShapes.TryReadMonth(token, ref date),
            DateShape.DayYear => YearShapes.TryReadDay(token, ref date),
            _ => false,
        };

    /// <summary>Whether the numbers are a day of a month, in a leap year when <paramref name="year"/> is unknown.</summary>
    public static bool IsDay(int? year, int month, int day) =>
        month is >= 1 and <= 12
        && day >= 1
        && day <= CalendarSystem.Iso.GetDaysInMonth(year ?? LeapYear, month);

    /// <summary>Whether <paramref name="year"/> is read as a year.</summary>
    public static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    private static bool IsHardlyAFraction(int first, int second, bool monthFirst) =>
        monthFirst ? first <= 12 && second is > 12 and not 16 : first > second;

    private static bool IsDateMark(char mark) => mark is '/' or '-' or '.';

    private static bool ReadDayMonth(
        in NumericToken token,
        int at,
        bool monthFirst,
        ref DateExpression date
    )
    {
        if (token.Digits(at) > 2 || token.Digits(at + 1) > 2)
        {
            return false;
        }
        var isMonthFirst = monthFirst && token.Mark(at) == '/';
        var (day, month) = Ordered(token.Value(at), token.Value(at + 1), isMonthFirst);
        date = date with { Day = day, Month = month };
        return IsDay(null, month, day);
    }

    // Where the preferred order gives no date and the other one does, the other one was meant.
    private static (int Day, int Month) Ordered(int first, int second, bool monthFirst)
    {
        var (day, month) = monthFirst ? (second, first) : (first, second);
        return month > 12 && day <= 12 && monthFirst ? (month, day) : (day, month);
    }

    private static bool ReadFull(
        in NumericToken token,
        int at,
        bool monthFirst,
        ref DateExpression date
    )
    {
        if (token.Count < at + 3 || token.Mark(at) != token.Mark(at + 1))
        {
            return false;
        }
        var (mark, digits) = (token.Mark(at), token.Digits(at + 2));
        var isYear = IsDateMark(mark) && (digits == 4 || (digits == 2 && mark == '/'));
        var year = YearOf(token.Value(at + 2), digits);
        if (!isYear || !IsYear(year) || token.Digits(at) > 2 || token.Digits(at + 1) > 2)
        {
            return false;
        }
        var (day, month) = Ordered(token.Value(at), token.Value(at + 1), monthFirst && mark == '/');
        if (month > 12 && day <= 12 && (mark != '.' || digits == 4))
        {
            (day, month) = (month, day); // 9/30/2015 can only be the other order
        }
        date = date with { Day = day, Month = month, Year = year };
        return IsDay(year, month, day);
    }

    private static bool ReadShortFull(
        in NumericToken token,
        bool monthFirst,
        ref DateExpression date
    )
    {
        if (
            token.Count != 3
            || token.Mark(0) is not ('-' or '.')
            || token.Mark(0) != token.Mark(1)
            || token.Digits(0) > 2
            || token.Digits(1) > 2
            || token.Digits(2) != 2
        )
        {
            return false;
        }
        var (day, month) = Ordered(token.Value(0), token.Value(1), monthFirst);
        if (month > 12 && day <= 12)
        {
            (day, month) = (month, day);
        }
        var year = YearOf(token.Value(2), digits: 2);
        date = date with { Day = day, Month = month, Year = year };
        return IsDay(year, month, day);
    }

    /// <summary>The year that <paramref name="value"/> is; two digits mean 1970–2069.</summary>
    public static int YearOf(int value, int digits) =>
        digits != 2 ? value
        : value + 1900 >= FirstYearOfTwoDigits ? value + 1900
        : value + 2000;

    private static bool ReadIso(in NumericToken token, ref DateExpression date)
    {
        if (
            token.Count != 3
            || token.Digits(0) != 4
            || token.Mark(0) != token.Mark(1)
            || token.Mark(0) is not ('-' or '/' or '.')
            || !IsYear(token.Value(0))
        )
        {
            return false;
        }
        date = date with { Year = token.Value(0), Month = token.Value(1), Day = token.Value(2) };
        return IsDay(token.Value(0), token.Value(1), token.Value(2));
    }

    private static bool ReadMonthYear(in NumericToken token, ref DateExpression date)
    {
        if (
            token.Count != 2
            || token.Digits(0) > 2
            || token.Digits(1) != 4
            || !IsDateMark(token.Mark(0))
        )
        {
            return false;
        }
        date = date with { Month = token.Value(0), Year = token.Value(1) };
        return token.Value(0) is >= 1 and <= 12 && IsYear(token.Value(1));
    }

    private static bool ReadDaysOfMonth(in NumericToken token, ref DateExpression date)
    {
        if (
            token.Count is not (3 or 4)
            || token.Mark(0) is not ('-' or ',')
            || token.Mark(1) is '-' or ':' or ','
        )
        {
            return false;
        }
        var end = default(DateExpression);
        var ends =
            token.Count == 4
                ? ReadFull(token, 1, monthFirst: false, ref end)
                : ReadDayMonth(token, 1, monthFirst: false, ref end);
        date = date with { Day = token.Value(0), End = new DateExpression.RangeEnd(end) };
        // 12,13/3: a comma joins neighbours only
        return ends
            && token.Value(0) >= 1
            && (token.Mark(0) == '-' ? token.Value(0) < end.Day : token.Value(0) + 1 == end.Day);
    }

    private static bool ReadDayMonthRange(in NumericToken token, ref DateExpression date)
    {
        var at = token.Count == 6 ? 3 : 2;
        if (token.Count is < 4 or > 6 || token.Mark(at - 1) != '-' || token.Mark(0) == '-')
        {
            return false;
        }
        var (start, end) = (date, default(DateExpression));
        var starts =
            at == 3
                ? ReadFull(token, 0, monthFirst: false, ref start)
                : IsDateMark(token.Mark(0)) && ReadDayMonth(token, 0, false, ref start);
        var ends =
            token.Count == 4
                ? IsDateMark(token.Mark(2)) && ReadDayMonth(token, 2, false, ref end)
                : ReadFull(token, at, monthFirst: false, ref end);
        date = start with { End = new DateExpression.RangeEnd(end) };
        return starts && ends;
    }

    private static bool ReadPair(
        in NumericToken token,
        int max,
        ref DateExpression date,
        bool isDay
    )
    {
        if (token.Count != 2 || token.Mark(0) != '-' || token.Digits(0) > 2 || token.Digits(1) > 2)
        {
            return false;
        }
        var (first, last) = (token.Value(0), token.Value(1));
        date = isDay
            ? date with
            {
                Day = first,
                End = new DateExpression.RangeEnd(new DateExpression { Day = last }),
            }
            : date with
            {
                Month = first,
                End = new DateExpression.RangeEnd(new DateExpression { Month = last }),
            };
        return first >= 1 && first < last && last <= max;
    }
}
