using System.Globalization;
using FactCheck.Extraction.Dates.Resolution;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Extraction.Dates.Publication;

/// <summary>Resolves a date when day and month of the publication are known and its year is not.</summary>
/// <remarks>
/// The date is resolved in years of every kind: each weekday on which a year can begin, leap years among them. What all of
/// them agree on is known: <c>tháng trước</c> in October is September, while <c>thứ Tư tới</c> depends on the year.
/// </remarks>
internal static class YearlessPublication
{
    // 2000 and 2004 are leap years; 2001 to 2007 begin on all seven weekdays but one, which 2000 adds.
    private static readonly int[] Years = [2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007];

    /// <summary>The open form of <paramref name="date"/>, or <see langword="null"/> when the year would decide it.</summary>
    public static DateValue? Resolve(
        in DateExpression date,
        in DateSetting setting,
        AnnualDate published
    )
    {
        DateValue? shared = null;
        foreach (var year in Years)
        {
            var here = setting with { Published = published.InYear(year).AtMidnight() };
            if (
                DateResolver.Resolve(date, here) is not { } value
                || !value.Inferred.HasFlag(DateComponents.Year)
                || OpenForm(value) is not { } open
                || (shared is not null && shared.Open != open)
            )
            {
                return null;
            }
            shared ??= new DateValue(
                null,
                null,
                value.Grain,
                value.Inferred & ~DateComponents.Year,
                open,
                value.Warning,
                $"the publication date, {PublishedName(published)}"
            );
        }
        return shared;
    }

    private static string PublishedName(AnnualDate published) =>
        DateText.Format(new DateValue(null, null, Grain.Day, Open: Text(published.InYear(2000))));

    private static string? OpenForm(DateValue value)
    {
        var (first, last) = (value.From!.Value.Date, value.Until!.Value.PlusTicks(-1).Date);
        return Period.DaysBetween(first, last) switch
        {
            0 => Text(first),
            > 300 => null,
            _ when first.Day == 1 && last == first.With(DateAdjusters.EndOfMonth) => Text(first)[
                ..4
            ],
            _ => $"{Text(first)}/{Text(last)}",
        };
    }

    private static string Text(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"--{day.Month:00}-{day.Day:00}");
}
