namespace FactCheck.Extraction.Numerals;

/// <summary>A number as it is written, without qualifier and unit.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Coefficient">The value in front of the last multiplier: 7 of <c>7 tỷ</c>; the value itself when there is none.</param>
/// <param name="Form">How it is written.</param>
/// <param name="NeedsProof">
/// Whether it is a single word that may mean something else (<c>ba</c>, <c>năm</c>, <c>one</c>) and counts only where
/// the words around it make it a number.
/// </param>
internal readonly record struct Numeral(
    decimal Value,
    decimal Coefficient,
    NumeralForm Form,
    bool NeedsProof
)
{
    /// <summary>
    /// The place of the last non-zero digit: 220 000 → 10 000, 1.5 million → 100 000, 21 → 1. 1 for zero, and
    /// 0.01 for fractions.
    /// </summary>
    public decimal Granule => Form == NumeralForm.Fraction ? 0.01m : GranuleOf(Value);

    /// <summary>Whether the number has no decimals and fits an <see cref="int"/>.</summary>
    public bool IsInteger(out int value)
    {
        var fits = Value == decimal.Truncate(Value) && Math.Abs(Value) <= int.MaxValue;
        value = fits ? (int)Value : 0;
        return fits;
    }

    /// <summary>The place of the last non-zero digit of <paramref name="value"/>; 1 for zero.</summary>
    public static decimal GranuleOf(decimal value)
    {
        if (value == 0)
        {
            return 1;
        }
        if (value == decimal.Truncate(value) && Math.Abs(value) <= long.MaxValue)
        {
            return GranuleOf((long)value);
        }
        var granule = 1m;
        while (value != decimal.Truncate(value))
        {
            value *= 10;
            granule /= 10;
        }
        while (value % 10 == 0)
        {
            value /= 10;
            granule *= 10;
        }
        return granule;
    }

    private static long GranuleOf(long value)
    {
        var granule = 1L;
        while (value % 10 == 0)
        {
            value /= 10;
            granule *= 10;
        }
        return granule;
    }
}
