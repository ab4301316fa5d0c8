using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Text;

/// <summary>
/// Remembers the numbers of short words by their very characters, so that a word seen before costs one comparison.
/// Bounded: a word takes the place of another. Not thread-safe: each thread has its own.
/// </summary>
/// <remarks>Performance relevant.</remarks>
internal sealed class WordCache(WordTable words)
{
    /// <summary>The most characters that a word in the cache has; with fewer, the rest of the key is zero.</summary>
    public const int MaxLength = 15;

    // The words of a big newspaper and their capitals. Measured in MB of tokens per second on made-up news, whose words are
    // more evenly spread than those of real news: 161 with 13 bits, 185 with 14, 199 with 15.
    private const int Bits = 15;
    private const int Signs = 128;
    private const int Unknown = -1;

    private readonly Vector256<ushort>[] _keys = new Vector256<ushort>[1 << Bits];
    private readonly int[] _ids = new int[1 << Bits];
    private readonly int[] _signs = new int[Signs];
    private int _version = -1;

    /// <summary>Forgets everything if words were added to the table since; to be called before each text.</summary>
    public void Refresh()
    {
        if (_version != words.Version)
        {
            _version = words.Version;
            Array.Clear(_keys);
            Array.Fill(_signs, Unknown);
        }
    }

    /// <summary>The number of a word of at most <see cref="MaxLength"/> characters.</summary>
    /// <param name="key">Its characters, then zeros.</param>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="start">Offset of its first unit.</param>
    /// <param name="length">Its length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(Vector256<ushort> key, string text, int start, int length)
    {
        var slot = SlotOf(key.AsUInt64());
        ref var known = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_keys), slot);
        return known == key ? _ids[slot] : Add(key, slot, text.AsSpan(start, length));
    }

    /// <summary>The number of a token of one ASCII sign.</summary>
    public int FindSign(char sign)
    {
        ref var known = ref _signs[sign];
        return known != Unknown ? known : known = words.Find([sign]);
    }

    private int Add(Vector256<ushort> key, int slot, ReadOnlySpan<char> word)
    {
        var id = words.Find(word);
        _keys[slot] = key;
        _ids[slot] = id;
        return id;
    }

    // Odd constants of the golden ratio and of xxHash spread the bits; the top ones are the best mixed.
    private static int SlotOf(Vector256<ulong> key) =>
        (int)(
            (
                ((key[0] ^ ulong.RotateLeft(key[2], 29)) * 0x9E3779B97F4A7C15)
                ^ ((key[1] ^ ulong.RotateLeft(key[3], 29)) * 0xC2B2AE3D27D4EB4F)
            ) >> (64 - Bits)
        );
}
