using System.Text.Json;
using FactCheck.Rules.Reading;
using FactCheck.Text;

namespace FactCheck.Features;

/// <summary>Writes the outline of a rule file: its vocabularies, rules and constraints.</summary>
internal static class SymbolsFeature
{
    // Numbers of SymbolKind.
    private const int Namespace = 3;
    private const int Class = 5;
    private const int Constant = 14;
    private const int Key = 20;

    /// <summary>The symbols of the file; none when it is no rule file at present.</summary>
    public static void Write(Utf8JsonWriter json, Site site)
    {
        json.WriteStartArray();
        foreach (var entry in site.Parsed.Syntax?.Root.Entries ?? [])
        {
            var span = Whole(entry.Key.Span, entry.Value.Span);
            switch (entry.Value)
            {
                case YamlNode.Mapping names:
                    Open(json, site, entry.Key.Value, null, Namespace, span, entry.Key.Span);
                    foreach (var name in names.Entries)
                    {
                        var whole = Whole(name.Key.Span, name.Value.Span);
                        Open(json, site, name.Key.Value, null, Constant, whole, name.Key.Span);
                        Close(json);
                    }
                    Close(json);
                    break;
                case YamlNode.Sequence items:
                    Open(json, site, entry.Key.Value, null, Namespace, span, entry.Key.Span);
                    foreach (var item in items.Items)
                    {
                        WriteItem(json, site, item);
                    }
                    Close(json);
                    break;
            }
        }
        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, Site site, YamlNode item)
    {
        if (item is YamlNode.Scalar { Value.Length: > 0 } text)
        {
            Open(json, site, text.Value, null, Key, text.Span, text.Span);
            Close(json);
        }
        else if (item is YamlNode.Mapping rule && Scalar(rule, "id") is { } id)
        {
            Open(json, site, id.Value, Scalar(rule, "title")?.Value, Class, rule.Span, id.Span);
            Close(json);
        }
    }

    private static YamlNode.Scalar? Scalar(YamlNode.Mapping mapping, string key) =>
        mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value
            is YamlNode.Scalar { Value.Length: > 0 } scalar
            ? scalar
            : null;

    private static TextSpan Whole(TextSpan key, TextSpan value) =>
        TextSpan.FromBounds(key.Start, Math.Max(key.End, value.End));

    private static void Open(
        Utf8JsonWriter json,
        Site site,
        string name,
        string? detail,
        int kind,
        TextSpan span,
        TextSpan chosen
    )
    {
        json.WriteStartObject();
        json.WriteString("name", name.Length == 0 ? "(no name)" : name);
        if (detail is not null)
        {
            json.WriteString("detail", detail);
        }
        json.WriteNumber("kind", kind);
        Json.Range(json, "range", site.Document.RangeOf(span));
        Json.Range(json, "selectionRange", site.Document.RangeOf(chosen));
        json.WriteStartArray("children");
    }

    private static void Close(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
