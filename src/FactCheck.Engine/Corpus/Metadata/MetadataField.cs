namespace FactCheck.Corpus.Metadata;

/// <summary>A piece of metadata that an article may have.</summary>
public enum MetadataField
{
    /// <summary>Stable name of the article.</summary>
    Id,

    /// <summary>When it was published.</summary>
    Published,

    /// <summary>The publisher.</summary>
    Source,

    /// <summary>The author.</summary>
    Author,

    /// <summary>The headline.</summary>
    Title,

    /// <summary>Language code.</summary>
    Language,

    /// <summary>Where it was published.</summary>
    Url,
}
