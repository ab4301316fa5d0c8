using FactCheck.Values;
using NodaTime;

namespace FactCheck.Extraction.Dates.Resolution;

/// <summary>The dates that a sentence has told of so far.</summary>
/// <param name="Value">The last one that has a place; <see langword="null"/> when there is none.</param>
/// <param name="Day">What the words of the last day say; <see langword="null"/> when the last date is none.</param>
internal readonly record struct ToldDates(DateValue? Value, DateExpression? Day)
{
    /// <summary>
    /// A bare time of the clock lies on the day that the sentence named last: <c>ngày 12/8 … lúc 5h30</c>. A heuristic: not
    /// where that day is one of another year than the publication (<c>born on 2 May 1950, he died at 5:30</c>).
    /// </summary>
    public DateExpression Anchor(in DateExpression date, LocalDateTime? published) =>
        Day is { } day
        && date is { Hour: not null, NamesDay: false, Month: null, Shift: null, Easter: null }
        && published is { } now
        && (day.Year is null || day.Year == now.Year)
            ? day with
            {
                Hour = date.Hour,
                Minute = date.Minute,
                Second = date.Second,
                Form = date.Form,
                End = date.End,
                DayPart = date.DayPart ?? day.DayPart,
            }
            : date;

    /// <summary>The same with <paramref name="date"/>, which means <paramref name="value"/>.</summary>
    public ToldDates With(in DateExpression date, DateValue value) =>
        new(
            value.IsPlaced ? value : Value,
            date is { NamesDay: true, Hour: null, End: null, Form: DateForm.Plain } ? date
                : date is { Hour: not null } ? Day
                : null
        );
}
