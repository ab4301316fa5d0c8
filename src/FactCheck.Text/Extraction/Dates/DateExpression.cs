using FactCheck.Values;

namespace FactCheck.Extraction.Dates;

/// <summary>What the words of a date say, field by field, before anything is worked out from it.</summary>
/// <remarks>Absent fields are <see langword="null"/>. <see cref="Resolution.DateResolver"/> turns it into a value.</remarks>
internal readonly record struct DateExpression
{
    // Copied at each step of the grammar, so the fields are small.
    private readonly Small _year;
    private readonly Small _month;
    private readonly Small _day;
    private readonly Small _weekday;
    private readonly Small _direction;
    private readonly Small _part;
    private readonly Small _half;
    private readonly Small _quarter;
    private readonly Small _season;
    private readonly Small _decade;
    private readonly Small _century;
    private readonly Small _stem;
    private readonly Small _branch;
    private readonly Small _hour;
    private readonly Small _minute;
    private readonly Small _second;
    private readonly Small _amount;
    private readonly Small _nth;
    private readonly Small _easter;
    private readonly Small _offset;

    /// <summary>The year as it is written; <see cref="IsBeforeEra"/> tells from which side it counts.</summary>
    public int? Year
    {
        get => _year.Value;
        init => _year = new Small(value);
    }

    /// <summary>The month, 1–12.</summary>
    public int? Month
    {
        get => _month.Value;
        init => _month = new Small(value);
    }

    /// <summary>The day of the month, 1–31.</summary>
    public int? Day
    {
        get => _day.Value;
        init => _day = new Small(value);
    }

    /// <summary>The day of the week, 1 = Monday.</summary>
    public int? Weekday
    {
        get => _weekday.Value;
        init => _weekday = new Small(value);
    }

    /// <summary>A period counted from the reference.</summary>
    public PeriodShift? Shift { get; init; }

    /// <summary>−1 for <c>last</c>, 0 for <c>this</c>, 1 for <c>next</c>, beside a weekday or a month.</summary>
    public int? Direction
    {
        get => _direction.Value;
        init => _direction = new Small(value);
    }

    /// <summary>1 early, 2 mid, 3 late.</summary>
    public int? Part
    {
        get => _part.Value;
        init => _part = new Small(value);
    }

    /// <summary>The half of the year, 1 or 2.</summary>
    public int? Half
    {
        get => _half.Value;
        init => _half = new Small(value);
    }

    /// <summary>The quarter of the year, 1–4.</summary>
    public int? Quarter
    {
        get => _quarter.Value;
        init => _quarter = new Small(value);
    }

    /// <summary>The season by its first month: 3, 6, 9 or 12.</summary>
    public int? Season
    {
        get => _season.Value;
        init => _season = new Small(value);
    }

    /// <summary>The first year of a decade (1990), or its two digits (90).</summary>
    public int? Decade
    {
        get => _decade.Value;
        init => _decade = new Small(value);
    }

    /// <summary>The number of a century: 20 for 1901–2000.</summary>
    public int? Century
    {
        get => _century.Value;
        init => _century = new Small(value);
    }

    /// <summary>Stem of a year in the cycle of sixty, 0 = giáp.</summary>
    public int? Stem
    {
        get => _stem.Value;
        init => _stem = new Small(value);
    }

    /// <summary>Branch of a year in the cycle of sixty, 0 = tý.</summary>
    public int? Branch
    {
        get => _branch.Value;
        init => _branch = new Small(value);
    }

    /// <summary>Hour of the clock as written, 0–24.</summary>
    public int? Hour
    {
        get => _hour.Value;
        init => _hour = new Small(value);
    }

    /// <summary>Minute of the clock.</summary>
    public int? Minute
    {
        get => _minute.Value;
        init => _minute = new Small(value);
    }

    /// <summary>Second of the clock.</summary>
    public int? Second
    {
        get => _second.Value;
        init => _second = new Small(value);
    }

    /// <summary>The part of the day that is named.</summary>
    public DayPart? DayPart { get; init; }

    /// <summary>The amount in <c>3 ngày trước</c>.</summary>
    public int? Amount
    {
        get => _amount.Value;
        init => _amount = new Small(value);
    }

    /// <summary>Which of the weekdays of a month is meant: 1 for the first, −1 for the last.</summary>
    public int? Nth
    {
        get => _nth.Value;
        init => _nth = new Small(value);
    }

    /// <summary>A feast that moves with Easter: so many days behind it.</summary>
    public int? Easter
    {
        get => _easter.Value;
        init => _easter = new Small(value);
    }

    /// <summary>How many days behind the weekday of a month that <see cref="Nth"/> picks: the Friday behind Thanksgiving.</summary>
    public int? Offset
    {
        get => _offset.Value;
        init => _offset = new Small(value);
    }

    /// <summary>Whether the hour is one of twelve and nothing but <see cref="DayPart"/> tells of which half of the day.</summary>
    public bool IsOfHalfDay { get; init; }

    /// <summary>Whether year or century count back from the common era (<c>TCN</c>, <c>BC</c>).</summary>
    public bool IsBeforeEra { get; init; }

    /// <summary>Whether day and month stand in digits that may be read in either order.</summary>
    public bool MaySwap { get; init; }

    /// <summary>Whether half a unit more is meant than <see cref="Amount"/> says: <c>một tiếng rưỡi nữa</c>.</summary>
    public bool HasHalf { get; init; }

    /// <summary>The year by astronomical count, in which 1 BC is the year 0.</summary>
    public int? YearNumber => IsBeforeEra ? 1 - Year : Year;

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

    /// <summary>Whether a day or a time of a day is named, in whatever way.</summary>
    public bool IsDay =>
        NamesDay || Hour.HasValue || Easter.HasValue || Form is DateForm.Later or DateForm.Earlier;

    /// <summary>The end of a range; a class, because a struct cannot hold itself.</summary>
    /// <param name="Value">What the words of the end say.</param>
    public sealed record RangeEnd(DateExpression Value);

    // A number in two bytes; 0 is none, and numbers from 0 on lie one higher.
    private readonly record struct Small
    {
        private readonly short _stored;

        public Small(int? value) =>
            _stored = value is { } number
                ? checked((short)(number >= 0 ? number + 1 : number))
                : (short)0;

        public int? Value =>
            _stored == 0 ? null
            : _stored > 0 ? _stored - 1
            : _stored;
    }
}
