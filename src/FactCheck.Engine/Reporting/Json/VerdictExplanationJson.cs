using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Consistency.Gathering;
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
                WriteClaim(json, claim, PlaceOf(claim, fact, places));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // A stream reads a fact that stands in a relation twice: the claim of the relation is then an equal one.
    private static int PlaceOf(Claim claim, FactReport fact, Dictionary<Claim, int> places)
    {
        if (places.TryGetValue(claim, out var known))
        {
            return known;
        }
        for (var place = 0; place < fact.Claims.Count; place++)
        {
            if (ClaimOrder.Instance.Compare(fact.Claims[place], claim) == 0)
            {
                return place;
            }
        }
        return -1;
    }

    private static void WriteClaim(Utf8JsonWriter json, Claim claim, int place)
    {
        if (place >= 0)
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
