using FactCheck.Claims;

namespace FactCheck.Consistency.Gathering;

/// <summary>The states of all facts of a run, or of one partition of it. Mergeable like <see cref="FactState"/>.</summary>
public sealed class FactStates : IFactSource
{
    private readonly SortedDictionary<string, FactState> _states = new(StringComparer.Ordinal);

    /// <summary>The states by fact key.</summary>
    public IReadOnlyCollection<FactState> States => _states.Values;

    /// <inheritdoc/>
    public bool IsOrdered => true;

    /// <inheritdoc/>
    public IEnumerable<FactState> Read() => _states.Values;

    /// <summary>Takes in <paramref name="claim"/>.</summary>
    public void Add(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        StateOf(claim.Fact).Add(claim);
    }

    /// <summary>Takes in all that <paramref name="other"/> gathered, which stays as it is.</summary>
    public void Merge(FactStates other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var state in other.States)
        {
            StateOf(state.Fact).Merge(state);
        }
    }

    private FactState StateOf(string fact)
    {
        if (!_states.TryGetValue(fact, out var state))
        {
            state = new FactState(fact);
            _states.Add(fact, state);
        }
        return state;
    }
}
