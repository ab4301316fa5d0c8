namespace FactCheck.Extraction.Quantities;

/// <summary>What a word behind a number makes of it.</summary>
internal enum UnitKind : byte
{
    /// <summary>A percentage, or percentage points.</summary>
    Percent,

    /// <summary>A currency.</summary>
    Money,

    /// <summary>A unit of time.</summary>
    Duration,

    /// <summary>An age.</summary>
    Age,

    /// <summary>A multiple: <c>lần</c> behind <c>gấp</c>, <c>times as many</c>.</summary>
    Times,

    /// <summary>A unit of measure.</summary>
    Measure,

    /// <summary>What is counted.</summary>
    Thing,
}
