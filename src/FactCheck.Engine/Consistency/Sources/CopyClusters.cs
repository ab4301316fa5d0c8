using FactCheck.Claims;

namespace FactCheck.Consistency.Sources;

/// <summary>
/// Joins articles that are near-duplicates of each other, directly or by way of a third. Pairs to compare are found by
/// bands of the signatures (locality-sensitive hashing), so that a fact of many articles is not compared pair by pair.
/// </summary>
/// <remarks>
/// Two texts count as copies from a similarity of 0.6 on, a heuristic: reports of one event by two reporters share few
/// runs of four words, an edited wire story keeps most of them. At 0.6 a pair shares one of 32 bands of two bytes with a
/// chance above 0.999 999.
/// </remarks>
internal sealed class CopyClusters
{
    /// <summary>The similarity from which on two texts are copies.</summary>
    public const decimal Threshold = 0.6m;

    private const int BandLength = 2;

    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<string> _signatures = [];
    private readonly List<int> _parents = [];

    /// <summary>Joins <paramref name="signatures"/>. The result does not depend on their order.</summary>
    public CopyClusters(IEnumerable<string> signatures)
    {
        foreach (var signature in signatures)
        {
            if (_index.TryAdd(signature, _signatures.Count))
            {
                _parents.Add(_signatures.Count);
                _signatures.Add(signature);
            }
        }
        foreach (var bucket in Buckets())
        {
            JoinSimilar(bucket);
        }
    }

    /// <summary>A number that the signatures of one cluster share.</summary>
    public int ClusterOf(string signature) => Root(_index[signature]);

    private IEnumerable<List<int>> Buckets()
    {
        var buckets = new Dictionary<(int Band, int Bytes), List<int>>();
        for (var index = 0; index < _signatures.Count; index++)
        {
            var sketch = new byte[_signatures[index].Length];
            if (!Convert.TryFromBase64String(_signatures[index], sketch, out var length))
            {
                continue;
            }
            for (var band = 0; band + BandLength <= length; band += BandLength)
            {
                var key = (band, (sketch[band] << 8) | sketch[band + 1]);
                if (!buckets.TryGetValue(key, out var bucket))
                {
                    bucket = [];
                    buckets.Add(key, bucket);
                }
                bucket.Add(index);
            }
        }
        return buckets.Values.Where(bucket => bucket.Count > 1);
    }

    private void JoinSimilar(List<int> bucket)
    {
        for (var i = 1; i < bucket.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (left, right) = (Root(bucket[i]), Root(bucket[j]));
                if (left != right && AreCopies(bucket[i], bucket[j]))
                {
                    _parents[Math.Max(left, right)] = Math.Min(left, right);
                }
            }
        }
    }

    /// <summary>How alike two texts are, 0 to 1. Equal signatures are, also those of other programs.</summary>
    public static decimal Similarity(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal)
            ? 1
            : ArticleSignature.Similarity(left, right);

    private bool AreCopies(int left, int right) =>
        Similarity(_signatures[left], _signatures[right]) >= Threshold;

    private int Root(int index)
    {
        while (_parents[index] != index)
        {
            _parents[index] = _parents[_parents[index]];
            index = _parents[index];
        }
        return index;
    }
}
