using FactCheck.Claims;

namespace FactCheck.Consistency.Gathering;

/// <summary>
/// Claims that come grouped by fact, as <c>sort</c> leaves them. It holds the claims of one fact at a time, and eight
/// bytes a fact to notice one that comes back.
/// </summary>
/// <param name="read">Begins a new pass over the claims.</param>
public sealed class GroupedClaims(Func<IEnumerable<Claim>> read) : IFactSource
{
    /// <inheritdoc/>
    /// <remarks>Lines sorted by bytes are grouped by fact, but their facts need not stand in the order of their keys.</remarks>
    public bool IsOrdered => false;

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The claims are not grouped by fact.</exception>
    public IEnumerable<FactState> Read()
    {
        var seen = new HashSet<ulong>();
        FactState? state = null;
        foreach (var claim in read())
        {
            if (state is null || !string.Equals(state.Fact, claim.Fact, StringComparison.Ordinal))
            {
                if (state is not null)
                {
                    yield return state;
                }
                if (!seen.Add(HashOf(claim.Fact)))
                {
                    throw new InvalidDataException(
                        $"the claims are not grouped by fact: '{claim.Fact}' comes back"
                    );
                }
                state = new FactState(claim.Fact);
            }
            state.Add(claim);
        }
        if (state is not null)
        {
            yield return state;
        }
    }

    // Of a million facts two share a hash once in 37 million runs.
    // FNV-1a over UTF-16 units (G. Fowler, L. C. Noll, K.-P. Vo).
    private static ulong HashOf(string fact)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var c in fact)
        {
            hash = (hash ^ c) * 1_099_511_628_211UL;
        }
        return hash;
    }
}
