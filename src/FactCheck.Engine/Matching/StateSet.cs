namespace FactCheck.Matching;

/// <summary>A set of (state, position) pairs that is emptied in no time and used again. Not thread-safe.</summary>
internal sealed class StateSet
{
    private long[] _keys = new long[64];
    private int[] _stamps = new int[64];
    private int _stamp = 1;
    private int _count;

    /// <summary>Empties the set.</summary>
    public void Clear()
    {
        _count = 0;
        if (++_stamp == int.MaxValue)
        {
            Array.Clear(_stamps);
            _stamp = 1;
        }
    }

    /// <summary>Adds a pair; false when it was there already.</summary>
    public bool Add(int state, int position)
    {
        if (2 * (_count + 1) > _keys.Length)
        {
            Grow();
        }
        return Put(((long)state << 32) | (uint)position);
    }

    private bool Put(long key)
    {
        var mask = _keys.Length - 1;
        var i = SlotOf(key) & mask;
        while (_stamps[i] == _stamp)
        {
            if (_keys[i] == key)
            {
                return false;
            }
            i = (i + 1) & mask;
        }
        (_keys[i], _stamps[i]) = (key, _stamp);
        _count++;
        return true;
    }

    private void Grow()
    {
        var (keys, stamps, stamp) = (_keys, _stamps, _stamp);
        _keys = new long[keys.Length * 2];
        _stamps = new int[keys.Length * 2];
        (_stamp, _count) = (1, 0);
        for (var i = 0; i < keys.Length; i++)
        {
            if (stamps[i] == stamp)
            {
                Put(keys[i]);
            }
        }
    }

    private static int SlotOf(long key) =>
        (int)((ulong)(key * unchecked((long)0x9E3779B97F4A7C15)) >> 34);
}
