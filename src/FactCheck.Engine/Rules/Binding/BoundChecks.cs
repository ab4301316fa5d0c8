namespace FactCheck.Rules.Binding;

/// <summary>The checks of a rule.</summary>
/// <param name="Checks">All but <c>stale after</c>.</param>
/// <param name="StaleAfterDays">The days of <c>stale after</c>, or 0.</param>
internal sealed record BoundChecks(IReadOnlyList<Check> Checks, int StaleAfterDays)
{
    /// <summary>Whether the fact is a counter.</summary>
    public bool IsCounter => Checks.Any(check => check is Check.Monotone);
}
