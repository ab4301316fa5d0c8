using FactCheck.Consistency.Sources;
using FactCheck.Reporting.Json;

namespace FactCheck.Rendering.Articles;

/// <summary>What was learned of the publishers as JSON lines: first the clusters, then the weights.</summary>
internal static class SourceJson
{
    /// <summary>Writes all of <paramref name="sources"/>.</summary>
    public static void Write(JsonLines lines, SourceBook sources)
    {
        foreach (var cluster in sources.Clusters)
        {
            lines.Write(json => ClusterJson.Write(json, cluster));
        }

        foreach (var weight in sources.Weights)
        {
            lines.Write(json => ClusterJson.Write(json, weight));
        }
    }
}
