using NodaTime;

namespace FactCheck.Values;

/// <summary>A date, a period or a clock time: what the text states, and what it means where that is known.</summary>
/// <param name="From">First instant (inclusive), local time; <see langword="null"/> while the date is open.</param>
/// <param name="Until">First instant behind it (exclusive); <see langword="null"/> while the date is open.</param>
/// <param name="Grain">How finely it is stated.</param>
/// <param name="Inferred">Components that the text did not state but the context gave.</param>
/// <param name="Open">
/// What is known of a date that cannot be placed: <c>--09-18</c> (a day of an unknown year), <c>--09</c>,
/// <c>---14</c>, <c>--10-13/--10-14</c> for a range; <see langword="null"/> when the date is placed.
/// Relative dates without anything to be relative to have an empty string.
/// </param>
/// <param name="Warning">A contradiction inside the text (a weekday that does not fit the date), for the reader.</param>
/// <param name="InferredFrom">What the inferred components came from, in words; <see langword="null"/> when nothing was inferred.</param>
public sealed record DateValue(
    LocalDateTime? From,
    LocalDateTime? Until,
    Grain Grain,
    DateComponents Inferred = DateComponents.None,
    string? Open = null,
    string? Warning = null,
    string? InferredFrom = null
) : MentionValue(ValueKind.Date)
{
    /// <summary>Whether the date has a place on the line.</summary>
    public bool IsPlaced => From.HasValue && Until.HasValue;

    /// <inheritdoc/>
    public override Interval? Line =>
        From is { } from && Until is { } until
            ? Interval.HalfOpen(Timeline.ToLine(from), Timeline.ToLine(until))
            : null;
}
