using FactCheck.Values;

namespace FactCheck.Consistency.Lines;

/// <summary>
/// The unit in which the quantities of one fact are compared. Durations are brought to the finest unit that was used;
/// other units must be the same (two currencies are not compared).
/// </summary>
internal sealed class UnitScale
{
    /// <summary>Units of time that are multiples of each other. A month is no number of days.</summary>
    private static readonly Dictionary<string, (string Family, decimal Size)> Durations = new(
        StringComparer.Ordinal
    )
    {
        ["second"] = ("second", 1),
        ["minute"] = ("second", 60),
        ["hour"] = ("second", 3_600),
        ["day"] = ("second", 86_400),
        ["week"] = ("second", 604_800),
        ["month"] = ("month", 1),
        ["quarter"] = ("month", 3),
        ["half"] = ("month", 6),
        ["year"] = ("month", 12),
        ["decade"] = ("month", 120),
        ["century"] = ("month", 1_200),
    };

    private readonly ValueKind _kind;

    private UnitScale(ValueKind kind, string? unit)
    {
        _kind = kind;
        Unit = unit;
    }

    /// <summary>The common unit; <see langword="null"/> when none was stated.</summary>
    public string? Unit { get; }

    /// <summary>
    /// The scale for <paramref name="quantities"/>: the unit, or the family of units of time, that most of them use.
    /// </summary>
    public static UnitScale Of(ValueKind kind, IEnumerable<Quantity> quantities)
    {
        var family = quantities
            .Where(quantity => quantity.Unit is not null)
            .GroupBy(quantity => FamilyOf(kind, quantity.Unit!), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        var unit = family
            ?.Select(quantity => quantity.Unit!)
            .OrderBy(unit => SizeOf(kind, unit))
            .ThenBy(unit => unit, StringComparer.Ordinal)
            .First();
        return new UnitScale(kind, unit);
    }

    /// <summary>
    /// By what <paramref name="unit"/> must be multiplied to be counted in <see cref="Unit"/>; <see langword="null"/>
    /// when the two cannot be compared. A quantity without a unit is taken to be in the common one.
    /// </summary>
    public decimal? FactorOf(string? unit)
    {
        if (unit is null || Unit is null || IsCounted)
        {
            return 1;
        }
        if (!string.Equals(FamilyOf(_kind, unit), FamilyOf(_kind, Unit), StringComparison.Ordinal))
        {
            return null;
        }
        return SizeOf(_kind, unit) / SizeOf(_kind, Unit);
    }

    // What is counted is the rule's business: "soldiers" and "people" under one key are meant to be compared.
    private bool IsCounted => _kind is ValueKind.Count or ValueKind.Ordinal;

    private static string FamilyOf(ValueKind kind, string unit) =>
        IsTime(kind) && Durations.TryGetValue(unit, out var known) ? known.Family : unit;

    private static decimal SizeOf(ValueKind kind, string unit) =>
        IsTime(kind) && Durations.TryGetValue(unit, out var known) ? known.Size : 1;

    private static bool IsTime(ValueKind kind) => kind is ValueKind.Duration or ValueKind.Age;
}
