namespace FactCheck.Corpus.Metadata;

/// <summary>Decides each piece of metadata: of the layers, best first, the first one that has it.</summary>
internal static class MetadataLadder
{
    /// <summary>The metadata that <paramref name="layers"/> give. A date that cannot be read is passed over.</summary>
    /// <param name="layers">The layers, best first.</param>
    /// <param name="problems">Receives dates that someone stated and that are none.</param>
    public static ArticleMetadata Decide(
        IReadOnlyList<MetadataLayer> layers,
        ICollection<string> problems
    ) =>
        new()
        {
            Source = First(layers, MetadataField.Source),
            Author = First(layers, MetadataField.Author),
            Title = First(layers, MetadataField.Title),
            Url = First(layers, MetadataField.Url),
            Language = First(layers, MetadataField.Language) is { } language
                ? language with
                {
                    Value = CodeOf(language.Value),
                }
                : null,
            Published = FirstDate(layers, problems),
        };

    /// <summary>The value of <paramref name="field"/> in the first layer that has it.</summary>
    public static Provenanced<string>? First(
        IReadOnlyList<MetadataLayer> layers,
        MetadataField field
    )
    {
        foreach (var layer in layers)
        {
            if (layer.Find(field) is { } value)
            {
                return new Provenanced<string>(value, layer.FoundIn);
            }
        }
        return null;
    }

    /// <summary>Whether a person or program told the language, rather than a page's markup.</summary>
    public static bool IsLanguageTold(IReadOnlyList<MetadataLayer> layers) =>
        layers.FirstOrDefault(layer => layer.Find(MetadataField.Language) is not null)?.IsTold
        ?? false;

    private static Provenanced<PublicationDate>? FirstDate(
        IReadOnlyList<MetadataLayer> layers,
        ICollection<string> problems
    )
    {
        foreach (var layer in layers)
        {
            if (layer.Find(MetadataField.Published) is not { } value)
            {
                continue;
            }
            if (PublicationDateReader.Read(value) is { } date)
            {
                return new Provenanced<PublicationDate>(date, layer.FoundIn);
            }
            if (layer.IsTold)
            {
                problems.Add(
                    $"{layer.FoundIn}: {PublicationDateReader.Complaint(value)}. The article was read without it"
                );
            }
        }
        return null;
    }

    // vi-VN, vi_VN and VI are vi.
    private static string CodeOf(string language)
    {
        var end = language.AsSpan().IndexOfAny('-', '_');
        return (end < 0 ? language : language[..end]).ToLowerInvariant();
    }
}
