using FactCheck.Extraction.Numerals;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>A number or range with its qualifier, as it stands in the text, before its unit is known.</summary>
internal readonly record struct Amount
{
    /// <summary>How it is put.</summary>
    public required AmountShape Shape { get; init; }

    /// <summary>The number; the lower end of a range; the order of magnitude.</summary>
    public decimal Value { get; init; }

    /// <summary>The upper end of a range.</summary>
    public decimal High { get; init; }

    /// <summary>Whether the lower end of a range is excluded: trên 5 đến 10.</summary>
    public bool IsLowOpen { get; init; }

    /// <summary>Whether the upper end of a range is excluded: từ 5 đến dưới 10.</summary>
    public bool IsHighOpen { get; init; }

    /// <summary>The number in front of the last multiplier: 7 of <c>7 tỷ</c>.</summary>
    public decimal Coefficient { get; init; }

    /// <summary>The place of the last non-zero digit (of both ends, of a range).</summary>
    public decimal Granule { get; init; }

    /// <summary>How a single number is bounded; <see langword="null"/> when no word says.</summary>
    public Qualifier? Qualifier { get; init; }

    /// <summary>Number of words of the qualifier.</summary>
    public int QualifierLength { get; init; }

    /// <summary>How it is written.</summary>
    public NumeralForm Form { get; init; }

    /// <summary>Whether the words may mean something else and need what is counted behind them.</summary>
    public bool NeedsProof { get; init; }

    /// <summary>Whether it is an article that stands for one (<c>an hour</c>), which is no figure without a qualifier.</summary>
    public bool NeedsQualifier { get; init; }

    /// <summary>ISO code of the currency in front of the number, or <see langword="null"/>.</summary>
    public string? Currency { get; init; }

    /// <summary>The unit that stands at the lower end of a range too (5% đến 7%), or glued to the digits.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Index of the first token, qualifiers included.</summary>
    public int FirstToken { get; init; }

    /// <summary>Index of the first token of the bare number.</summary>
    public int CoreToken { get; init; }

    /// <summary>Index behind the last token (exclusive).</summary>
    public int EndToken { get; init; }

    /// <summary>The quantity of the given kind and unit.</summary>
    public Quantity ToQuantity(ValueKind kind, string? unit) =>
        Shape switch
        {
            AmountShape.Range => QuantityFactory.Range(
                kind,
                new Interval(Value, IsLowOpen, High, IsHighOpen),
                Granule,
                unit
            ),
            AmountShape.Order => QuantityFactory.Order(kind, Value, unit),
            AmountShape.Few => QuantityFactory.Few(kind, Value, unit),
            AmountShape.Several => QuantityFactory.Vague(kind, isSeveral: true, unit),
            AmountShape.Couple => QuantityFactory.Vague(kind, isSeveral: true, unit) with
            {
                Written = Value,
            },
            AmountShape.Many => QuantityFactory.Vague(kind, isSeveral: false, unit),
            _ => QuantityFactory.Create(
                kind,
                Value,
                Granule,
                Qualifier ?? Values.Qualifier.Exact,
                unit
            ),
        };
}
