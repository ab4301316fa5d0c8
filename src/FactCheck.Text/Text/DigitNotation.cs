namespace FactCheck.Text;

/// <summary>Which of the two signs in numbers parts decimals; the other one separates groups of three.</summary>
internal enum DigitNotation : byte
{
    /// <summary>Nothing tells: the language decides.</summary>
    Unknown,

    /// <summary>1.234.567,8</summary>
    Comma,

    /// <summary>1,234,567.8</summary>
    Point,
}
