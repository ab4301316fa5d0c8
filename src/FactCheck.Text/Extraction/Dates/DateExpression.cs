using FactCheck.Values;

namespace FactCheck.Extraction.Dates;

/// <summary>What the words of a date say, field by field, before anything is worked out from it.</summary>
/// <remarks>Absent fields are <see langword="null"/>. <see cref="DateResolver"/> turns it into a value.</remarks>
internal readonly record struct DateExpression
{
    /// <summary>The year, 1000–2200.</summary>
    public int? Year { get; init; }

    /// <summary>The month, 1–12.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, 1–31.</summary>
    public int? Day { get; init; }

    /// <summary>The day of the week, 1 = Monday.</summary>
    public int? Weekday { get; init; }

    /// <summary>A period counted from the reference.</summary>
    public PeriodShift? Shift { get; init; }

    /// <summary>−1 for <c>last</c>, 0 for <c>this</c>, 1 for <c>next</c>, beside a weekday or a month.</summary>
    public int? Direction { get; init; }

    /// <summary>1 early, 2 mid, 3 late.</summary>
    public int? Part { get; init; }

    /// <summary>The half of the year, 1 or 2.</summary>
    public int? Half { get; init; }

    /// <summary>The quarter of the year, 1–4.</summary>
    public int? Quarter { get; init; }

    /// <summary>The season by its first month: 3, 6, 9 or 12.</summary>
    public int? Season { get; init; }

    /// <summary>The first year of a decade (1990), or its two digits (90).</summary>
    public int? Decade { get; init; }

    /// <summary>The number of a century: 20 for 1901–2000.</summary>
    public int? Century { get; init; }

    /// <summary>Stem of a year in the cycle of sixty, 0 = giáp.</summary>
    public int? Stem { get; init; }

    /// <summary>Branch of a year in the cycle of sixty, 0 = tý.</summary>
    public int? Branch { get; init; }

    /// <summary>Hour of the clock as written, 0–24.</summary>
    public int? Hour { get; init; }

    /// <summary>Minute of the clock.</summary>
    public int? Minute { get; init; }

    /// <summary>Second of the clock.</summary>
    public int? Second { get; init; }

    /// <summary>The part of the day that is named.</summary>
    public DayPart? DayPart { get; init; }

    /// <summary>The amount in <c>3 ngày trước</c>.</summary>
    public int? Amount { get; init; }

    /// <summary>The unit in <c>3 ngày trước</c>.</summary>
    public Grain? Unit { get; init; }

    /// <summary>What the construction says beyond the fields.</summary>
    public DateForm Form { get; init; }

    /// <summary>The end of a range whose start this is.</summary>
    public RangeEnd? End { get; init; }

    /// <summary>Whether a day, or something that picks one, is named.</summary>
    public bool NamesDay =>
        Day.HasValue
        || Weekday.HasValue
        || Shift is { Unit: Grain.Day }
        || Form is DateForm.SameDay or DateForm.NextDay or DateForm.PreviousDay;

    /// <summary>The end of a range; a class, because a struct cannot hold itself.</summary>
    /// <param name="Value">What the words of the end say.</param>
    public sealed record RangeEnd(DateExpression Value);
}
