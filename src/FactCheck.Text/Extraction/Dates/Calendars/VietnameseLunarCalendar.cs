using NodaTime;

namespace FactCheck.Extraction.Dates.Calendars;

/// <summary>The lunar calendar of Viet Nam: months begin on the day of the new moon in the zone UTC+7.</summary>
/// <remarks>
/// The algorithm published by Hồ Ngọc Đức, "Computing the Vietnamese lunar calendar" (2004,
/// https://www.informatik.uni-leipzig.de/~duc/amlich/calrules_en.html), after Jean Meeus, "Astronomical Algorithms"
/// (1998). It holds for 1800–2199. .NET's lunisolar calendars are Chinese, Japanese, Korean and Taiwanese, and differ
/// from the Vietnamese one in some years (Tết 1985, 2007, 2030). Angles and fractions of days need <see langword="double"/>;
/// what leaves this class are whole days.
/// </remarks>
internal static class VietnameseLunarCalendar
{
    private const double Zone = 7.0 / 24;
    private const double Month = 29.530588853;

    // The Julian day number of 1 January 1900, and the Julian date of the new moon that is number 0.
    private const int JulianOf1900 = 2_415_021;
    private const double FirstNewMoon = 2_415_021.076998695;
    private static readonly LocalDate Start = new(1900, 1, 1);

    /// <summary>The first year that the calendar is computed for.</summary>
    public const int FirstYear = 1800;

    /// <summary>The last year that the calendar is computed for.</summary>
    public const int LastYear = 2199;

    private const int MonthsOfYear = 12;

    // A month costs hundreds of sines, and an incomplete date asks for the months of many years, so each is found once.
    private static readonly LunarMonth?[] Months = new LunarMonth?[
        (LastYear - FirstYear + 1) * MonthsOfYear
    ];

    /// <summary>The first day of the lunar year that begins in <paramref name="year"/>, from <see cref="FirstYear"/> to <see cref="LastYear"/>.</summary>
    public static LocalDate NewYear(int year) => MonthOf(year, 1).First;

    /// <summary>The solar date of a day of the lunar calendar (of the regular month, not a leap one).</summary>
    /// <returns><see langword="null"/> when the month has no such day, or the year is out of range.</returns>
    public static LocalDate? ToSolar(int year, int month, int day)
    {
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day is < 1 or > 30)
        {
            return null;
        }
        var found = MonthOf(year, month);
        var date = found.First.PlusDays(day - 1);
        return date < found.Until ? date : null;
    }

    /// <summary>The day behind the last one of a month of the lunar calendar, of the years that <see cref="ToSolar"/> knows.</summary>
    public static LocalDate EndOf(int year, int month) => MonthOf(year, month).Until;

    private static LunarMonth MonthOf(int year, int month)
    {
        ref var known = ref Months[(year - FirstYear) * MonthsOfYear + month - 1];
        if (Volatile.Read(ref known) is { } found)
        {
            return found;
        }
        var first = FirstDayOf(year, month);
        var made = new LunarMonth(first, NextMonth(first));
        Volatile.Write(ref known, made);
        return made;
    }

    private static LocalDate NextMonth(LocalDate firstDay) =>
        ToDate(NewMoonDay(IndexNear(ToJulian(firstDay)) + 1));

    private static LocalDate FirstDayOf(int year, int month)
    {
        // Months are counted from the eleventh, which holds the winter solstice.
        var (eleventh, next) =
            month < 11
                ? (EleventhMonth(year - 1), EleventhMonth(year))
                : (EleventhMonth(year), EleventhMonth(year + 1));
        var offset = month < 11 ? month + 1 : month - 11;
        var index = IndexNear(eleventh);
        var isLeapYear = next - eleventh > 365;
        return ToDate(
            NewMoonDay(index + offset + (isLeapYear && offset >= LeapOffset(index) ? 1 : 0))
        );
    }

    // The leap month is the first one behind the eleventh without a major solar term.
    private static int LeapOffset(int index)
    {
        var offset = 1;
        var term = SolarTerm(NewMoonDay(index + 1));
        int last;
        do
        {
            last = term;
            offset++;
            term = SolarTerm(NewMoonDay(index + offset));
        } while (term != last && offset < 14);
        return offset - 1;
    }

    private static int EleventhMonth(int year)
    {
        var newYearsEve = ToJulian(new LocalDate(year, 12, 31));
        var index = (int)((newYearsEve - JulianOf1900) / Month);
        var day = NewMoonDay(index);
        return SolarTerm(day) >= 9 ? NewMoonDay(index - 1) : day;
    }

    private static int IndexNear(int julianDay) =>
        (int)Math.Floor(0.5 + (julianDay - FirstNewMoon) / Month);

    // The local day on which new moon number k falls (Meeus, chapter 49, with the terms that matter here).
    private static int NewMoonDay(int k)
    {
        var t = k / 1236.85;
        var (t2, t3) = (t * t, t * t * t);
        var mean =
            2_415_020.75933
            + 29.53058868 * k
            + 0.0001178 * t2
            - 0.000000155 * t3
            + 0.00033 * Sin(166.56 + 132.87 * t - 0.009173 * t2);
        var sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
        var moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
        var node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
        var correction =
            (0.1734 - 0.000393 * t) * Sin(sun)
            + 0.0021 * Sin(2 * sun)
            - 0.4068 * Sin(moon)
            + 0.0161 * Sin(2 * moon)
            - 0.0004 * Sin(3 * moon)
            + 0.0104 * Sin(2 * node)
            - 0.0051 * Sin(sun + moon)
            - 0.0074 * Sin(sun - moon)
            + 0.0004 * Sin(2 * node + sun)
            - 0.0004 * Sin(2 * node - sun)
            - 0.0006 * Sin(2 * node + moon)
            + 0.0010 * Sin(2 * node - moon)
            + 0.0005 * Sin(2 * moon + sun);
        return (int)Math.Floor(mean + correction - DeltaT(t) + 0.5 + Zone);
    }

    private static double DeltaT(double t) =>
        t < -11
            ? 0.001
                + 0.000839 * t
                + 0.0002261 * t * t
                - 0.00000845 * t * t * t
                - 0.000000081 * t * t * t * t
            : -0.000278 + 0.000265 * t + 0.000262 * t * t;

    // The sun's longitude at local midnight in twelfths of the circle; 9 begins at the winter solstice.
    private static int SolarTerm(int julianDay)
    {
        var t = (julianDay - 2_451_545.5 - Zone) / 36_525;
        var anomaly = 357.52910 + 35_999.05030 * t - 0.0001559 * t * t - 0.00000048 * t * t * t;
        var longitude =
            280.46645
            + 36_000.76983 * t
            + 0.0003032 * t * t
            + (1.914600 - 0.004817 * t - 0.000014 * t * t) * Sin(anomaly)
            + (0.019993 - 0.000101 * t) * Sin(2 * anomaly)
            + 0.000290 * Sin(3 * anomaly);
        var turned = longitude - 360 * Math.Floor(longitude / 360);
        return (int)(turned / 30);
    }

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);

    private static int ToJulian(LocalDate date) => JulianOf1900 + Period.DaysBetween(Start, date);

    private static LocalDate ToDate(int julianDay) => Start.PlusDays(julianDay - JulianOf1900);

    private sealed record LunarMonth(LocalDate First, LocalDate Until);
}
