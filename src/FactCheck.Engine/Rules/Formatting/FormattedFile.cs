using FactCheck.Rules.Diagnostics;

namespace FactCheck.Rules.Formatting;

/// <summary>What formatting a rule file came to.</summary>
/// <param name="Before">Its text; empty when it cannot be read.</param>
/// <param name="After">The text as it should be; <see langword="null"/> when it cannot be read.</param>
/// <param name="Diagnostics">Why it cannot be read.</param>
public sealed record FormattedFile(
    string Before,
    string? After,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    /// <summary>Whether the layout differs.</summary>
    public bool IsChanged =>
        After is not null && !string.Equals(Before, After, StringComparison.Ordinal);
}
