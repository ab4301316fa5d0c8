namespace FactCheck.Extraction.Dates.Numeric;

/// <summary>The shapes of dates that are written in digits inside one token.</summary>
internal enum DateShape
{
    /// <summary><c>18-9</c>, <c>20/5</c>, <c>23.12</c>: day and month.</summary>
    DayMonth,

    /// <summary>
    /// <c>20/5</c> that is hardly a fraction: with a slash, and the day is the greater number; in the order of month and
    /// day it must be no month, nor the 16 of fractions of an inch.
    /// </summary>
    PlainDayMonth,

    /// <summary><c>20/5</c> with a slash.</summary>
    SlashDayMonth,

    /// <summary><c>30/9/2015</c>, <c>30-9-2015</c>, <c>30.9.2015</c>, <c>30/9/15</c>.</summary>
    Full,

    /// <summary><c>2015-09-30</c>.</summary>
    Iso,

    /// <summary><c>31-10-74</c>, <c>31.10.74</c>: the year in two digits and no slashes.</summary>
    ShortFull,

    /// <summary><c>9-2014</c>, <c>9/2014</c>.</summary>
    MonthYear,

    /// <summary><c>9/2014</c> with a slash.</summary>
    SlashMonthYear,

    /// <summary><c>4/2023</c> behind the word for a quarter.</summary>
    SlashQuarterYear,

    /// <summary><c>13-14/10</c>, <c>13-14/10/2015</c>.</summary>
    DaysOfMonth,

    /// <summary><c>28/2-3/3</c>, with a year on the right or on both sides.</summary>
    DayMonthRange,

    /// <summary><c>3-5</c> as days of a month.</summary>
    DayRange,

    /// <summary><c>9-11</c> as months.</summary>
    MonthRange,

    /// <summary><c>2016-05</c>, where it is no stretch of years.</summary>
    YearMonth,

    /// <summary><c>13-2016</c> behind the name of a month: its day and year.</summary>
    DayYear,

    /// <summary><c>2011-2015</c>, <c>2015-16</c>.</summary>
    YearRange,
}
