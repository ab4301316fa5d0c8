namespace FactCheck.Extraction.Numerals;

/// <summary>What a word does inside a number that is written in words.</summary>
internal enum NumberRole : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>1–9: <c>ba</c>, <c>three</c>.</summary>
    Digit,

    /// <summary>0: <c>không</c>, <c>zero</c>. Only inside a chain.</summary>
    Zero,

    /// <summary>A unit that stands only behind tens: <c>mốt</c>, <c>lăm</c>.</summary>
    AfterTens,

    /// <summary>10, which takes units behind it: <c>mười</c>.</summary>
    Ten,

    /// <summary>10–19 in one word: <c>eleven</c>.</summary>
    Teen,

    /// <summary>20–90 in one word: <c>twenty</c>, <c>hăm</c>.</summary>
    Tens,

    /// <summary>The word that makes tens of a digit: <c>mươi</c>.</summary>
    TensSuffix,

    /// <summary>100.</summary>
    Hundred,

    /// <summary>A multiplier: <c>nghìn</c>, <c>million</c>, <c>dozen</c>.</summary>
    Multiplier,

    /// <summary>Links hundreds with units: <c>linh</c>, <c>and</c>.</summary>
    Link,

    /// <summary>Adds half, or another part, of the last multiplier: <c>rưỡi</c>, <c>and a quarter</c>.</summary>
    AndHalf,

    /// <summary>A half in front of a multiplier: <c>nửa</c>, <c>half a</c>.</summary>
    Half,

    /// <summary>The decimal sign as a word: <c>phẩy</c>, <c>point</c>.</summary>
    Point,

    /// <summary>The minus sign as a word: <c>âm</c>, <c>minus</c>.</summary>
    Minus,

    /// <summary>An article that stands for one in front of a multiplier: <c>a</c> million.</summary>
    Article,

    /// <summary>Makes fractions: một <c>phần</c> ba.</summary>
    Part,

    /// <summary>Names the parts of a fraction: two <c>thirds</c>.</summary>
    Denominator,

    /// <summary>Between a number and its exponent: 10 <c>mũ</c> 6.</summary>
    Power,
}
