using FactCheck.Values;
using NodaTime;

namespace FactCheck.Corpus;

/// <summary>When an article was published.</summary>
/// <param name="Time">Local time; midnight when only the day is known (<paramref name="HasTime"/> is false then).</param>
/// <param name="HasTime">Whether a time of day was stated.</param>
/// <param name="Inferred">Components that were not stated where the date was found (a year taken from the text).</param>
public sealed record PublicationDate(
    LocalDateTime Time,
    bool HasTime = false,
    DateComponents Inferred = DateComponents.None
)
{
    /// <summary>Whether something can have been published at <paramref name="time"/>: in the years from 1000 to 8999.</summary>
    /// <remarks>
    /// Programs write 0001-01-01 or 9999-12-31 where they know no day. The bounds also leave room in the calendar for what a
    /// text reckons from its day.
    /// </remarks>
    public static bool IsPossible(LocalDateTime time) => time.Year is >= 1000 and < 9000;
}
