namespace FactCheck.Extraction.Numerals;

/// <summary>A word of the numeral grammar.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Value">Its value, where the role has one.</param>
/// <param name="IsTimeUnit">
/// Whether the word also names a unit of time (<c>năm</c>: five, year): inside a number it counts only where a
/// multiplier follows or a link stands before it.
/// </param>
/// <param name="NeedsProof">Whether the word alone may mean something else.</param>
internal readonly record struct NumberWord(
    NumberRole Role,
    decimal Value,
    bool IsTimeUnit,
    bool NeedsProof
);
