using NodaTime;

namespace FactCheck.Corpus;

/// <summary>What is known about an article, and where each piece was found. What is unknown is <see langword="null"/>.</summary>
public sealed record ArticleMetadata
{
    /// <summary>Nothing is known.</summary>
    public static ArticleMetadata Unknown { get; } = new();

    /// <summary>The publisher (<c>source</c>, <c>site</c>, <c>publisher</c>).</summary>
    public Provenanced<string>? Source { get; init; }

    /// <summary>The author.</summary>
    public Provenanced<string>? Author { get; init; }

    /// <summary>The headline.</summary>
    public Provenanced<string>? Title { get; init; }

    /// <summary>Language code of the article.</summary>
    public Provenanced<string>? Language { get; init; }

    /// <summary>Where it was published.</summary>
    public Provenanced<string>? Url { get; init; }

    /// <summary>When it was published. A month and day whose year is unknown give no publication date.</summary>
    public Provenanced<PublicationDate>? Published { get; init; }

    /// <summary>
    /// Day and month of the publication where its year is not known; <see langword="null"/> when
    /// <see cref="Published"/> is known.
    /// </summary>
    public Provenanced<AnnualDate>? PublishedDay { get; init; }

    /// <summary>Outlets that the whole article credits (<c>Theo_PLO</c>, <c>(theo Reuters, CNN)</c>), in order.</summary>
    public IReadOnlyList<Provenanced<string>> Credits { get; init; } = [];
}
