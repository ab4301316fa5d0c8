using System.Globalization;
using FactCheck.Consistency;

namespace FactCheck.Rendering;

/// <summary>Says in a sentence why publishers count as one.</summary>
internal static class ClusterText
{
    /// <summary>The members of <paramref name="cluster"/>, with the reason for each.</summary>
    public static string Of(SourceCluster cluster) =>
        $"'{cluster.Leader}' and {string.Join(", ", cluster.Members.Select(Of))} have one vote: "
        + "they share unusual values beyond chance";

    private static string Of(SourceLink link) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"'{link.Name}' ({link.Shared} of {link.Compared} shared, by chance {link.Expected:0.##})"
        );
}
