using FactCheck.Values;
using NodaTime;

namespace FactCheck.Extraction.Dates;

/// <summary>A period that recurs each year: a day, a month or part of one, a quarter, a half, a season, a part of the year.</summary>
/// <param name="Grain">Its grain.</param>
/// <param name="FirstMonth">The month in which it begins.</param>
/// <param name="FirstDay">The day on which it begins.</param>
/// <param name="Months">How many months it has when it ends with one; 0 when <paramref name="Days"/> counts.</param>
/// <param name="Days">How many days it has; 0 when <paramref name="Months"/> counts.</param>
/// <param name="IsLunar">Whether month and day are those of the lunar calendar.</param>
internal readonly record struct YearPeriod(
    Grain Grain,
    int FirstMonth,
    int FirstDay,
    int Months,
    int Days,
    bool IsLunar = false
)
{
    private const int DaysOfPart = 10;
    private const int MonthsOfPart = 4;

    /// <summary>The period that <paramref name="date"/> names, or <see langword="null"/> when it names none.</summary>
    public static YearPeriod? Of(in DateExpression date)
    {
        var isLunar = date.Form == DateForm.Lunar;
        return date switch
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
            { Month: { } month } => new(Grain.Month, month, 1, 1, 0, isLunar),
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

    /// <summary>The period in <paramref name="year"/>; <see langword="null"/> when that year has none (29 February).</summary>
    public Placement? In(int year)
    {
        if (year is < 1 or > 9000)
        {
            return null;
        }
        return IsLunar ? InLunar(year) : InSolar(year);
    }

    /// <summary>What is known of the period when the year is not: <c>--09-18</c>, <c>--09</c>, <c>--07/--09</c>.</summary>
    public string Open
    {
        get
        {
            if (IsLunar)
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
        if (VietnameseLunarCalendar.ToSolar(year, FirstMonth, FirstDay) is not { } from)
        {
            return null;
        }
        var until =
            Days > 0 ? from.PlusDays(Days) : VietnameseLunarCalendar.EndOf(year, FirstMonth);
        return new Placement(from, until, Grain);
    }
}
