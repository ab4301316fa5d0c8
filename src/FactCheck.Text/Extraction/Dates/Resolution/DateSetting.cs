using FactCheck.Values;
using NodaTime;

namespace FactCheck.Extraction.Dates.Resolution;

/// <summary>What surrounds a date that is being resolved.</summary>
/// <param name="Published">When the article was published; <see langword="null"/> when unknown.</param>
/// <param name="Prefer">Which candidate is meant when nothing tells.</param>
/// <param name="LooksForward">Whether the sentence looks forward (<c>sẽ</c>, <c>is due to</c>).</param>
/// <param name="LooksBack">Whether a lead word says that it has happened (<c>hôm</c>, <c>hồi</c>).</param>
/// <param name="Previous">Finds the last placed date before this one.</param>
internal readonly record struct DateSetting(
    LocalDateTime? Published,
    DatePreference Prefer,
    bool LooksForward,
    bool LooksBack,
    Func<DateValue?> Previous
)
{
    /// <summary>The day of publication.</summary>
    public LocalDate? Today => Published?.Date;

    /// <summary>The publication date in words, for <see cref="DateValue.InferredFrom"/>.</summary>
    public string TodayName => $"the publication date {DateText.FormatIso(Published!.Value.Date)}";
}
