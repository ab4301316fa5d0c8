using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactCheck.Rules.Keys;

/// <summary>Writes the JSON Schema (draft-07, which YAML editors read) of rule files, from the description of their keys.</summary>
/// <remarks>
/// It says what an editor can tell without our binder: which keys stand where, of what shape, and the words that a key is
/// limited to. Names, patterns, checks and values are sentences; those are for <c>validate</c> and the language server.
/// </remarks>
public static class RuleSchema
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema of rule files, ended by a line feed.</summary>
    public static string Write(RuleFileKeys keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return Write(
            "FactCheck rule file",
            keys.File,
            [keys.Rule, keys.Find, keys.Reference, keys.Test, keys.Vocabulary, keys.Member]
        );
    }

    /// <summary>The schema of a kind of files.</summary>
    /// <param name="title">What kind.</param>
    /// <param name="file">The whole file.</param>
    /// <param name="parts">The mappings that stand in it at any depth.</param>
    internal static string Write(
        string title,
        MappingDescription file,
        IReadOnlyList<MappingDescription> parts
    )
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            WriteMapping(json, file);
            json.WriteStartObject("definitions");
            foreach (var part in parts)
            {
                json.WriteStartObject(NameOf(part));
                WriteMapping(json, part);
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    // "a rule" is the definition "rule".
    private static string NameOf(MappingDescription mapping) =>
        mapping.What.Split(' ')[^1].Trim('\'');

    private static void WriteMapping(Utf8JsonWriter json, MappingDescription mapping)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartArray("required");
        foreach (var key in mapping.Keys.Where(key => key.IsRequired))
        {
            json.WriteStringValue(key.Name);
        }
        json.WriteEndArray();
        json.WriteStartObject("properties");
        foreach (var key in mapping.Keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", Describe(key));
            WriteContent(json, key.Content);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static string Describe(KeyDescription key)
    {
        var leftOut = key.WhenLeftOut is null ? "" : $" When left out: {key.WhenLeftOut}.";
        return $"{char.ToUpperInvariant(key.Holds[0])}{key.Holds[1..]}.{leftOut} Example: {key.Name}: {key.Example}";
    }

    private static void WriteContent(Utf8JsonWriter json, KeyContent content)
    {
        switch (content)
        {
            case KeyContent.Text { Words: ["1"] }:
                WriteWords(json, [], 1);
                break;
            case KeyContent.Text { Words.Count: > 0 } fixedWords:
                WriteWords(json, fixedWords.Words, null);
                break;
            case KeyContent.Text text:
                WriteText(json, text.Kind);
                break;
            case KeyContent.Texts { Words.Count: > 0 } words:
                OneOrList(json, () => WriteWords(json, words.Words, null));
                break;
            case KeyContent.Texts texts:
                OneOrList(json, () => WriteText(json, texts.Kind));
                break;
            case KeyContent.Patterns:
                OneOrList(json, () => WriteText(json, TextKind.Pattern), () => WritePattern(json));
                break;
            case KeyContent.Mappings { Item: var item }:
                json.WriteString("type", "array");
                Nested(json, "items", () => Refer(json, item));
                break;
            case KeyContent.Mapping { Of: var mapping }:
                Refer(json, mapping);
                break;
            case KeyContent.Named named:
                WriteNamed(json, named);
                break;
            case KeyContent.PhrasesOr phrases:
                WritePhrases(json, phrases);
                break;
        }
    }

    private static void WriteNamed(Utf8JsonWriter json, KeyContent.Named named)
    {
        void Names()
        {
            json.WriteString("type", "object");
            Nested(json, "additionalProperties", () => WriteContent(json, named.Each));
        }
        if (!named.OrList)
        {
            Names();
            return;
        }
        AnyOf(json, Names, () => ListOf(json, () => WriteText(json, TextKind.Phrase)));
    }

    private static void WritePhrases(Utf8JsonWriter json, KeyContent.PhrasesOr phrases)
    {
        List<Action> shapes =
        [
            () => WriteText(json, TextKind.Phrase),
            () =>
            {
                json.WriteString("type", "array");
                Nested(json, "items", () => WriteText(json, TextKind.Phrase));
            },
            () => Refer(json, phrases.Of),
        ];
        if (phrases.OrNothing)
        {
            shapes.Add(() => json.WriteString("type", "null"));
        }
        AnyOf(json, [.. shapes]);
    }

    // A plain scalar of YAML may be a number or a truth value to JSON; to a rule it is a text.
    private static void WriteText(Utf8JsonWriter json, TextKind kind)
    {
        json.WriteStartArray("type");
        json.WriteStringValue("string");
        json.WriteStringValue("number");
        json.WriteStringValue("boolean");
        json.WriteEndArray();
        if (kind is TextKind.Check or TextKind.AsOf)
        {
            json.WriteStartArray("examples");
            foreach (var form in kind == TextKind.Check ? SentenceForms.Checks : SentenceForms.AsOf)
            {
                json.WriteStringValue(form.Text);
            }
            json.WriteEndArray();
        }
    }

    private static void WriteWords(Utf8JsonWriter json, IReadOnlyList<string> words, int? number)
    {
        json.WriteStartArray("enum");
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }
        if (number is { } only)
        {
            json.WriteNumberValue(only);
        }
        json.WriteEndArray();
    }

    private static void WritePattern(Utf8JsonWriter json) =>
        AnyOf(
            json,
            () => WriteText(json, TextKind.Pattern),
            () =>
            {
                json.WriteString("type", "object");
                json.WriteBoolean("additionalProperties", false);
                json.WriteStartArray("required");
                json.WriteStringValue(RuleFileKeys.AnyOrder);
                json.WriteEndArray();
                Nested(
                    json,
                    "properties",
                    () =>
                        Nested(
                            json,
                            RuleFileKeys.AnyOrder,
                            () => ListOf(json, () => WriteText(json, TextKind.Pattern))
                        )
                );
            }
        );

    private static void OneOrList(Utf8JsonWriter json, Action one) => OneOrList(json, one, one);

    private static void OneOrList(Utf8JsonWriter json, Action one, Action item) =>
        AnyOf(json, one, () => ListOf(json, item));

    private static void ListOf(Utf8JsonWriter json, Action item)
    {
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 1);
        Nested(json, "items", item);
    }

    private static void Refer(Utf8JsonWriter json, MappingDescription mapping) =>
        AnyOf(json, () => json.WriteString("$ref", $"#/definitions/{NameOf(mapping)}"));

    private static void AnyOf(Utf8JsonWriter json, params Action[] shapes)
    {
        json.WriteStartArray(shapes.Length == 1 ? "allOf" : "anyOf");
        foreach (var shape in shapes)
        {
            json.WriteStartObject();
            shape();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Nested(Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }
}
