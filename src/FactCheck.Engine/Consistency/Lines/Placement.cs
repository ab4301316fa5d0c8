using FactCheck.Consistency.Wording;
using FactCheck.Rules;
using FactCheck.Values;

namespace FactCheck.Consistency.Lines;

/// <summary>Puts the values of one fact on one line, so that numbers, dates and categories are compared alike.</summary>
/// <remarks>
/// A date whose year the text does not state lies at each of its days in the years around the placed dates of the fact,
/// or in years of no meaning when there are none. Eight years on each side hold a 29 February whatever the century.
/// </remarks>
internal sealed class Placement
{
    private const int Reach = 8;
    private const int FirstYear = -9_000;
    private const int LastYear = 9_000;

    private readonly UnitScale _units;
    private readonly CategoryTree _categories;
    private readonly IReadOnlyList<int> _years;
    private readonly Dictionary<string, Extent?> _open = new(StringComparer.Ordinal);

    /// <summary>A line for <paramref name="values"/>: claims, references and bounds of one fact.</summary>
    public Placement(
        ValueKind kind,
        Vocabulary? vocabulary,
        IReadOnlyCollection<MentionValue> values
    )
    {
        Kind = kind;
        _units = UnitScale.Of(kind, values.OfType<Quantity>());
        _categories = new CategoryTree(
            vocabulary,
            values.OfType<CategoryValue>().Select(category => category.Member)
        );
        _years = YearsAround(values.OfType<DateValue>());
    }

    /// <summary>The kind of the fact's values.</summary>
    public ValueKind Kind { get; }

    /// <summary>The unit of the line; <see langword="null"/> for dates, categories and bare numbers.</summary>
    public string? Unit => _units.Unit;

    /// <summary>
    /// Where <paramref name="value"/> may lie; <see langword="null"/> when it cannot be compared (another kind or unit,
    /// a date of which nothing is known).
    /// </summary>
    public Extent? HardOf(MentionValue value) =>
        value switch
        {
            Quantity quantity when !OnOtherLine => Scaled(quantity, quantity.Hard),
            DateValue date when Kind == ValueKind.Date => PlaceDate(date),
            CategoryValue category when Kind == ValueKind.Category => Extent.Of(
                _categories.PlaceOf(category.Member)
            ),
            _ => null,
        };

    /// <summary>
    /// The one place to show <paramref name="value"/> at: a date whose year was inferred may lie in many years, and is shown
    /// where it was put. <see langword="null"/> when it has none.
    /// </summary>
    public Interval? RegionOf(MentionValue value) =>
        value is CategoryValue ? null
        : HardOf(value) is not { Pieces.Count: > 0 } extent ? null
        : extent.IsSingle ? extent.Pieces[0]
        : value.Line;

    /// <summary>Like <see cref="HardOf"/>, with the usual reading in place of a half-line where there is one.</summary>
    public Extent? UsualOf(MentionValue value) =>
        value is Quantity { Hard.IsBounded: false, Soft: { } soft } quantity && !OnOtherLine
            ? Scaled(quantity, soft)
            : HardOf(value);

    /// <summary>The number to show for <paramref name="value"/>, in <see cref="Unit"/>; <see langword="null"/> when it has none.</summary>
    public decimal? PointOf(MentionValue value) =>
        value switch
        {
            Quantity quantity when _units.FactorOf(quantity.Unit) is { } factor => Scale(
                quantity.Written ?? quantity.Soft?.Low ?? quantity.Hard.Low ?? quantity.Hard.High,
                factor
            ),
            DateValue { Line.Low: { } low } => low,
            _ => null,
        };

    /// <summary>By what amounts in the unit of <paramref name="value"/> must be multiplied; 1 for other values.</summary>
    public decimal FactorOf(MentionValue value) =>
        value is Quantity quantity ? _units.FactorOf(quantity.Unit) ?? 1 : 1;

    private bool OnOtherLine => Kind is ValueKind.Date or ValueKind.Category;

    private Extent? Scaled(Quantity quantity, Interval interval) =>
        _units.FactorOf(quantity.Unit) is { } factor && !interval.IsEmpty
            ? Extent.Of(
                interval with
                {
                    Low = Scale(interval.Low, factor),
                    High = Scale(interval.High, factor),
                }
            )
            : null;

    private static decimal? Scale(decimal? end, decimal factor) =>
        end is { } value ? Saturating.Multiply(value, factor) : null;

    private Extent? PlaceDate(DateValue date)
    {
        if (StatedDate.OpenOf(date) is not { } text)
        {
            return date.Line is { IsEmpty: false } line ? Extent.Of(line) : null;
        }
        if (!_open.TryGetValue(text, out var extent))
        {
            extent = OpenDate.TryParse(text, out var open) ? Extent.Of(open!.In(_years)) : null;
            _open.Add(text, extent);
        }
        return extent;
    }

    private static List<int> YearsAround(IEnumerable<DateValue> dates)
    {
        var years = new SortedSet<int>();
        foreach (var date in dates.Where(date => date.IsPlaced))
        {
            var first = date.From!.Value.Year;
            var last = Math.Min(date.Until!.Value.Year, first + Reach);
            for (var year = first - Reach; year <= last + Reach; year++)
            {
                years.Add(Math.Clamp(year, FirstYear, LastYear));
            }
        }
        // With no placed date any years do; among these is a leap year, and a range may begin in the year before.
        return years.Count > 0 ? [.. years] : [1999, 2000, 2001];
    }
}
