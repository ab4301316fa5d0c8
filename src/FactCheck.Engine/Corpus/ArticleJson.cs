using System.Text.Json;
using FactCheck.Values;
using NodaTime.Text;

namespace FactCheck.Corpus;

/// <summary>Writes what was read of an article as JSON: its metadata with where they were found, its blocks, its dropped lines.</summary>
public static class ArticleJson
{
    /// <summary>Writes <paramref name="article"/> as one object.</summary>
    /// <remarks>
    /// <c>start</c> and <c>end</c> are UTF-16 units of the decoded file (for JSONL of the record's <c>text</c>), <c>text</c> is
    /// the text as rendered. What is unknown is <c>null</c>.
    /// </remarks>
    public static void Write(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartObject();
        writer.WriteString("article", article.Id);
        writer.WriteString("path", article.Path);
        if (article.RecordLine > 0)
        {
            writer.WriteNumber("line", article.RecordLine);
        }
        WriteMetadata(writer, article.Metadata);
        WriteBlocks(writer, "blocks", article, article.Searched);
        WriteBlocks(
            writer,
            "dropped",
            article,
            article.Blocks.Where(block => block.Kind == BlockKind.Dropped)
        );
        writer.WriteEndObject();
    }

    private static void WriteMetadata(Utf8JsonWriter writer, ArticleMetadata metadata)
    {
        writer.WriteStartObject("metadata");
        WritePublished(writer, metadata.Published);
        WriteValue(writer, "source", metadata.Source);
        WriteValue(writer, "author", metadata.Author);
        WriteValue(writer, "title", metadata.Title);
        WriteValue(writer, "language", metadata.Language);
        WriteValue(writer, "url", metadata.Url);
        writer.WriteStartArray("credits");
        foreach (var credit in metadata.Credits)
        {
            writer.WriteStartObject();
            writer.WriteString("value", credit.Value);
            writer.WriteString("foundIn", credit.FoundIn);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePublished(
        Utf8JsonWriter writer,
        Provenanced<PublicationDate>? published
    )
    {
        if (published is null)
        {
            writer.WriteNull("published");
            return;
        }
        writer.WriteStartObject("published");
        writer.WriteString("value", Format(published.Value));
        writer.WriteString("foundIn", published.FoundIn);
        if (published.Value.Inferred != DateComponents.None)
        {
            writer.WriteStartArray("inferred");
            foreach (
                var (component, name) in (ReadOnlySpan<(DateComponents, string)>)
                    [
                        (DateComponents.Year, "year"),
                        (DateComponents.Month, "month"),
                        (DateComponents.Day, "day"),
                    ]
            )
            {
                if (published.Value.Inferred.HasFlag(component))
                {
                    writer.WriteStringValue(name);
                }
            }
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private static string Format(PublicationDate date) =>
        date.HasTime
            ? LocalDateTimePattern.GeneralIso.Format(date.Time)
            : LocalDatePattern.Iso.Format(date.Time.Date);

    private static void WriteValue(Utf8JsonWriter writer, string name, Provenanced<string>? value)
    {
        if (value is null)
        {
            writer.WriteNull(name);
            return;
        }
        writer.WriteStartObject(name);
        writer.WriteString("value", value.Value);
        writer.WriteString("foundIn", value.FoundIn);
        writer.WriteEndObject();
    }

    private static void WriteBlocks(
        Utf8JsonWriter writer,
        string name,
        Article article,
        IEnumerable<ArticleBlock> blocks
    )
    {
        writer.WriteStartArray(name);
        foreach (var block in blocks)
        {
            var location = article.Locate(block.Span);
            writer.WriteStartObject();
            if (block.Reason is null)
            {
                writer.WriteString("kind", NameOf(block.Kind));
                writer.WriteString("language", block.Language);
            }
            else
            {
                writer.WriteString("reason", block.Reason);
            }
            writer.WriteNumber("line", location.Position.Line);
            writer.WriteNumber("column", location.Position.Column);
            writer.WriteNumber("start", location.Span.Start);
            writer.WriteNumber("end", location.Span.End);
            writer.WriteString("text", block.Span.In(article.Text));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static string NameOf(BlockKind kind) =>
        kind switch
        {
            BlockKind.Title => "title",
            BlockKind.Body => "body",
            BlockKind.Caption => "caption",
            BlockKind.Byline => "byline",
            _ => "dropped",
        };
}
