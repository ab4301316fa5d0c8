namespace FactCheck.Extraction.Numerals;

/// <summary>How a number is written.</summary>
internal enum NumeralForm : byte
{
    /// <summary>With digits, perhaps with multiplier words: <c>220.000</c>, <c>2 tỷ 300 triệu</c>.</summary>
    Digits,

    /// <summary>With words only: <c>hai mươi mốt</c>.</summary>
    Words,

    /// <summary>As a fraction: <c>3/4</c>, <c>một phần ba</c>, <c>nửa</c>.</summary>
    Fraction,
}
