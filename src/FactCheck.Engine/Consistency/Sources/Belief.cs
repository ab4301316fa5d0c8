namespace FactCheck.Consistency.Sources;

/// <summary>Which camp stands in each window, given whom each voice is counted with.</summary>
internal sealed class Belief
{
    private const int Rounds = 20;

    private readonly int[] _byName;
    private Reliability _reliability;
    private bool _isSettled;

    /// <summary>What stands while all voices count alike.</summary>
    /// <param name="sketch">What was said.</param>
    /// <param name="byName">The voices in the order of their names.</param>
    /// <param name="groups">With whom each voice is counted.</param>
    public Belief(VoteSketch sketch, int[] byName, int[] groups)
    {
        (_byName, Groups) = (byName, groups);
        Consensus = new short[sketch.Windows];
        _reliability = new Reliability(sketch, byName, new byte[sketch.Windows], 1);
        _reliability.Vote(groups, Consensus);
    }

    /// <summary>Which camp stands in each window.</summary>
    public short[] Consensus { get; }

    /// <summary>With whom each voice is counted.</summary>
    public int[] Groups { get; }

    /// <summary>The clusters behind the groups, with their reasons.</summary>
    public IReadOnlyList<SourceCluster> Clusters { get; init; } = [];

    /// <summary>How well it explains what was said.</summary>
    public double ScoreOn(VoteSketch sketch) => CopyScore.Of(sketch, Consensus, Groups);

    /// <summary>Weighs the voices and votes again until nothing changes.</summary>
    public Reliability Settle()
    {
        if (!_isSettled)
        {
            _isSettled = true;
            _reliability.FavourTheProlific();
            _reliability.Vote(Groups, Consensus);
        }
        for (var round = 0; round < Rounds && _reliability.Weigh(); round++)
        {
            _reliability.Vote(Groups, Consensus);
        }
        return _reliability;
    }

    /// <summary>The same on topics of which voices may know more or less.</summary>
    public Reliability SettleOn(VoteSketch sketch, byte[] topicOf, int topics)
    {
        _reliability = new Reliability(sketch, _byName, topicOf, topics);
        _isSettled = false;
        return Settle();
    }
}
