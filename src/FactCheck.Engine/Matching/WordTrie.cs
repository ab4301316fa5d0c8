namespace FactCheck.Matching;

/// <summary>A trie over word numbers. Node 0 is the root. Read by many threads once it is built.</summary>
/// <remarks>
/// All edges lie in one hash table with open addressing, at most half full; a filter of 64 bits a node answers most
/// look-ups that find nothing without touching the table.
/// </remarks>
internal sealed class WordTrie
{
    private readonly List<ulong> _filters = [0];
    private long[] _edges = new long[16];
    private int[] _targets = new int[16];
    private int _edgeCount;

    /// <summary>Number of nodes, the root included.</summary>
    public int NodeCount => _filters.Count;

    /// <summary>Whether any word leads on from <paramref name="node"/>.</summary>
    public bool HasChildren(int node) => _filters[node] != 0;

    /// <summary>The node behind <paramref name="node"/> for <paramref name="word"/>, made if it is new.</summary>
    public int Follow(int node, int word)
    {
        var next = Find(node, word);
        if (next != 0)
        {
            return next;
        }
        if (2 * (_edgeCount + 1) > _edges.Length)
        {
            Grow();
        }
        next = _filters.Count;
        _filters.Add(0);
        _filters[node] |= 1UL << (word & 63);
        Put(KeyOf(node, word), next);
        _edgeCount++;
        return next;
    }

    /// <summary>The node behind <paramref name="node"/> for <paramref name="word"/>, or 0.</summary>
    public int Find(int node, int word)
    {
        if (word == 0 || (_filters[node] >> (word & 63) & 1) == 0)
        {
            return 0;
        }
        var key = KeyOf(node, word);
        var mask = _edges.Length - 1;
        for (var i = SlotOf(key) & mask; _edges[i] != 0; i = (i + 1) & mask)
        {
            if (_edges[i] == key)
            {
                return _targets[i];
            }
        }
        return 0;
    }

    private void Put(long key, int target)
    {
        var mask = _edges.Length - 1;
        var i = SlotOf(key) & mask;
        while (_edges[i] != 0)
        {
            i = (i + 1) & mask;
        }
        (_edges[i], _targets[i]) = (key, target);
    }

    private void Grow()
    {
        var (edges, targets) = (_edges, _targets);
        _edges = new long[edges.Length * 2];
        _targets = new int[edges.Length * 2];
        for (var i = 0; i < edges.Length; i++)
        {
            if (edges[i] != 0)
            {
                Put(edges[i], targets[i]);
            }
        }
    }

    // Words begin at 1, so no key is 0.
    private static long KeyOf(int node, int word) => ((long)node << 32) | (uint)word;

    private static int SlotOf(long key) =>
        (int)((ulong)(key * unchecked((long)0x9E3779B97F4A7C15)) >> 34);
}
