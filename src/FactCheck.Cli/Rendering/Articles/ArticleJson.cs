using System.Text.Json;
using FactCheck.Corpus;

namespace FactCheck.Rendering.Articles;

/// <summary>An article as JSON: what is known of it, where from, and its blocks.</summary>
internal static class ArticleJson
{
    /// <summary>Writes one object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="article">The article.</param>
    /// <param name="withDropped">Whether dropped blocks are listed.</param>
    public static void Write(Utf8JsonWriter json, Article article, bool withDropped)
    {
        json.WriteStartObject();
        json.WriteString("article", article.Id);
        json.WriteString("path", article.Path);
        if (article.RecordLine > 0)
        {
            json.WriteNumber("line", article.RecordLine);
        }

        var metadata = article.Metadata;
        WritePiece(json, "title", metadata.Title);
        WritePiece(json, "source", metadata.Source);
        WritePiece(json, "author", metadata.Author);
        WritePiece(json, "published", metadata.Published, PublishedText.Of);
        WritePiece(json, "publishedDay", metadata.PublishedDay, PublishedText.Of);
        WritePiece(json, "language", metadata.Language);
        WritePiece(json, "url", metadata.Url);
        WriteCredits(json, metadata.Credits);
        json.WriteStartArray("blocks");
        foreach (var block in article.Blocks)
        {
            if (withDropped || block.Kind != BlockKind.Dropped)
            {
                WriteBlock(json, article, block);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The name of <paramref name="kind"/>.</summary>
    public static string NameOf(BlockKind kind) =>
        kind switch
        {
            BlockKind.Title => "title",
            BlockKind.Body => "body",
            BlockKind.Caption => "caption",
            BlockKind.Byline => "byline",
            BlockKind.Dropped => "dropped",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind"),
        };

    private static void WriteBlock(Utf8JsonWriter json, Article article, ArticleBlock block)
    {
        var place = article.Locate(block.Span);
        json.WriteStartObject();
        json.WriteString("kind", NameOf(block.Kind));
        json.WriteNumber("start", place.Span.Start);
        json.WriteNumber("end", place.Span.End);
        json.WriteNumber("line", place.Position.Line);
        if (block.Reason is { } reason)
        {
            json.WriteString("reason", reason);
        }
        else
        {
            json.WriteString("language", block.Language);
        }

        json.WriteString("text", block.Span.In(article.Text));
        json.WriteEndObject();
    }

    private static void WriteCredits(
        Utf8JsonWriter json,
        IReadOnlyList<Provenanced<string>> credits
    )
    {
        json.WriteStartArray("credits");
        foreach (var credit in credits)
        {
            json.WriteStartObject();
            json.WriteString("value", credit.Value);
            json.WriteString("from", credit.FoundIn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePiece(Utf8JsonWriter json, string name, Provenanced<string>? piece) =>
        WritePiece(json, name, piece, value => value);

    private static void WritePiece<T>(
        Utf8JsonWriter json,
        string name,
        Provenanced<T>? piece,
        Func<T, string> text
    )
    {
        if (piece is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("value", text(piece.Value));
        json.WriteString("from", piece.FoundIn);
        json.WriteEndObject();
    }
}
