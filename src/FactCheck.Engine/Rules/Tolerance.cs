namespace FactCheck.Rules;

/// <summary>By how much two values may differ and still agree. The parts add up; <c>default</c> allows nothing.</summary>
/// <param name="Absolute">In the value's unit; for dates in seconds (see <see cref="Values.Timeline"/>).</param>
/// <param name="Relative">As a share of the smaller value: 0.1 for 10 %.</param>
/// <param name="Rounding">Whether each unqualified figure may be off by <c>r = min(granule/2, N/10)</c>.</param>
public readonly record struct Tolerance(decimal Absolute, decimal Relative, bool Rounding)
{
    /// <summary>No difference is allowed.</summary>
    public static Tolerance None => default;
}
