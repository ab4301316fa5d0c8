using System.Text.Json;
using FactCheck.Consistency;

namespace FactCheck.Rendering;

/// <summary>What was learned of the publishers as JSON lines: first the clusters, then the weights.</summary>
internal static class SourceJson
{
    /// <summary>Writes all of <paramref name="sources"/>.</summary>
    public static void Write(JsonLines lines, SourceBook sources)
    {
        foreach (var cluster in sources.Clusters)
        {
            lines.Write(json => Write(json, cluster));
        }

        foreach (var weight in sources.Weights)
        {
            lines.Write(json => Write(json, weight));
        }
    }

    private static void Write(Utf8JsonWriter json, SourceCluster cluster)
    {
        json.WriteStartObject();
        json.WriteString("cluster", cluster.Leader);
        json.WriteStartArray("members");
        foreach (var link in cluster.Members)
        {
            json.WriteStartObject();
            json.WriteString("source", link.Name);
            json.WriteNumber("shared", link.Shared);
            json.WriteNumber("compared", link.Compared);
            json.WriteNumber("expected", link.Expected);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourceWeight weight)
    {
        json.WriteStartObject();
        json.WriteString("source", weight.Name);
        json.WriteNumber("weight", weight.Weight);
        json.WriteNumber("agreeing", weight.Agreeing);
        json.WriteNumber("speaking", weight.Speaking);
        json.WriteEndObject();
    }
}
