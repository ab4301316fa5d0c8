using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>An amount with what it counts or measures.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="Kind">The kind of value.</param>
/// <param name="Unit">Its unit, or <see langword="null"/>.</param>
/// <param name="EndToken">Index behind the last token of the mention (exclusive).</param>
/// <param name="IsFigure">False where the words are understood and are no figure: <c>hai bên</c>, a year.</param>
internal readonly record struct Measured(
    Amount Amount,
    ValueKind Kind,
    string? Unit,
    int EndToken,
    bool IsFigure = true
)
{
    /// <summary>Index behind a qualifier that stands behind the unit (300 người <c>trở lên</c>), which the span reaches to; else 0.</summary>
    public int QualifierEnd { get; init; }

    /// <summary>Index behind the words of the unit, where nothing else is read; else 0.</summary>
    public int UnitEnd { get; init; }
}
