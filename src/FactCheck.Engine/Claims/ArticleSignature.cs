using System.Buffers.Text;
using System.Numerics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// A sketch of an article's searched text, by which near-duplicates are found in a stream of claims: 64 bytes, as base64.
/// </summary>
/// <remarks>
/// One-permutation MinHash over runs of four words (letters folded to lower case, punctuation left out): each run's hash
/// falls into one of 64 lanes, a lane keeps its smallest, an empty lane borrows from the next full one on its right, and
/// of each minimum only 8 bits are kept. The share of equal lanes estimates the Jaccard similarity of the two sets of
/// runs, with a standard error of about 0.06. Sources: P. Li and A. C. König, "b-Bit Minwise Hashing", WWW 2010;
/// A. Shrivastava and P. Li, "Densifying One Permutation Hashing via Rotation", ICML 2014.
/// A text of less than 20 words has no signature: two reporters may well put so little into the same words.
/// </remarks>
public static class ArticleSignature
{
    private const int Lanes = 64;
    private const int RunLength = 4;
    private const int MinWords = 20;

    /// <summary>The signature of the tokenized (searched) parts of <paramref name="text"/>; <see langword="null"/> when they are too short.</summary>
    public static string? Of(TokenizedText text)
    {
        Span<ulong> minima = stackalloc ulong[Lanes];
        minima.Fill(ulong.MaxValue);
        if (!Collect(text, minima))
        {
            return null;
        }
        Span<byte> sketch = stackalloc byte[Lanes];
        for (var lane = 0; lane < Lanes; lane++)
        {
            var (source, steps) = (lane, 0);
            while (minima[source] == ulong.MaxValue)
            {
                (source, steps) = ((source + 1) % Lanes, steps + 1);
            }
            sketch[lane] = (byte)Mix(minima[source] + (ulong)steps);
        }
        return Convert.ToBase64String(sketch);
    }

    /// <summary>
    /// Estimated Jaccard similarity of the texts behind two signatures, 0 to 1: chance agreement of lanes (1 in 256) is taken
    /// out. 0 when either is no signature of this kind.
    /// </summary>
    public static decimal Similarity(string left, string right)
    {
        Span<byte> a = stackalloc byte[Lanes];
        Span<byte> b = stackalloc byte[Lanes];
        if (!TryDecode(left, a) || !TryDecode(right, b))
        {
            return 0;
        }
        var equal = 0;
        for (var lane = 0; lane < Lanes; lane++)
        {
            equal += a[lane] == b[lane] ? 1 : 0;
        }
        const decimal Chance = 1m / 256;
        return Math.Max(0, ((decimal)equal / Lanes - Chance) / (1 - Chance));
    }

    private static bool TryDecode(string signature, Span<byte> sketch) =>
        Base64.IsValid(signature, out var length)
        && length == Lanes
        && Convert.TryFromBase64String(signature, sketch, out _);

    private static bool Collect(TokenizedText text, Span<ulong> minima)
    {
        Span<ulong> run = stackalloc ulong[RunLength];
        var words = 0;
        foreach (var token in text.Tokens)
        {
            if (!token.IsWord)
            {
                continue;
            }
            run[words % RunLength] = HashOf(token.Span.In(text.Text));
            words++;
            if (words >= RunLength)
            {
                Keep(Joined(run, words % RunLength), minima);
            }
        }
        return words >= MinWords;
    }

    private static void Keep(ulong hash, Span<ulong> minima)
    {
        ref var lane = ref minima[(int)(hash % Lanes)];
        lane = Math.Min(lane, hash);
    }

    private static ulong Joined(ReadOnlySpan<ulong> run, int oldest)
    {
        var hash = 0UL;
        for (var i = 0; i < RunLength; i++)
        {
            hash = Mix(BitOperations.RotateLeft(hash, 5) ^ run[(oldest + i) % RunLength]);
        }
        return hash;
    }

    // FNV-1a over UTF-16 units.
    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var c in word)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * 1_099_511_628_211UL;
        }
        return hash;
    }

    // The finaliser of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014).
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
