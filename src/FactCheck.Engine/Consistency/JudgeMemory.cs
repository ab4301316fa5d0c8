using FactCheck.Claims;
using FactCheck.Consistency.Gathering;
using FactCheck.Consistency.Sources;
using FactCheck.Rules;

namespace FactCheck.Consistency;

/// <summary>
/// What judges with the same options and the same names of sources found last, so that a fact is judged anew only when its
/// claims, its rules or what is known of the voices changed. Not thread-safe.
/// </summary>
/// <remarks>Claims and rules are known again by being the same objects. Learned weights change with every claim.</remarks>
internal sealed class JudgeMemory
{
    private Dictionary<string, Entry> _last = new(StringComparer.Ordinal);
    private Dictionary<string, Entry> _now = new(StringComparer.Ordinal);
    private SourceBook _sources = SourceBook.Empty;

    /// <summary>A run begins: facts that it does not meet are forgotten.</summary>
    public void Begin() =>
        (_last, _now) = (_now, new Dictionary<string, Entry>(StringComparer.Ordinal));

    /// <summary>The book of the last run when <paramref name="sources"/> says the same, so that facts judged by it stand.</summary>
    public SourceBook Known(SourceBook sources) =>
        _sources = sources.SaysTheSame(_sources) ? _sources : sources;

    /// <summary>What is known of a fact.</summary>
    public Entry Of(FactState state, IReadOnlyList<Rule> rules)
    {
        if (!_now.TryGetValue(state.Fact, out var entry))
        {
            entry =
                _last.TryGetValue(state.Fact, out var known) && known.IsOf(state.Claims, rules)
                    ? known
                    : new Entry(state.Claims, rules);
            _now.Add(state.Fact, entry);
        }
        return entry;
    }

    /// <summary>What is known of a fact as long as its claims and its rules stay.</summary>
    internal sealed class Entry(IReadOnlyList<Claim> claims, IReadOnlyList<Rule> rules)
    {
        private IReadOnlyList<Tally>? _tallies;
        private FactOutcome? _outcome;
        private SourceBook? _sources;

        public IReadOnlyList<Tally> Tallies(Func<IReadOnlyList<Tally>> count) =>
            _tallies ??= count();

        public FactOutcome Outcome(SourceBook sources, Func<FactOutcome> judge)
        {
            if (_outcome is null || !ReferenceEquals(sources, _sources))
            {
                (_outcome, _sources) = (judge(), sources);
            }
            return _outcome;
        }

        public bool IsOf(IReadOnlyList<Claim> others, IReadOnlyList<Rule> otherRules) =>
            AreSame(claims, others) && AreSame(rules, otherRules);

        private static bool AreSame<T>(IReadOnlyList<T> left, IReadOnlyList<T> right)
            where T : class
        {
            if (left.Count != right.Count)
            {
                return false;
            }
            for (var i = 0; i < left.Count; i++)
            {
                if (!ReferenceEquals(left[i], right[i]))
                {
                    return false;
                }
            }
            return true;
        }
    }
}
