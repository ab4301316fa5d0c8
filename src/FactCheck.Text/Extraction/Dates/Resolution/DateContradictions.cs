using FactCheck.Extraction.Dates.Numeric;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Extraction.Dates.Resolution;

/// <summary>Finds contradictions between a date and the words beside it. The date is kept as it is written.</summary>
internal static class DateContradictions
{
    /// <summary>
    /// <paramref name="place"/> with a warning where the weekday in the text is not that of its date, or a day word
    /// (<c>hôm qua</c>) means another day than the date beside it.
    /// </summary>
    public static Placement Check(in DateExpression date, Placement place, in DateSetting setting)
    {
        if (
            place is not { Grain: Grain.Day, From: { } day }
            || date is { Month: null } or { Amount: not null } or { Offset: not null }
        )
        {
            return place;
        }
        if (date.Weekday is { } weekday && (int)day.DayOfWeek != weekday)
        {
            // Thursday 8/3/2018 can only be the other order
            if (date.MaySwap && Swapped(day) is { } other && (int)other.DayOfWeek == weekday)
            {
                return place with { From = other, Until = other.PlusDays(1) };
            }
            return place with
            {
                Warning =
                    $"{DateText.FormatIso(day)} was a {day.DayOfWeek}, the text says {(IsoDayOfWeek)weekday}",
            };
        }
        if (
            date.Shift is { Unit: Grain.Day, Amount: var days }
            && setting.Today?.PlusDays(days) is { } told
            && told != day
        )
        {
            return place with
            {
                Warning =
                    $"the day word beside {DateText.FormatIso(day)} means {DateText.FormatIso(told)} by {setting.TodayName}",
            };
        }
        return place;
    }

    private static LocalDate? Swapped(LocalDate day) =>
        NumericShapes.IsDay(day.Year, day.Day, day.Month)
            ? new LocalDate(day.Year, day.Day, day.Month)
            : null;
}
