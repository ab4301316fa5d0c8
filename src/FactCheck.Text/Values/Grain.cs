namespace FactCheck.Values;

/// <summary>How finely a date or a duration is stated. JSON uses the snake-case name (<c>part_of_month</c>).</summary>
public enum Grain
{
    /// <summary>A second.</summary>
    Second,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A night, in durations (<c>ba đêm</c>).</summary>
    Night,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A Saturday and its Sunday.</summary>
    Weekend,

    /// <summary>A week, from Monday.</summary>
    Week,

    /// <summary>Days 1–10, 11–20 or 21–end of a month.</summary>
    PartOfMonth,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A season of three months.</summary>
    Season,

    /// <summary>Months 1–4, 5–8 or 9–12 of a year.</summary>
    PartOfYear,

    /// <summary>Half a year.</summary>
    Half,

    /// <summary>A school year, from September to May.</summary>
    SchoolYear,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years, the first of which ends in 01.</summary>
    Century,
}
