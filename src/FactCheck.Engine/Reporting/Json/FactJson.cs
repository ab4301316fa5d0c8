using System.Text.Json;
using FactCheck.Claims.Json;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Values;

namespace FactCheck.Reporting.Json;

/// <summary>A fact as JSON: an element of <c>facts[]</c>, and a line of <c>judge</c>.</summary>
public static class FactJson
{
    /// <summary>Writes <paramref name="fact"/> as one object.</summary>
    public static void Write(Utf8JsonWriter json, FactReport fact)
    {
        json.WriteStartObject();
        json.WriteString("fact", fact.Fact);
        json.WriteString("rule", fact.Rule?.Id);
        json.WriteString("title", fact.Title);
        json.WriteString("kind", ValueKindNames.NameOf(fact.Kind));
        json.WriteString("verdict", VerdictNames.NameOf(fact.Verdict));
        json.WriteStartArray("flags");
        foreach (var flag in fact.Flags)
        {
            json.WriteStringValue(VerdictNames.NameOf(flag));
        }

        json.WriteEndArray();
        WriteHeadline(json, fact);
        json.WriteStartArray("windows");
        foreach (var window in fact.Windows)
        {
            json.WriteStartObject();
            WriteWindow(json, window, fact.Kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteReferences(json, fact.References);
        VerdictExplanationJson.Write(json, fact);
        json.WriteStartArray("clusters");
        foreach (var cluster in fact.Clusters)
        {
            ClusterJson.Write(json, cluster);
        }

        json.WriteEndArray();
        json.WriteStartArray("claims");
        foreach (var claim in fact.Claims)
        {
            ClaimJson.Write(json, claim);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReferences(
        Utf8JsonWriter json,
        IReadOnlyList<ReferenceReport> references
    )
    {
        json.WriteStartArray("references");
        foreach (var (reference, verdict) in references)
        {
            ReferenceJson.Write(json, reference, verdict);
        }

        json.WriteEndArray();
    }

    private static void WriteHeadline(Utf8JsonWriter json, FactReport fact)
    {
        if (fact.Headline is { } headline)
        {
            WriteWindow(json, headline, fact.Kind);
            return;
        }

        foreach (
            var name in (ReadOnlySpan<string>)
                ["asOf", "consensus", "support", "speaking", "share", "rival"]
        )
        {
            json.WriteNull(name);
        }
    }

    private static void WriteWindow(Utf8JsonWriter json, WindowReport window, ValueKind kind)
    {
        json.WritePropertyName("asOf");
        if (window.AsOf is { } asOf)
        {
            RegionJson.Write(json, asOf.Line, ValueKind.Date);
        }
        else
        {
            json.WriteNullValue();
        }

        WriteConsensus(json, window.Consensus, kind);
        WriteSupport(json, "support", window.Support);
        WriteSupport(json, "speaking", window.Speaking);
        RegionJson.WriteNumber(json, "share", window.Share);
        WriteRival(json, window.Rival, kind);
    }

    private static void WriteConsensus(Utf8JsonWriter json, Consensus? consensus, ValueKind kind)
    {
        json.WritePropertyName("consensus");
        if (consensus is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        RegionJson.WritePoint(json, "low", consensus.Region?.Low, kind);
        RegionJson.WritePoint(json, "high", consensus.Region?.High, kind);
        RegionJson.WriteOptional(json, "region", consensus.Region, kind);
        RegionJson.WriteOptional(json, "hard", consensus.Hard, kind);
        RegionJson.WritePoint(json, "point", consensus.Point, kind);
        json.WriteString("text", ValueText.Of(consensus, kind));
        WriteKnown(json, "unit", consensus.Unit);
        WriteKnown(json, "open", consensus.Open);
        WriteKnown(json, "category", consensus.Category);
        json.WriteEndObject();
    }

    private static void WriteRival(Utf8JsonWriter json, Rival? rival, ValueKind kind)
    {
        json.WritePropertyName("rival");
        if (rival is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        RegionJson.WriteOptional(json, "region", rival.Region, kind);
        WriteKnown(json, "open", rival.Open);
        WriteKnown(json, "category", rival.Category);
        WriteSupport(json, "support", rival.Support);
        json.WriteEndObject();
    }

    private static void WriteSupport(Utf8JsonWriter json, string name, Support support)
    {
        json.WriteStartObject(name);
        json.WriteNumber("origins", support.Origins);
        json.WriteNumber("publishers", support.Publishers);
        json.WriteNumber("mentions", support.Mentions);
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
