namespace FactCheck.Values;

/// <summary>The components of a date, for instance those that were inferred.</summary>
[Flags]
public enum DateComponents
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The year.</summary>
    Year = 1,

    /// <summary>The month.</summary>
    Month = 2,

    /// <summary>The day.</summary>
    Day = 4,
}
