using System.Text.Json;
using FactCheck.Text;

namespace FactCheck.Features;

/// <summary>The structures of the protocol as JSON.</summary>
internal static class Json
{
    /// <summary>A range, from lines and columns that count from 1.</summary>
    public static void Range(Utf8JsonWriter json, string name, UnitRange range)
    {
        json.WriteStartObject(name);
        Position(json, "start", range.StartLine, range.StartColumn);
        Position(json, "end", range.EndLine, range.EndColumn);
        json.WriteEndObject();
    }

    /// <summary>A place in a file.</summary>
    public static void Location(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject();
        json.WriteString("uri", place.Uri);
        Range(json, "range", place.Range);
        json.WriteEndObject();
    }

    /// <summary>Texts that are to stand in place of others: the <c>changes</c> of a <c>WorkspaceEdit</c>.</summary>
    public static void Edit(Utf8JsonWriter json, IEnumerable<(Place Place, string Text)> edits)
    {
        json.WriteStartObject();
        json.WriteStartObject("changes");
        foreach (var file in edits.GroupBy(edit => edit.Place.Uri, StringComparer.Ordinal))
        {
            json.WriteStartArray(file.Key);
            foreach (var (place, text) in file)
            {
                json.WriteStartObject();
                Range(json, "range", place.Range);
                json.WriteString("newText", text);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Position(Utf8JsonWriter json, string name, int line, int column)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", line - 1);
        json.WriteNumber("character", column - 1);
        json.WriteEndObject();
    }
}
