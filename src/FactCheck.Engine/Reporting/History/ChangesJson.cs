using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Claims.Json;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;

namespace FactCheck.Reporting.History;

/// <summary>What changed since an earlier report as JSON: <c>changes</c>.</summary>
internal static class ChangesJson
{
    /// <summary>Writes the member <c>changes</c>.</summary>
    public static void Write(Utf8JsonWriter json, ReportChanges changes)
    {
        json.WriteStartObject("changes");
        json.WriteStartArray("facts");
        foreach (var change in changes.Facts)
        {
            Write(json, change);
        }

        json.WriteEndArray();
        json.WriteStartArray("constraints");
        foreach (var (constraint, facts, from, to) in changes.Constraints)
        {
            json.WriteStartObject();
            json.WriteString("constraint", constraint);
            json.WriteStartArray("facts");
            foreach (var fact in facts)
            {
                json.WriteStringValue(fact);
            }

            json.WriteEndArray();
            json.WriteString("from", from);
            json.WriteString("to", to);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FactChange change)
    {
        json.WriteStartObject();
        json.WriteString("fact", change.Fact);
        json.WriteString("name", change.Name);
        WriteStep(json, "verdict", NameOf(change.From), NameOf(change.To));
        WriteStep(json, "consensus", change.ConsensusFrom, change.ConsensusTo);
        WriteExplanations(json, "appeared", change.Appeared);
        WriteExplanations(json, "resolved", change.Resolved);
        WriteClaims(json, "newClaims", change.NewClaims);
        WriteClaims(json, "vanishedClaims", change.VanishedClaims);
        json.WriteEndObject();
    }

    private static string? NameOf(Verdict? verdict) =>
        verdict is { } known ? VerdictNames.NameOf(known) : null;

    private static void WriteStep(Utf8JsonWriter json, string name, string? from, string? to)
    {
        json.WriteStartObject(name);
        json.WriteString("from", from);
        json.WriteString("to", to);
        json.WriteEndObject();
    }

    private static void WriteExplanations(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<Explanation> explanations
    )
    {
        json.WriteStartArray(name);
        foreach (var (verdict, text, _) in explanations)
        {
            json.WriteStartObject();
            json.WriteString("verdict", VerdictNames.NameOf(verdict));
            json.WriteString("text", text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteClaims(Utf8JsonWriter json, string name, IReadOnlyList<Claim> claims)
    {
        json.WriteStartArray(name);
        foreach (var claim in claims)
        {
            ClaimJson.Write(json, claim);
        }

        json.WriteEndArray();
    }
}
