namespace FactCheck.Extraction.Dates;

/// <summary>A part of the day. It tells which half of the clock an hour belongs to; the value of a date stays the day.</summary>
internal enum DayPart
{
    /// <summary>Between midnight and dawn.</summary>
    Dawn,

    /// <summary>Before noon.</summary>
    Morning,

    /// <summary>Around noon.</summary>
    Noon,

    /// <summary>After noon.</summary>
    Afternoon,

    /// <summary>The evening.</summary>
    Evening,

    /// <summary>The night, which holds hours of both halves.</summary>
    Night,
}
