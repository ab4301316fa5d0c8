using System.Text.Json;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Text;
using NodaTime.Text;
using Xunit.Abstractions;

namespace FactCheck.Tests.Extraction;

/// <summary>The shared checklist of forms, when it lies beside the repository: what share of it is read as it says.</summary>
public sealed class FormsTests(ITestOutputHelper output)
{
    private static readonly ValuesReader Reader = new(
        new MentionReader(LanguageSet.Default, new WordTable())
    );

    [SkippableFact]
    public void The_checklist_is_read()
    {
        var (right, all) = (0, 0);
        foreach (var line in File.ReadLines(SharedFiles.Find("forms", "vi.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            using var found = Values(row.RootElement);
            var isRight = IsRight(row.RootElement, found.RootElement.GetProperty("values"));
            right += isRight ? 1 : 0;
            all++;
            if (!isRight)
            {
                output.WriteLine($"{line}\n  {found.RootElement}");
            }
        }
        output.WriteLine($"{right} of {all}");
        right.ShouldBe(all);
    }

    private static JsonDocument Values(JsonElement row)
    {
        var published = LocalDatePattern.Iso.Parse(row.GetProperty("published").GetString()!).Value;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            Reader.Write(
                json,
                SourceText.From(row.GetProperty("text").GetString()!),
                row.GetProperty("lang").GetString()!,
                new ReadingContext(published.AtMidnight())
            );
            json.WriteEndObject();
        }
        return JsonDocument.Parse(stream.ToArray());
    }

    private static bool IsRight(JsonElement row, JsonElement values) =>
        row.TryGetProperty("value", out var wanted)
            ? values.EnumerateArray().Any(value => Fits(wanted, value))
            : !values
                .EnumerateArray()
                .Any(value => IsKind(row.GetProperty("forbid").GetString()!, value, false));

    // The list calls money a number where it names no currency.
    private static bool Fits(JsonElement wanted, JsonElement value) =>
        IsKind(
            wanted.GetProperty("kind").GetString()!,
            value,
            !wanted.TryGetProperty("unit", out _)
        )
        && wanted
            .EnumerateObject()
            .Where(field => field.Name != "kind")
            .All(field =>
                value.TryGetProperty(field.Name, out var found) && Same(field.Value, found)
            );

    private static bool IsKind(string kind, JsonElement value, bool orMoney)
    {
        var found = value.GetProperty("kind").GetString();
        return found == kind
            || (kind == "number" && (found == "count" || (orMoney && found == "money")));
    }

    private static bool Same(JsonElement wanted, JsonElement found) =>
        (wanted.ValueKind, found.ValueKind) switch
        {
            (JsonValueKind.Number, JsonValueKind.Number) => wanted.GetDecimal()
                == found.GetDecimal(),
            // 15:30 and 15:30:00 are one time.
            (JsonValueKind.String, JsonValueKind.String) => wanted.GetString() == found.GetString()
                || wanted.GetString() == $"{found.GetString()}:00",
            _ => wanted.ToString() == found.ToString(),
        };
}
