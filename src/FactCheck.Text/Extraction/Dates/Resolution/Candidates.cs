using FactCheck.Values;
using NodaTime;

namespace FactCheck.Extraction.Dates.Resolution;

/// <summary>Chooses which of the recurring periods an incomplete date means.</summary>
/// <remarks>
/// The nearest one in the past or around the reference; in the future when the sentence looks forward. A heuristic
/// goes before both: a day within a week on the other side, or a calendar day (12/8) within a month, is nearer
/// to what news tell of than one most of a year away, so it wins (<c>ngày 25-5</c> on 21 May), unless a lead word says
/// that it has happened.
/// </remarks>
internal static class Candidates
{
    /// <summary>How many periods on either side are looked at: 29 February may be eight years away (1896–1904).</summary>
    public const int Reach = 8;
    private const int NearDays = 7;
    private const int NearDaysOfYear = 31;
    private const int MostOfYear = 300;

    /// <summary>The period that is meant.</summary>
    /// <param name="at">The period so many periods behind that of the reference; <see langword="null"/> where there is none.</param>
    /// <param name="today">The reference.</param>
    /// <param name="direction">−1 for the last one, 0 for this one, 1 for the next one, if the text tells.</param>
    /// <param name="setting">What else surrounds the date.</param>
    /// <param name="isCalendarDay">Whether it is a day called by month and day (12/8), not by a feast or another calendar.</param>
    /// <param name="reach">How many periods on either side are looked at.</param>
    public static Placement? Choose(
        Func<int, Placement?> at,
        LocalDate today,
        int? direction,
        in DateSetting setting,
        bool isCalendarDay = false,
        int reach = Reach
    )
    {
        Placement? past = null;
        Placement? future = null;
        for (var index = -reach; index <= reach; index++)
        {
            if (at(index) is not { } place)
            {
                continue;
            }
            var holdsToday = place.From <= today && today < place.Until;
            if (direction == 0 && index == 0)
            {
                return place;
            }
            if (holdsToday && (direction is null || place.Grain == Grain.Day))
            {
                return place;
            }
            past = place.Until <= today ? place : past;
            future ??= place.From > today ? place : null;
        }
        return Pick(past, future, today, direction, setting, isCalendarDay);
    }

    private static Placement? Pick(
        Placement? past,
        Placement? future,
        LocalDate today,
        int? direction,
        in DateSetting setting,
        bool isCalendarDay
    )
    {
        if (past is null || future is null)
        {
            return past ?? future;
        }
        var toPast = Period.DaysBetween(past.From!.Value, today);
        var toFuture = Period.DaysBetween(today, future.From!.Value);
        if (setting.LooksBack && direction is not > 0)
        {
            return past;
        }
        if (
            past.Grain == Grain.Day
            && IsNear(Math.Min(toPast, toFuture), Math.Max(toPast, toFuture), isCalendarDay)
            && setting.Prefer != DatePreference.Future
        )
        {
            return toPast <= toFuture ? past : future;
        }
        var forward = direction is { } way
            ? way > 0
            : setting.Prefer switch
            {
                DatePreference.Future => true,
                DatePreference.Nearest => toFuture < toPast,
                _ => setting.LooksForward,
            };
        return forward ? future : past;
    }

    private static bool IsNear(int near, int far, bool isCalendarDay) =>
        (near <= NearDays && far > 2 * NearDays)
        || (isCalendarDay && near <= NearDaysOfYear && far > MostOfYear);
}
