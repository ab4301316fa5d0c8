using System.Text;
using FactCheck.Claims;
using FactCheck.Claims.Json;

namespace FactCheck.Consistency.Gathering;

/// <summary>
/// Claims in any order, kept as the lines they came as: a fact is read again when its turn comes. Memory is that of the
/// lines in UTF-8 and 16 bytes a claim, several times less than the claims themselves would take. Not thread-safe.
/// </summary>
public sealed class ClaimLineStore : IFactSource
{
    private const int ChunkSize = 1 << 20;
    private const int HeaderSize = sizeof(int);

    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private readonly List<(long Offset, int Previous)> _lines = [];
    private readonly List<byte[]> _chunks = [];
    private int _used;

    /// <inheritdoc/>
    public bool IsOrdered => true;

    /// <summary>Takes in a claim.</summary>
    /// <param name="fact">The key of its fact.</param>
    /// <param name="line">The line that <see cref="ClaimJsonReader"/> reads as the claim.</param>
    public void Add(string fact, string line)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(line);
        var length = Encoding.UTF8.GetByteCount(line);
        var (chunk, start) = Reserve(HeaderSize + length);
        BitConverter.TryWriteBytes(_chunks[chunk].AsSpan(start), length);
        Encoding.UTF8.GetBytes(line, _chunks[chunk].AsSpan(start + HeaderSize));
        var previous = _last.GetValueOrDefault(fact, -1);
        _last[fact] = _lines.Count;
        _lines.Add((((long)chunk << 32) | (uint)start, previous));
    }

    /// <inheritdoc/>
    public IEnumerable<FactState> Read()
    {
        var facts = _last.Keys.ToArray();
        Array.Sort(facts, StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            var state = new FactState(fact);
            for (var index = _last[fact]; index >= 0; index = _lines[index].Previous)
            {
                state.Add(ClaimAt(_lines[index].Offset));
            }
            yield return state;
        }
    }

    private Claim ClaimAt(long offset)
    {
        var bytes = _chunks[(int)(offset >> 32)].AsSpan((int)offset);
        var line = Encoding.UTF8.GetString(bytes.Slice(HeaderSize, BitConverter.ToInt32(bytes)));
        return ClaimJsonReader.Read(line, 1).Claim
            ?? throw new InvalidOperationException("A line was added that is no claim.");
    }

    private (int Chunk, int Start) Reserve(int size)
    {
        if (_chunks.Count == 0 || _chunks[^1].Length - _used < size)
        {
            _chunks.Add(new byte[Math.Max(ChunkSize, size)]);
            _used = 0;
        }
        var start = _used;
        _used += size;
        return (_chunks.Count - 1, start);
    }
}
