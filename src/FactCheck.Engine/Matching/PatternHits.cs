namespace FactCheck.Matching;

/// <summary>The patterns whose anchors stand in one sentence, each once. Not thread-safe.</summary>
/// <param name="patterns">Number of all patterns.</param>
internal sealed class PatternHits(int patterns)
{
    private readonly int[] _stamps = new int[patterns];
    private readonly List<int> _found = [];
    private int _stamp = 1;

    /// <summary>Number of patterns found.</summary>
    public int Count => _found.Count;

    /// <summary>Notes a pattern.</summary>
    public void Add(int pattern)
    {
        if (_stamps[pattern] != _stamp)
        {
            _stamps[pattern] = _stamp;
            _found.Add(pattern);
        }
    }

    /// <summary>The patterns in the order of the rules.</summary>
    public List<int> InOrder()
    {
        _found.Sort();
        return _found;
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _found.Clear();
        if (++_stamp == int.MaxValue)
        {
            Array.Clear(_stamps);
            _stamp = 1;
        }
    }
}
