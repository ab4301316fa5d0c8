using System.Text.Json;
using FactCheck.Consistency.Sources;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Json;

/// <summary>Voices that count as one as JSON, each with the reason.</summary>
public static class ClusterJson
{
    /// <summary>Writes a cluster of one fact: an element of <c>clusters[]</c>.</summary>
    public static void Write(Utf8JsonWriter json, VoiceCluster cluster)
    {
        json.WriteStartObject();
        json.WriteString("reason", ClusterWords.NameOf(cluster.Reason));
        json.WriteString("voice", cluster.Voice);
        json.WriteString("text", ClusterWords.Of(cluster));
        json.WriteStartArray("members");
        foreach (var member in cluster.Members)
        {
            json.WriteStartObject();
            json.WriteString("source", member.Source);
            if (member.Article is { } article)
            {
                json.WriteString("article", article);
            }

            if (member.Similarity is { } similarity)
            {
                json.WriteNumber("similarity", similarity);
            }

            if (member.Link is { } link)
            {
                WriteReason(json, link);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes publishers that copy, as they were found in the whole run.</summary>
    public static void Write(Utf8JsonWriter json, SourceCluster cluster)
    {
        json.WriteStartObject();
        json.WriteString("cluster", cluster.Leader);
        json.WriteStartArray("members");
        foreach (var link in cluster.Members)
        {
            json.WriteStartObject();
            json.WriteString("source", link.Name);
            WriteReason(json, link);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes how reliable a voice was found.</summary>
    public static void Write(Utf8JsonWriter json, SourceWeight weight)
    {
        json.WriteStartObject();
        json.WriteString("source", weight.Name);
        json.WriteNumber("weight", weight.Weight);
        json.WriteNumber("agreeing", weight.Agreeing);
        json.WriteNumber("speaking", weight.Speaking);
        if (weight.Topics.Count > 0)
        {
            json.WriteStartObject("topics");
            foreach (var topic in weight.Topics)
            {
                json.WriteNumber(topic.Topic, topic.Weight);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteReason(Utf8JsonWriter json, SourceLink link)
    {
        json.WriteNumber("shared", link.Shared);
        json.WriteNumber("compared", link.Compared);
        json.WriteNumber("expected", link.Expected);
    }
}
