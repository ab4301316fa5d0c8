namespace FactCheck.Extraction.Quantities;

/// <summary>How an amount is put.</summary>
internal enum AmountShape : byte
{
    /// <summary>One number, perhaps with a qualifier.</summary>
    Single,

    /// <summary>Two numbers.</summary>
    Range,

    /// <summary>An order of magnitude.</summary>
    Order,

    /// <summary>A few of an order of magnitude.</summary>
    Few,

    /// <summary>A couple: two, or a few.</summary>
    Couple,

    /// <summary>Several.</summary>
    Several,

    /// <summary>Many.</summary>
    Many,
}
