namespace FactCheck.Values;

/// <summary>The kinds of values that a mention can have.</summary>
public enum ValueKind
{
    /// <summary>A number of things: <c>220.000 người</c>. Never below 0.</summary>
    Count,

    /// <summary>A bare number, a fraction or a multiple.</summary>
    Number,

    /// <summary>An amount of money; the unit is the ISO 4217 code, with <c>/kg</c> and the like for rates.</summary>
    Money,

    /// <summary>A percentage (unit <c>percent</c>) or percentage points (unit <c>percentage-point</c>).</summary>
    Percent,

    /// <summary>A calendar date, a period or a clock time.</summary>
    Date,

    /// <summary>A length of time; the unit is its grain (<c>hour</c>, <c>day</c>, …).</summary>
    Duration,

    /// <summary>A rank or a position in a series: <c>lần thứ hai</c>.</summary>
    Ordinal,

    /// <summary>An age of a person or thing, in years unless the unit says otherwise.</summary>
    Age,

    /// <summary>A member of a vocabulary.</summary>
    Category,
}
