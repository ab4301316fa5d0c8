using FactCheck.Claims;

namespace FactCheck.Consistency.Gathering;

/// <summary>
/// What was gathered about one fact. Merging is associative and commutative, so that one run or a thousand partitions
/// come to the same state. Not thread-safe.
/// </summary>
public sealed class FactState
{
    private readonly List<Claim> _claims = [];

    /// <summary>A state without claims.</summary>
    /// <param name="fact">The filled fact key.</param>
    public FactState(string fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        Fact = fact;
    }

    /// <summary>The filled fact key.</summary>
    public string Fact { get; }

    /// <summary>The claims as they came.</summary>
    internal IReadOnlyList<Claim> Claims => _claims;

    /// <summary>Takes in <paramref name="claim"/>.</summary>
    /// <exception cref="ArgumentException">The claim is about another fact.</exception>
    public void Add(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        CheckFact(claim.Fact);
        _claims.Add(claim);
    }

    /// <summary>Takes in all that <paramref name="other"/> gathered, which stays as it is.</summary>
    /// <exception cref="ArgumentException">The other state is about another fact.</exception>
    public void Merge(FactState other)
    {
        ArgumentNullException.ThrowIfNull(other);
        CheckFact(other.Fact);
        _claims.AddRange(other._claims);
    }

    /// <summary>The claims in the order of <see cref="ClaimOrder"/>, however they came.</summary>
    public IReadOnlyList<Claim> ToOrderedClaims()
    {
        var claims = _claims.ToArray();
        Array.Sort(claims, ClaimOrder.Instance);
        return claims;
    }

    private void CheckFact(string fact)
    {
        if (!string.Equals(fact, Fact, StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"This is about '{fact}', not about '{Fact}'.",
                nameof(fact)
            );
        }
    }
}
