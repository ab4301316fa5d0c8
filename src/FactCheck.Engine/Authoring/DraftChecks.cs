using FactCheck.Values;

namespace FactCheck.Authoring;

/// <summary>The check that fits a value, with what it means.</summary>
internal static class DraftChecks
{
    /// <summary>The check of a value, and a sentence that explains it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isTotal">Whether the sentence speaks of a running total.</param>
    public static (string Check, string Why) For(MentionValue value, bool isTotal) =>
        value.Kind switch
        {
            ValueKind.Date => (
                "agrees within 1 day",
                "Two articles may name days that lie at most this far apart."
            ),
            ValueKind.Ordinal => ("agrees", "All articles must say the same."),
            ValueKind.Percent => (
                "agrees within 1",
                "Figures may differ by this many percentage points."
            ),
            ValueKind.Age => ("agrees within 1", "Figures may differ by this much."),
            _ when isTotal => (
                "never decreases, allow 5%",
                "A running total: a later figure may not be lower, but for a small correction."
            ),
            ValueKind.Money => ("agrees within 5%", "Figures may differ by this share."),
            _ => (
                "agrees within 10%",
                "Figures may differ by this share. For a running total write: never decreases, allow 5%"
            ),
        };
}
