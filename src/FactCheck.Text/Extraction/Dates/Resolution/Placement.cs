using FactCheck.Values;
using NodaTime;

namespace FactCheck.Extraction.Dates.Resolution;

/// <summary>Where a date lies, in whole days, or what is known of it while it has no place.</summary>
/// <param name="From">First day; <see langword="null"/> while open.</param>
/// <param name="Until">Day behind the last one (exclusive); <see langword="null"/> while open.</param>
/// <param name="Grain">How finely it is stated.</param>
internal sealed record Placement(LocalDate? From, LocalDate? Until, Grain Grain)
{
    /// <summary>What is known of an open date; empty when nothing is.</summary>
    public string Open { get; init; } = "";

    /// <summary>Components that the text did not state.</summary>
    public DateComponents Inferred { get; init; }

    /// <summary>Where they came from.</summary>
    public string? InferredFrom { get; init; }

    /// <summary>A contradiction inside the text.</summary>
    public string? Warning { get; init; }

    /// <summary>Whether it lies anywhere.</summary>
    public bool IsPlaced => From.HasValue;

    /// <summary>A single day.</summary>
    public static Placement OfDay(LocalDate day) => new(day, day.PlusDays(1), Grain.Day);

    /// <summary>A date without a place, of which <paramref name="known"/> is known.</summary>
    public static Placement Nowhere(Grain grain, string known = "") =>
        new(null, null, grain) { Open = known };

    /// <summary>The same with <paramref name="components"/> marked as inferred from <paramref name="source"/>.</summary>
    public Placement InferredBy(DateComponents components, string source) =>
        this with
        {
            Inferred = components,
            InferredFrom = source,
        };
}
