using AngleSharp.Html.Parser.Tokens;
using FactCheck.Corpus.Formats;

namespace FactCheck.Corpus.Metadata;

/// <summary>Collects what an HTML page says about itself, by how far it is to be trusted.</summary>
/// <remarks>
/// First Open Graph (https://ogp.me) and its <c>article</c> properties, then JSON-LD of schema.org, then the many older
/// names, then the language of the document. A value that cannot be read is a mistake of the page and is passed over.
/// A bare <c>time</c> element is not taken: lists of other articles have them too.
/// </remarks>
internal sealed class HtmlMetadata
{
    private const int Strong = 0;
    private const int JsonLd = 1;
    private const int Weak = 2;

    private static readonly Dictionary<string, (MetadataField Field, int Rank)> Names = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["article:published_time"] = (MetadataField.Published, Strong),
        ["og:article:published_time"] = (MetadataField.Published, Strong),
        ["og:site_name"] = (MetadataField.Source, Strong),
        ["og:title"] = (MetadataField.Title, Strong),
        ["og:url"] = (MetadataField.Url, Strong),
        ["article:author"] = (MetadataField.Author, Strong),
        ["datepublished"] = (MetadataField.Published, Weak),
        ["date"] = (MetadataField.Published, Weak),
        ["pubdate"] = (MetadataField.Published, Weak),
        ["publishdate"] = (MetadataField.Published, Weak),
        ["publish_date"] = (MetadataField.Published, Weak),
        ["publish-date"] = (MetadataField.Published, Weak),
        ["publication_date"] = (MetadataField.Published, Weak),
        ["parsely-pub-date"] = (MetadataField.Published, Weak),
        ["sailthru.date"] = (MetadataField.Published, Weak),
        ["dc.date"] = (MetadataField.Published, Weak),
        ["dc.date.issued"] = (MetadataField.Published, Weak),
        ["dcterms.created"] = (MetadataField.Published, Weak),
        ["dcterms.issued"] = (MetadataField.Published, Weak),
        ["author"] = (MetadataField.Author, Weak),
        ["byl"] = (MetadataField.Author, Weak),
        ["dc.creator"] = (MetadataField.Author, Weak),
        ["publisher"] = (MetadataField.Source, Weak),
        ["dc.publisher"] = (MetadataField.Source, Weak),
        ["dc.title"] = (MetadataField.Title, Weak),
        ["content-language"] = (MetadataField.Language, Weak),
        ["dc.language"] = (MetadataField.Language, Weak),
    };

    private readonly List<(int Rank, MetadataLayer Layer)> _found = [];

    /// <summary>Reads a tag that may hold metadata.</summary>
    public void ReadTag(HtmlTagToken tag)
    {
        switch (tag.Name)
        {
            case "meta":
                ReadMeta(tag);
                break;
            case "html":
                Add(Weak, MetadataField.Language, HtmlAttributes.Find(tag, "lang"), "<html lang>");
                break;
            case "link" when HtmlAttributes.Find(tag, "rel") == "canonical":
                Add(JsonLd, MetadataField.Url, HtmlAttributes.Find(tag, "href"), "canonical link");
                break;
            case "time" when IsPublicationTime(tag):
                Add(Weak, MetadataField.Published, HtmlAttributes.Find(tag, "datetime"), "<time>");
                break;
        }
    }

    /// <summary>Reads a block of JSON-LD.</summary>
    public void ReadJsonLd(string json)
    {
        if (JsonLdMetadata.Read(json) is { } layer)
        {
            _found.Add((JsonLd, layer));
        }
    }

    /// <summary>What was found, best first; equals in the order of the page.</summary>
    public IEnumerable<MetadataLayer> Layers() =>
        _found.OrderBy(found => found.Rank).Select(found => found.Layer);

    private void ReadMeta(HtmlTagToken tag)
    {
        var name =
            HtmlAttributes.Find(tag, "property")
            ?? HtmlAttributes.Find(tag, "name")
            ?? HtmlAttributes.Find(tag, "itemprop")
            ?? HtmlAttributes.Find(tag, "http-equiv");
        if (name is not null && Names.TryGetValue(name.Trim(), out var meaning))
        {
            Add(
                meaning.Rank,
                meaning.Field,
                HtmlAttributes.Find(tag, "content"),
                $"HTML meta {name.Trim()}"
            );
        }
    }

    private static bool IsPublicationTime(HtmlTagToken tag) =>
        HtmlAttributes.Find(tag, "pubdate") is not null
        || string.Equals(
            HtmlAttributes.Find(tag, "itemprop"),
            "datePublished",
            StringComparison.OrdinalIgnoreCase
        );

    private void Add(int rank, MetadataField field, string? value, string foundIn)
    {
        // article:author is often the address of a profile.
        var isAddress =
            field == MetadataField.Author
            && value?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true;
        if (!isAddress)
        {
            _found.Add((rank, new MetadataLayer(foundIn, isTold: false).Add(field, value)));
        }
    }
}
