using System.Text.Json;
using FactCheck.Values;

namespace FactCheck.Tests.Extraction.Dates;

/// <summary>The dates among the shared list of Vietnamese forms, which lies beside the repository.</summary>
public sealed class SharedFormsTests
{
    [SkippableFact]
    public void Every_shared_form_is_read()
    {
        var rows = File.ReadAllLines(SharedFiles.Find("forms", "vi.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        rows.ShouldNotBeEmpty();
        rows.Select(Miss).Where(miss => miss is not null).ShouldBeEmpty();
    }

    private static string? Miss(JsonElement row)
    {
        var text = row.GetProperty("text").GetString()!;
        var found = DateReading.Read(text, "vi", row.GetProperty("published").GetString());
        if (
            !row.TryGetProperty("value", out var value)
            || value.GetProperty("kind").GetString() != "date"
        )
        {
            return found.Count == 0
                ? null
                : $"{text}: {DateReading.Describe((DateValue)found[0].Value)}, expected none";
        }
        if (found.Count != 1 || found[0].Span.Length != text.Length)
        {
            return $"{text}: {found.Count} mentions {string.Join('|', found.Select(m => m.Span.In(text).ToString()))}";
        }
        var date = (DateValue)found[0].Value;
        var fits =
            date.IsPlaced
            && DateText.FormatIso(date.From!.Value, date.Grain) == From(value)
            && (
                !value.TryGetProperty("until", out var until)
                || DateText.FormatIso(date.Until!.Value.Date) == until.GetString()
            )
            && GrainNames.NameOf(date.Grain) == value.GetProperty("grain").GetString();
        return fits ? null : $"{text}: {DateReading.Describe(date)}, expected {value}";
    }

    private static string From(JsonElement value)
    {
        var from = value.GetProperty("from").GetString()!;
        var grain = value.GetProperty("grain").GetString();
        return from.EndsWith(":00", StringComparison.Ordinal) && grain != "second"
            ? from[..^3]
            : from;
    }
}
