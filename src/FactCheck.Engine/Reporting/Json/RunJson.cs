using System.Text.Json;
using FactCheck.Consistency;
using FactCheck.Consistency.Sources;

namespace FactCheck.Reporting.Json;

/// <summary>What was run over what, and how independence was judged, as JSON: <c>run</c>.</summary>
internal static class RunJson
{
    /// <summary>Writes the member <c>run</c>.</summary>
    public static void Write(Utf8JsonWriter json, Report report)
    {
        var run = report.Run;
        json.WriteStartObject("run");
        json.WriteString("version", run.Version);
        json.WriteNumber("rules", run.Rules);
        json.WriteNumber("articles", run.Articles);
        json.WriteNumber("claims", run.Claims);
        WriteIndependence(json, run.Options, report.Judgement);
        json.WriteEndObject();
    }

    private static void WriteIndependence(
        Utf8JsonWriter json,
        JudgeOptions options,
        Judgement judgement
    )
    {
        json.WriteStartObject("independence");
        json.WriteBoolean("nearDuplicates", options.NearDuplicates);
        json.WriteBoolean("copying", options.Copying);
        json.WriteString("weights", options.LearnedWeights ? "learned" : "equal");
        json.WriteStartObject("thresholds");
        json.WriteNumber("similarity", CopyClusters.Threshold);
        json.WriteNumber("sharedValues", CopyFinder.MinShared);
        json.WriteNumber("evidence", CopyFinder.MinEvidence);
        json.WriteNumber("kappa", CopyFinder.MinKappa);
        json.WriteEndObject();
        WriteSources(json, judgement.Sources);
        json.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter json, SourceBook sources)
    {
        json.WriteStartArray("clusters");
        foreach (var cluster in sources.Clusters)
        {
            ClusterJson.Write(json, cluster);
        }

        json.WriteEndArray();
        json.WriteStartArray("learned");
        foreach (var weight in sources.Weights)
        {
            ClusterJson.Write(json, weight);
        }

        json.WriteEndArray();
    }
}
