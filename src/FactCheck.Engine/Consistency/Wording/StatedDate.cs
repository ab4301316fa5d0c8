using System.Globalization;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Consistency.Wording;

/// <summary>
/// What a text itself says of a date whose year, or year and month, were inferred: <c>--09-18</c>, <c>---14</c>. Only that
/// can contradict something; the inferred year is a guess (the nearest such day), and a wrong year is worse than none.
/// </summary>
internal static class StatedDate
{
    private const DateComponents YearAndMonth = DateComponents.Year | DateComponents.Month;

    /// <summary>
    /// What is stated, in the form of <see cref="DateValue.Open"/>; <see langword="null"/> for a date that is meant as it
    /// is placed: one that is stated in full, or a relative one ("yesterday", "last month"), which names no component but
    /// is reckoned, not guessed.
    /// </summary>
    public static string? OpenOf(DateValue date)
    {
        if (date is not { From: { } from, Until: { } until })
        {
            return date.Open ?? "";
        }
        var first = from.Date;
        var last =
            until.TimeOfDay == LocalTime.Midnight && until.Date > first
                ? until.Date.PlusDays(-1)
                : until.Date;
        return date.Inferred switch
        {
            DateComponents.Year when last < first.PlusYears(1).PlusDays(-1) => OpenText.Of(
                first,
                last
            ),
            YearAndMonth when first == last => string.Create(
                CultureInfo.InvariantCulture,
                $"---{first.Day:00}"
            ),
            _ => null,
        };
    }
}
