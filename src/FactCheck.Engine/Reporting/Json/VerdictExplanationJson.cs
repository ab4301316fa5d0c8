using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Json;

/// <summary>Why the verdicts of a fact hold as JSON: its member <c>explanation</c>.</summary>
internal static class VerdictExplanationJson
{
    /// <summary>Writes the array; claims of the fact are named by their place in its <c>claims[]</c>.</summary>
    public static void Write(Utf8JsonWriter json, FactReport fact)
    {
        var places = new Dictionary<Claim, int>(ReferenceEqualityComparer.Instance);
        for (var place = 0; place < fact.Claims.Count; place++)
        {
            places.TryAdd(fact.Claims[place], place);
        }

        json.WriteStartArray("explanation");
        foreach (var (verdict, text, claims) in fact.Explanations)
        {
            json.WriteStartObject();
            json.WriteString("verdict", VerdictNames.NameOf(verdict));
            json.WriteString("text", text);
            json.WriteStartArray("claims");
            foreach (var (claim, part) in claims)
            {
                json.WriteStartObject();
                json.WriteString("part", ReportNames.Of(part));
                WriteClaim(json, claim, places);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteClaim(Utf8JsonWriter json, Claim claim, Dictionary<Claim, int> places)
    {
        if (places.TryGetValue(claim, out var place))
        {
            json.WriteNumber("claim", place);
            return;
        }

        // A relation between facts also names a claim of the other fact.
        json.WriteString("fact", claim.Fact);
        json.WriteString("source", claim.Source);
        json.WriteString("article", claim.Article);
        json.WriteString("quote", claim.Quote);
    }
}
