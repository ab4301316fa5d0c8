using NodaTime;

namespace FactCheck.Extraction;

/// <summary>What the readers know of the article around a text.</summary>
/// <param name="Published">When the article was published; <see langword="null"/> when unknown.</param>
/// <param name="Prefer">Which candidate an incomplete date means when the sentence does not tell.</param>
/// <param name="PublishedDay">
/// Day and month of the publication where its year is not known; not used when <paramref name="Published"/> is.
/// </param>
public sealed record ReadingContext(
    LocalDateTime? Published,
    DatePreference Prefer = DatePreference.Past,
    AnnualDate? PublishedDay = null
)
{
    /// <summary>Nothing is known.</summary>
    public static ReadingContext Unknown { get; } = new((LocalDateTime?)null);
}
