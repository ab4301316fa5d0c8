using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Corpus.Metadata;

/// <summary>Reads a publication date that a file, a program or a page states as such.</summary>
/// <remarks>
/// Taken are ISO 8601 (<c>2015-09-21</c>, with or without a time and an offset), day-month-year in figures
/// (<c>21/9/2015</c>, <c>21-9-2015</c>, <c>21.9.2015</c>, with or without a time behind or before it), RFC 1123, and English
/// month names. A time with an offset is taken as the local time it was written in: that is the day readers saw.
/// </remarks>
internal static class PublicationDateReader
{
    private static readonly string[] DayMonthYear = ["d/M/uuuu", "d-M-uuuu", "d.M.uuuu"];

    // HTML and JSON-LD write these; culture is invariant throughout.
    private static readonly ImmutableArray<IPattern<OffsetDateTime>> WithOffset =
    [
        OffsetDateTimePattern.ExtendedIso,
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<G>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<M>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:sso<G>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss o<G>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss o<M>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("ddd, d MMM uuuu HH:mm:ss o<M>"),
    ];

    private static readonly ImmutableArray<IPattern<LocalDateTime>> WithTime =
    [
        LocalDateTimePattern.ExtendedIso,
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("ddd, d MMM uuuu HH:mm:ss 'GMT'"),
        .. Figures("{0} H:mm:ss"),
        .. Figures("{0} H:mm"),
        .. Figures("H:mm {0}"),
        .. Figures("H:mm:ss {0}"),
    ];

    private static readonly ImmutableArray<IPattern<LocalDate>> DayOnly =
    [
        LocalDatePattern.Iso,
        LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("d-M-uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("d.M.uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("uuuu/M/d"),
        LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd"),
        LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("MMMM d, uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("MMM d, uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("MMMM d uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("MMM d uuuu"),
    ];

    /// <summary>The date in <paramref name="text"/>, or <see langword="null"/> when it is none or has no day.</summary>
    public static PublicationDate? Read(string text) =>
        Parse(text) is { } date && PublicationDate.IsPossible(date.Time) ? date : null;

    private static PublicationDate? Parse(string text)
    {
        var trimmed = text.Trim();
        // Times have a colon. Most dates have none, and each pattern that fails costs as much as one that fits.
        if (!trimmed.Contains(':'))
        {
            return ReadDay(trimmed);
        }
        foreach (var pattern in WithOffset)
        {
            if (pattern.Parse(trimmed).TryGetValue(default, out var moment))
            {
                return new PublicationDate(moment.LocalDateTime, HasTime: true);
            }
        }
        foreach (var pattern in WithTime)
        {
            if (pattern.Parse(trimmed).TryGetValue(default, out var time))
            {
                return new PublicationDate(time, HasTime: true);
            }
        }
        return null;
    }

    private static PublicationDate? ReadDay(string text)
    {
        foreach (var pattern in DayOnly)
        {
            if (pattern.Parse(text).TryGetValue(default, out var day))
            {
                return new PublicationDate(day.AtMidnight());
            }
        }
        return null;
    }

    /// <summary>What to tell about a value that is no date.</summary>
    public static string Complaint(string text) =>
        $"'{text}' is no date with a day, month and year; write it like 2015-09-21 or 2015-09-21T08:30";

    private static IEnumerable<IPattern<LocalDateTime>> Figures(string shape) =>
        DayMonthYear.Select(date =>
            LocalDateTimePattern.CreateWithInvariantCulture(
                string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, date)
            )
        );
}
