using FactCheck.Extraction.Dates.Calendars;
using FactCheck.Extraction.Dates.Numeric;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Extraction.Dates.Resolution;

/// <summary>A period that recurs each year: a day, a month or part of one, a quarter, a half, a season, a part of the year.</summary>
/// <param name="Grain">Its grain.</param>
/// <param name="FirstMonth">The month in which it begins.</param>
/// <param name="FirstDay">The day on which it begins.</param>
/// <param name="Months">How many months it has when it ends with one; 0 when <paramref name="Days"/> counts.</param>
/// <param name="Days">How many days it has; 0 when <paramref name="Months"/> counts.</param>
/// <param name="IsLunar">Whether month and day are those of the lunar calendar.</param>
/// <param name="WeekdayOfMonth">The weekday of the month that it is, in place of the day: the fourth Thursday.</param>
/// <param name="Offset">How many days behind that weekday it begins.</param>
/// <param name="Easter">How many days behind Easter it is, in place of month and day.</param>
/// <param name="IsChinese">Whether month and day are those of the Chinese lunar calendar.</param>
internal readonly record struct YearPeriod(
    Grain Grain,
    int FirstMonth,
    int FirstDay,
    int Months,
    int Days,
    bool IsLunar = false,
    (int Weekday, int Nth)? WeekdayOfMonth = null,
    int Offset = 0,
    int? Easter = null,
    bool IsChinese = false
)
{
    private const int DaysOfPart = 10;
    private const int DaysOfWeek = 7;
    private const int Saturday = 6;
    private const int DaysOfWeekend = 2;
    private const int DaysOfHalf = 15;
    private const int LastDayOfMonth = 30;
    private const int MonthsOfPart = 4;
    private const int MonthsOfYear = 12;

    /// <summary>The period that <paramref name="date"/> names, or <see langword="null"/> when it names none.</summary>
    public static YearPeriod? Of(in DateExpression date)
    {
        var isLunar = date.Form == DateForm.Lunar;
        return Moving(date)
            ?? date switch
            {
                { Form: DateForm.FirstMonths, Amount: { } months and <= 12 } => new(
                    GrainOf(months),
                    1,
                    1,
                    months,
                    0
                ),
                { Form: DateForm.LastMonths, Amount: { } months and <= 12 } => new(
                    GrainOf(months),
                    13 - months,
                    1,
                    months,
                    0
                ),
                { Month: { } month, Day: { } day } => new(Grain.Day, month, day, 0, 1, isLunar),
                { Month: { } month, Part: { } part } => PartOfMonth(month, part),
                { Month: { } month, Half: { } half } => HalfOfMonth(month, half),
                { Month: { } month } => new(Grain.Month, month, 1, 1, 0, isLunar),
                { Quarter: { } quarter, Part: { } part } => new(
                    Grain.Month,
                    quarter * 3 - 3 + part,
                    1,
                    1,
                    0
                ),
                { Quarter: { } quarter } => new(Grain.Quarter, quarter * 3 - 2, 1, 3, 0),
                { Half: { } half } => new(Grain.Half, half * 6 - 5, 1, 6, 0),
                { Season: { } month } => new(Grain.Season, month, 1, 3, 0),
                { Part: { } part } => new(
                    Grain.PartOfYear,
                    part * MonthsOfPart - (MonthsOfPart - 1),
                    1,
                    MonthsOfPart,
                    0
                ),
                _ => null,
            };
    }

    // Those that fall on other days each year.
    private static YearPeriod? Moving(in DateExpression date) =>
        WithMonth(date) switch
        {
            { Form: DateForm.ChineseLunar, Month: { } month, Day: { } day } => new(
                Grain.Day,
                month,
                day,
                0,
                1,
                IsChinese: true
            ),
            { Easter: { } offset } => new(Grain.Day, 0, 0, 0, 1, Easter: offset),
            { Month: { } month, Weekday: { } weekday, Nth: { } nth } => new(
                Grain.Day,
                month,
                1,
                0,
                1,
                WeekdayOfMonth: (weekday, nth),
                Offset: date.Offset ?? 0
            ),
            { Month: { } month, Unit: Grain.Weekend, Nth: { } nth } => new(
                Grain.Weekend,
                month,
                1,
                0,
                DaysOfWeekend,
                WeekdayOfMonth: (Saturday, nth)
            ),
            { Month: { } month, Unit: Grain.Day, Nth: { } nth } => new(Grain.Day, month, nth, 0, 1),
            { Month: { } month, Unit: Grain.Week, Nth: { } nth } => WeekOfMonth(month, nth),
            { Form: DateForm.LunarEve, Day: { } day } => new(
                Grain.Day,
                1,
                day - LastDayOfMonth,
                0,
                1,
                true
            ),
            _ => null,
        };

    // The last Monday of 2017 is that of its last month.
    private static DateExpression WithMonth(in DateExpression date) =>
        date is { Nth: { } nth, Month: null }
            ? date with
            {
                Month = nth < 0 ? MonthsOfYear : 1,
            }
            : date;

    private static Grain GrainOf(int months) =>
        months switch
        {
            3 => Grain.Quarter,
            6 => Grain.Half,
            12 => Grain.Year,
            _ => Grain.Month,
        };

    /// <summary>A part of a month: days 1–10, 11–20, or 21 to the end.</summary>
    public static YearPeriod PartOfMonth(int month, int part) =>
        part == 3
            ? new(Grain.PartOfMonth, month, 2 * DaysOfPart + 1, 1, 0)
            : new(Grain.PartOfMonth, month, (part - 1) * DaysOfPart + 1, 0, DaysOfPart);

    // Weeks of a month are counted from its first day, or back from its last.
    private static YearPeriod WeekOfMonth(int month, int nth) =>
        new(Grain.Week, month, nth < 0 ? -DaysOfWeek : (nth - 1) * DaysOfWeek + 1, 0, DaysOfWeek);

    private static YearPeriod HalfOfMonth(int month, int half) =>
        half == 1
            ? new(Grain.PartOfMonth, month, 1, 0, DaysOfHalf)
            : new(Grain.PartOfMonth, month, DaysOfHalf + 1, 1, 0);

    /// <summary>The period in <paramref name="year"/>; <see langword="null"/> when that year has none (29 February).</summary>
    public Placement? In(int year)
    {
        if (year is < -9000 or > 9000)
        {
            return null;
        }
        if (Easter is { } offset && year > 0)
        {
            return Placement.OfDay(MovableDays.Easter(year).PlusDays(offset));
        }
        if (WeekdayOfMonth is { } place)
        {
            return MovableDays.WeekdayOf(year, FirstMonth, place.Weekday, place.Nth) is { } day
                ? new Placement(day.PlusDays(Offset), day.PlusDays(Offset + Days), Grain)
                : null;
        }
        if (IsChinese)
        {
            return ChineseLunarCalendar.ToSolar(year, FirstMonth, FirstDay) is { } day
                ? Placement.OfDay(day)
                : null;
        }
        return IsLunar ? InLunar(year) : InSolar(year);
    }

    /// <summary>What is known of the period when the year is not: <c>--09-18</c>, <c>--09</c>, <c>--07/--09</c>.</summary>
    public string Open
    {
        get
        {
            if (
                IsLunar
                || IsChinese
                || FirstDay < 0
                || Grain == Grain.Week
                || Easter.HasValue
                || WeekdayOfMonth.HasValue
            )
            {
                return "";
            }
            const int LeapYear = 2000;
            if (Grain == Grain.Day)
            {
                return $"--{FirstMonth:00}-{FirstDay:00}";
            }
            if (Grain == Grain.PartOfMonth)
            {
                var last = In(LeapYear)!.Until!.Value.PlusDays(-1).Day;
                return $"--{FirstMonth:00}-{FirstDay:00}/--{FirstMonth:00}-{last:00}";
            }
            return Months == 1
                ? $"--{FirstMonth:00}"
                : $"--{FirstMonth:00}/--{(FirstMonth + Months - 2) % 12 + 1:00}";
        }
    }

    private Placement? InSolar(int year)
    {
        if (FirstDay < 0)
        {
            var end = new LocalDate(year, FirstMonth, 1).PlusMonths(1);
            return new Placement(end.PlusDays(FirstDay), end, Grain);
        }
        if (!NumericShapes.IsDay(year, FirstMonth, FirstDay))
        {
            return null;
        }
        var from = new LocalDate(year, FirstMonth, FirstDay);
        var until =
            Days > 0 ? from.PlusDays(Days) : new LocalDate(year, FirstMonth, 1).PlusMonths(Months);
        return new Placement(from, until, Grain);
    }

    private Placement? InLunar(int year)
    {
        if (FirstDay <= 0)
        {
            return BeforeNewYear(year);
        }
        if (VietnameseLunarCalendar.ToSolar(year, FirstMonth, FirstDay) is not { } from)
        {
            return null;
        }
        var until =
            Days > 0 ? from.PlusDays(Days) : VietnameseLunarCalendar.EndOf(year, FirstMonth);
        return new Placement(from, until, Grain);
    }

    // The 30th is the eve also of a year whose last month has 29 days.
    private Placement? BeforeNewYear(int year) =>
        year is < VietnameseLunarCalendar.FirstYear or > VietnameseLunarCalendar.LastYear ? null
        : FirstDay == 0 ? Placement.OfDay(VietnameseLunarCalendar.NewYear(year).PlusDays(-1))
        : VietnameseLunarCalendar.ToSolar(year - 1, 12, LastDayOfMonth + FirstDay) is { } day
            ? Placement.OfDay(day)
        : null;
}
