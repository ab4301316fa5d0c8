namespace FactCheck.Consistency;

/// <summary>What was learned of the voices of a run: which ones copy, and how reliable each is. Immutable.</summary>
public sealed class SourceBook
{
    private readonly Dictionary<string, string> _leaders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceCluster> _clusters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal> _weights = new(StringComparer.Ordinal);

    /// <summary>A book of <paramref name="clusters"/> and <paramref name="weights"/>, either of which may be empty.</summary>
    public SourceBook(IReadOnlyList<SourceCluster> clusters, IReadOnlyList<SourceWeight> weights)
    {
        ArgumentNullException.ThrowIfNull(clusters);
        ArgumentNullException.ThrowIfNull(weights);
        Clusters = clusters;
        Weights = weights;
        foreach (var cluster in clusters)
        {
            _clusters.Add(cluster.Leader, cluster);
            foreach (var member in cluster.Members)
            {
                _leaders.Add(member.Name, cluster.Leader);
            }
        }
        foreach (var weight in weights)
        {
            _weights.Add(weight.Name, weight.Weight);
        }
    }

    /// <summary>A book in which every voice stands for itself and counts alike.</summary>
    public static SourceBook Empty { get; } = new([], []);

    /// <summary>The clusters, by the name of the leader.</summary>
    public IReadOnlyList<SourceCluster> Clusters { get; }

    /// <summary>The weights, by name; empty when all voices count alike.</summary>
    public IReadOnlyList<SourceWeight> Weights { get; }

    /// <summary>The voice with which <paramref name="voice"/> is counted: the leader of its cluster, or itself.</summary>
    public string GroupOf(string voice) => _leaders.GetValueOrDefault(voice, voice);

    /// <summary>The cluster that <paramref name="leader"/> leads; <see langword="null"/> when it leads none.</summary>
    public SourceCluster? ClusterOf(string leader) => _clusters.GetValueOrDefault(leader);

    /// <summary>What the vote of <paramref name="voice"/> counts; 1 where nothing was learned.</summary>
    public decimal WeightOf(string voice) => _weights.GetValueOrDefault(voice, 1);
}
