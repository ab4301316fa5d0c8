namespace FactCheck.Consistency.Sources;

/// <summary>What was learned of the voices of a run: which ones copy, and how reliable each is. Immutable.</summary>
public sealed class SourceBook
{
    private readonly Dictionary<string, string> _leaders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceCluster> _clusters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceWeight> _weights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _topics = new(StringComparer.Ordinal);
    private readonly int? _reading;

    /// <summary>A book of <paramref name="clusters"/> and <paramref name="weights"/>, either of which may be empty.</summary>
    public SourceBook(IReadOnlyList<SourceCluster> clusters, IReadOnlyList<SourceWeight> weights)
        : this(clusters, weights, null) { }

    /// <summary>A book whose weights differ by topic, which is read off the keys in one of <see cref="FactTopic.Readings"/>.</summary>
    internal SourceBook(
        IReadOnlyList<SourceCluster> clusters,
        IReadOnlyList<SourceWeight> weights,
        int? reading
    )
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
            _weights.Add(weight.Name, weight);
        }
        _reading = reading;
        for (var topic = 0; reading is not null && topic < weights[0].Topics.Count; topic++)
        {
            _topics.Add(weights[0].Topics[topic].Topic, topic);
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

    /// <summary>Whether facts judged by this book and by <paramref name="other"/> come out the same. Of learned weights that is not asked.</summary>
    internal bool SaysTheSame(SourceBook other) =>
        Weights.Count == 0
        && other.Weights.Count == 0
        && Clusters.Count == other.Clusters.Count
        && Clusters
            .Zip(other.Clusters)
            .All(pair =>
                pair.First.Leader == pair.Second.Leader
                && pair.First.Members.SequenceEqual(pair.Second.Members)
            );

    /// <summary>The number of the topic of a fact, for <see cref="WeightOf"/>; −1 where weights do not differ by topic.</summary>
    /// <param name="fact">The key.</param>
    /// <param name="rule">The rule that its first claim names.</param>
    internal int TopicOf(string fact, string? rule) =>
        _reading is { } reading
        && _topics
            .GetAlternateLookup<ReadOnlySpan<char>>()
            .TryGetValue(FactTopic.Read(reading, fact, rule), out var topic)
            ? topic
            : -1;

    /// <summary>What the vote of <paramref name="voice"/> counts on <paramref name="topic"/>; 1 where nothing was learned.</summary>
    internal decimal WeightOf(string voice, int topic) =>
        !_weights.TryGetValue(voice, out var weight) ? 1
        : topic < 0 ? weight.Weight
        : weight.Topics[topic].Weight;
}
