namespace FactCheck.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    // Baselines and suppressions: FC06xx.

    /// <summary>FC0601: until is no day.</summary>
    public static DiagnosticDescription NotADay { get; } =
        Error(
            "FC0601",
            "until is no day",
            "A suppression ends on a day of the calendar, written year-month-day. It holds on that day still."
        );

    /// <summary>FC0602: suppression not used.</summary>
    public static DiagnosticDescription UnusedSuppression { get; } =
        Warning(
            "FC0602",
            "suppression not used",
            "No finding fits the suppression. It was mended, or a word of the entry is not as in the report."
        );

    /// <summary>FC0603: suppression expired.</summary>
    public static DiagnosticDescription ExpiredSuppression { get; } =
        Warning(
            "FC0603",
            "suppression expired",
            "The last day of the suppression is over, and the finding counts again. Somebody decides anew."
        );

    /// <summary>FC0604: entry of the baseline is stale.</summary>
    public static DiagnosticDescription StaleBaseline { get; } =
        Warning(
            "FC0604",
            "entry of the baseline is stale",
            "The finding is gone. The entry would let it come back unseen."
        );

    private static DiagnosticDescription[] OfWaivers() =>
        [NotADay, UnusedSuppression, ExpiredSuppression, StaleBaseline];
}
