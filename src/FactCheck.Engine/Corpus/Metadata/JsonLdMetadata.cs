using System.Text.Json;

namespace FactCheck.Corpus.Metadata;

/// <summary>Reads the description of an article in JSON-LD (https://schema.org/Article and its kinds).</summary>
internal static class JsonLdMetadata
{
    /// <summary>What the first article in <paramref name="json"/> says; <see langword="null"/> when there is none, or no JSON.</summary>
    public static MetadataLayer? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return FindArticle(document.RootElement) is { } article ? Describe(article) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A mistake of the page; InvalidOperationException is half of a surrogate pair.
            return null;
        }
    }

    // The depth of the document is bounded by the parser.
    private static JsonElement? FindArticle(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                if (FindArticle(item) is { } article)
                {
                    return article;
                }
            }
            return null;
        }
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }
        if (element.TryGetProperty("@type", out var type) && IsArticle(type))
        {
            return element;
        }
        return element.TryGetProperty("@graph", out var graph) ? FindArticle(graph)
            : element.TryGetProperty("mainEntity", out var main) ? FindArticle(main)
            : null;
    }

    private static bool IsArticle(JsonElement type) =>
        type.ValueKind switch
        {
            JsonValueKind.String => type.GetString() is { } name
                && (
                    name.EndsWith("Article", StringComparison.Ordinal)
                    || name.EndsWith("BlogPosting", StringComparison.Ordinal)
                    || name == "Report"
                ),
            JsonValueKind.Array => type.EnumerateArray().Any(IsArticle),
            _ => false,
        };

    private static MetadataLayer Describe(JsonElement article)
    {
        var layer = new MetadataLayer("JSON-LD", isTold: false);
        foreach (var member in article.EnumerateObject())
        {
            MetadataField? field = member.Name switch
            {
                "datePublished" => MetadataField.Published,
                "headline" => MetadataField.Title,
                "author" => MetadataField.Author,
                "publisher" => MetadataField.Source,
                "inLanguage" => MetadataField.Language,
                "url" => MetadataField.Url,
                _ => null,
            };
            if (field is { } known)
            {
                layer.Add(known, ValueOf(member.Value));
            }
        }
        return layer;
    }

    // A string, an object with a name, or several of them.
    private static string? ValueOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Object when value.TryGetProperty("name", out var name) => ValueOf(name),
            JsonValueKind.Array => string.Join(
                ", ",
                value.EnumerateArray().Select(ValueOf).Where(item => item is not null)
            ),
            _ => null,
        };
}
