using System.Text.Json;
using FactCheck.Corpus.Metadata;

namespace FactCheck.Corpus.Formats;

/// <summary>Reads one record of a JSONL file: the <c>text</c> and the metadata beside it. Foreign members are passed over.</summary>
internal static class JsonLines
{
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = false,
        MaxDepth = 64,
    };

    /// <summary>The page of a record, or why it is none.</summary>
    public static (Page? Page, string? Problem) ReadRecord(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? ReadObject(document.RootElement)
                : (null, "the record is no JSON object; write {\"id\": \"…\", \"text\": \"…\"}");
        }
        catch (JsonException e)
        {
            return (null, $"the record is no valid JSON: {Where(e)}");
        }
        catch (InvalidOperationException)
        {
            // A string with half of a surrogate pair has no text.
            return (null, "the record has a string that is no valid Unicode");
        }
    }

    private static (Page? Page, string? Problem) ReadObject(JsonElement record)
    {
        var layer = new MetadataLayer("the record", isTold: true);
        string? text = null;
        foreach (var member in record.EnumerateObject())
        {
            if (member.NameEquals("text"))
            {
                text =
                    member.Value.ValueKind == JsonValueKind.String
                        ? member.Value.GetString()
                        : null;
            }
            else if (MetadataNames.Find(member.Name) is { } field)
            {
                layer.Add(field, ValueOf(member.Value));
            }
        }
        if (text is null)
        {
            return (null, "the record has no string \"text\"");
        }
        var page = PlainTextPage.ReadBody(text);
        return (page with { Layers = [layer] }, null);
    }

    // schema.org writes the publisher as an object with a name.
    private static string? ValueOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Object when value.TryGetProperty("name", out var name) => ValueOf(name),
            _ => null,
        };

    private static string Where(JsonException e) =>
        e.BytePositionInLine is { } position
            ? FormattableString.Invariant($"mistake at byte {position} of the line")
            : "it breaks off";
}
