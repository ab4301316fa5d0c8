namespace FactCheck.Values;

/// <summary>A number with its qualifier, as an interval.</summary>
/// <param name="Kind">Any kind but <see cref="ValueKind.Date"/> and <see cref="ValueKind.Category"/>.</param>
/// <param name="Written">The number as the text has it, multipliers applied; <see langword="null"/> when the words name none (<c>hàng nghìn</c>).</param>
/// <param name="Hard">What the words entail. It decides conflicts.</param>
/// <param name="Soft">The usual reading, for display and for choosing a point; <see langword="null"/> when there is none.</param>
/// <param name="Qualifier">How the words bound the number.</param>
/// <param name="Granule">Place of the last non-zero digit written (220.000 → 10 000; 1,5 triệu → 100 000; 21 → 1).</param>
/// <param name="Unit">
/// ISO currency code, <c>percent</c>, <c>percentage-point</c>, <c>times</c>, a grain of time, a unit of measure, or the
/// counted thing where the language pack knows it (<c>person</c>, <c>country</c>); <see langword="null"/> when unknown.
/// </param>
public sealed record Quantity(
    ValueKind Kind,
    decimal? Written,
    Interval Hard,
    Interval? Soft,
    Qualifier Qualifier,
    decimal Granule,
    string? Unit
) : MentionValue(Kind)
{
    /// <inheritdoc/>
    public override Interval? Line => Hard;
}
