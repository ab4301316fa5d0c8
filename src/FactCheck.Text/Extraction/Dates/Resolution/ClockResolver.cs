using FactCheck.Values;
using NodaTime;

namespace FactCheck.Extraction.Dates.Resolution;

/// <summary>Puts a time of the clock on a day.</summary>
internal static class ClockResolver
{
    private const int Noon = 12;
    private const int LastHourOfNight = 5;

    /// <summary>The value of <paramref name="date"/>, whose day is <paramref name="place"/>.</summary>
    /// <returns><see langword="null"/> when there is no such time.</returns>
    public static DateValue? Resolve(
        in DateExpression date,
        Placement place,
        in DateSetting setting
    )
    {
        if (place.Grain != Grain.Day || Seconds(date) is not { } seconds)
        {
            return null;
        }
        var grain =
            date.Second.HasValue ? Grain.Second
            : date.Minute is > 0 || date.Form is DateForm.HalfPast or DateForm.ToHour ? Grain.Minute
            : date.Minute.HasValue ? Grain.Minute
            : Grain.Hour;
        if (place.From is not { } day)
        {
            var time = LocalTime.FromSecondsSinceMidnight((int)(seconds % (24 * 60 * 60)));
            return DateResolver.ValueOf(place) with
            {
                Grain = grain,
                Open = $"{place.Open}T{DateText.FormatTime(time, grain)}",
            };
        }
        var from = day.AtMidnight().PlusSeconds(seconds);
        if (IsNextDay(date, from, setting) || IsBehindMidnight(date, from, setting))
        {
            var isLater = date is { IsOfHalfDay: true, DayPart: null };
            from =
                isLater && from.PlusHours(Noon) >= setting.Published
                    ? from.PlusHours(Noon)
                    : from.PlusDays(1);
        }
        return DateResolver.ValueOf(place) with
        {
            From = from,
            Until = grain switch
            {
                Grain.Second => from.PlusSeconds(1),
                Grain.Minute => from.PlusMinutes(1),
                _ => from.PlusHours(1),
            },
            Grain = grain,
        };
    }

    // A bare time of the clock that has gone by means the one of the next day to who looks forward.
    private static bool IsNextDay(
        in DateExpression date,
        LocalDateTime time,
        in DateSetting setting
    ) =>
        setting.Prefer == DatePreference.Future
        && date is { NamesDay: false, Month: null, Shift: null, Easter: null }
        && time < setting.Published;

    // 0h đêm nay is the midnight to come; 2h đêm nay, said by day, the small hours of tomorrow.
    private static bool IsBehindMidnight(
        in DateExpression date,
        LocalDateTime time,
        in DateSetting setting
    ) =>
        date
            is {
                DayPart: DayPart.Night,
                Shift: { Unit: Grain.Day, Amount: >= 0 },
                Hour: <= LastHourOfNight
            }
        && (
            date.Hour == 0 || (setting.Prefer == DatePreference.Future && time < setting.Published)
        );

    private static long? Seconds(in DateExpression date)
    {
        var hour = HourOf(date.Hour!.Value, date.DayPart);
        var minute = date.Minute ?? 0;
        var minutes = date.Form switch
        {
            DateForm.HalfPast => hour * 60 + 30,
            DateForm.ToHour => hour * 60 - minute,
            _ => hour * 60 + minute,
        };
        return minutes is < 0 or > 24 * 60 ? null : minutes * 60L + (date.Second ?? 0);
    }

    // 3 giờ chiều is 15:00, 12 giờ đêm is midnight, 11 giờ trưa stays.
    private static int HourOf(int hour, DayPart? part) =>
        part switch
        {
            DayPart.Afternoon or DayPart.Evening when hour < Noon => hour + Noon,
            DayPart.Noon when hour < 5 => hour + Noon,
            DayPart.Night when hour is > LastHourOfNight and < Noon => hour + Noon,
            DayPart.Night when hour == Noon => 2 * Noon,
            DayPart.Morning or DayPart.Dawn when hour == Noon => 0,
            _ => hour,
        };
}
