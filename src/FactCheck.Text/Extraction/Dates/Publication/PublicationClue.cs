using FactCheck.Extraction.Dates.Numeric;
using FactCheck.Text;
using NodaTime;

namespace FactCheck.Extraction.Dates.Publication;

/// <summary>A day word with its date in brackets (<c>Hôm qua (14/10)</c>), which tells when the article was published.</summary>
/// <param name="Month">The month in brackets.</param>
/// <param name="Day">The day in brackets.</param>
/// <param name="Year">The year in brackets, or <see langword="null"/> when it is not written.</param>
/// <param name="DayOffset">How many days that is from publication: −1 for yesterday.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="FullDates">The full dates of the text, the nearest to the clue first: what the year may be taken from.</param>
public sealed record PublicationClue(
    int Month,
    int Day,
    int? Year,
    int DayOffset,
    TextSpan Span,
    IReadOnlyList<(LocalDate Date, TextSpan Span)> FullDates
)
{
    /// <summary>The day of publication when the date in brackets lies in <paramref name="year"/>.</summary>
    /// <returns><see langword="null"/> when that year has no such day.</returns>
    public LocalDate? PublishedIn(int year) =>
        NumericShapes.IsYear(year) && NumericShapes.IsDay(year, Month, Day)
            ? new LocalDate(year, Month, Day).PlusDays(-DayOffset)
            : null;
}
