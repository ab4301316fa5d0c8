using FactCheck.Values;
using NodaTime;

namespace FactCheck.Extraction.Dates.Resolution;

/// <summary>Places times that are counted in hours, minutes or seconds from the time of publication.</summary>
/// <remarks>An article with only a day of publication counts from its midnight, as a window of days does.</remarks>
internal static class TimeShiftResolver
{
    private const long SecondsOfMinute = 60;
    private const long SecondsOfHour = 60 * SecondsOfMinute;

    /// <summary>The value of <c>24 giờ qua</c>, <c>in two hours</c>, <c>20 minutes ago</c>.</summary>
    /// <returns><see langword="null"/> when the words are a length of time and no date.</returns>
    public static DateValue? Resolve(in DateExpression date, in DateSetting setting)
    {
        var (unit, looksForward) = (
            date.Unit!.Value,
            setting.LooksForward || setting.Prefer == DatePreference.Future
        );
        if (
            date.Form is DateForm.Later or DateForm.Earlier
            || (
                date.Form is DateForm.LaterAtPause or DateForm.AheadIfAsked
                && setting.Prefer != DatePreference.Future
            )
            || (date.Form == DateForm.AheadIfForward && !looksForward)
        )
        {
            return null;
        }
        if (setting.Published is not { } now)
        {
            return new DateValue(null, null, unit, Open: "");
        }
        var length = Length(date, unit);
        var (from, until) = date.Form switch
        {
            DateForm.PastWindow => (now.PlusSeconds(-length), now),
            DateForm.ComingWindow => (now, now.PlusSeconds(length)),
            DateForm.Ago => At(now.PlusSeconds(-length), unit),
            _ => At(now.PlusSeconds(length), unit),
        };
        return new DateValue(
            from,
            until,
            unit,
            DateComponents.Year | DateComponents.Month | DateComponents.Day,
            InferredFrom: setting.TodayName
        );
    }

    /// <summary>The minute of publication.</summary>
    public static DateValue Now(in DateSetting setting) =>
        setting.Published is { } now
            ? new DateValue(
                now,
                now.PlusMinutes(1),
                Grain.Minute,
                DateComponents.Year | DateComponents.Month | DateComponents.Day,
                InferredFrom: setting.TodayName
            )
            : new DateValue(null, null, Grain.Minute, Open: "");

    private static (LocalDateTime From, LocalDateTime Until) At(LocalDateTime time, Grain unit) =>
        (time, time.PlusSeconds(SecondsIn(unit)));

    // The minutes of 1 tiếng 30 phút nữa stand in the field of the clock.
    private static long Length(in DateExpression date, Grain unit) =>
        date.Amount!.Value * SecondsIn(unit)
        + (date.HasHalf ? SecondsIn(unit) / 2 : 0)
        + (date.Minute ?? 0) * SecondsOfMinute;

    private static long SecondsIn(Grain unit) =>
        unit switch
        {
            Grain.Hour => SecondsOfHour,
            Grain.Minute => SecondsOfMinute,
            _ => 1,
        };
}
