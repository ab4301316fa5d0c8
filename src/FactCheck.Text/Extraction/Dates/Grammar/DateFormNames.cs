namespace FactCheck.Extraction.Dates.Grammar;

/// <summary>The names of <see cref="DateForm"/> in language packs.</summary>
internal static class DateFormNames
{
    private static readonly Dictionary<string, DateForm> Forms = new(StringComparer.Ordinal)
    {
        ["ago"] = DateForm.Ago,
        ["ahead"] = DateForm.Ahead,
        ["ahead-if-forward"] = DateForm.AheadIfForward,
        ["ahead-if-asked"] = DateForm.AheadIfAsked,
        ["later"] = DateForm.Later,
        ["earlier"] = DateForm.Earlier,
        ["later-at-pause"] = DateForm.LaterAtPause,
        ["lunar-eve"] = DateForm.LunarEve,
        ["past-window"] = DateForm.PastWindow,
        ["coming-window"] = DateForm.ComingWindow,
        ["weekend"] = DateForm.Weekend,
        ["weekend-if-asked"] = DateForm.WeekendIfAsked,
        ["day-if-asked"] = DateForm.DayIfAsked,
        ["time-if-asked"] = DateForm.TimeIfAsked,
        ["now-if-asked"] = DateForm.NowIfAsked,
        ["now"] = DateForm.Now,
        ["list-start"] = DateForm.ListStart,
        ["same-day"] = DateForm.SameDay,
        ["next-day"] = DateForm.NextDay,
        ["previous-day"] = DateForm.PreviousDay,
        ["chinese-lunar"] = DateForm.ChineseLunar,
        ["lunar"] = DateForm.Lunar,
        ["this-year"] = DateForm.ThisYear,
        ["this-month"] = DateForm.ThisMonth,
        ["first-months"] = DateForm.FirstMonths,
        ["last-months"] = DateForm.LastMonths,
        ["school-year"] = DateForm.SchoolYear,
        ["half-past"] = DateForm.HalfPast,
        ["to-hour"] = DateForm.ToHour,
        ["before-date"] = DateForm.BeforeDate,
        ["after-date"] = DateForm.AfterDate,
        ["weekdays-ago"] = DateForm.WeekdaysAgo,
        ["weekdays-ahead"] = DateForm.WeekdaysAhead,
        ["told"] = DateForm.Told,
        ["week-of"] = DateForm.WeekOf,
        ["week-from"] = DateForm.WeekFrom,
        ["week-to"] = DateForm.WeekTo,
        ["week-number"] = DateForm.WeekNumber,
        ["to-date"] = DateForm.ToDate,
        ["season-of-years"] = DateForm.SeasonOfYears,
        ["pair"] = DateForm.Pair,
        ["short-year"] = DateForm.ShortYear,
        ["bare-hour"] = DateForm.BareHour,
        ["alone"] = DateForm.Alone,
        ["at-pause"] = DateForm.AtPause,
    };

    /// <summary>The form called <paramref name="name"/>.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public static DateForm Parse(string name) =>
        Forms.TryGetValue(name, out var form)
            ? form
            : throw new InvalidOperationException(
                $"language pack: there is no form '{name}' in dates"
            );
}
