using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Consistency;

/// <summary>
/// Says how the claims of a corpus stand to each other, to references and to the rules' checks. It never says what is true.
/// </summary>
/// <remarks>
/// Claims are gathered in <see cref="FactStates"/>, which merge in any order; the judgement depends on what was gathered
/// alone. Immutable, safe to share between threads.
/// </remarks>
public sealed class Judge
{
    private readonly RuleSet _rules;
    private readonly JudgeOptions _options;
    private readonly Dictionary<string, Rule> _byId;
    private readonly Dictionary<string, int> _order;
    private readonly ILookup<string, Rule> _byKey;

    /// <summary>A judge who knows <paramref name="rules"/>.</summary>
    /// <param name="rules">The rules; <see langword="null"/> to judge claims by themselves.</param>
    /// <param name="options">What holds where no rule says otherwise.</param>
    public Judge(RuleSet? rules, JudgeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _rules = rules ?? new RuleSet([], [], null);
        _options = options;
        _byId = new Dictionary<string, Rule>(StringComparer.Ordinal);
        _order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rule in _rules.Rules)
        {
            _byId.TryAdd(rule.Id, rule);
            _order.TryAdd(rule.Id, _order.Count);
        }
        _byKey = _byId
            .Values.Where(rule => !rule.Fact.Parts.Any(part => part.IsCapture))
            .ToLookup(rule => rule.Fact.ToString(), StringComparer.Ordinal);
    }

    /// <summary>Judges <paramref name="claims"/>, in whatever order they come.</summary>
    public Judgement Run(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var states = new FactStates();
        foreach (var claim in claims)
        {
            states.Add(claim);
        }
        return Run(states);
    }

    /// <summary>Judges what was gathered, in one run or in many that were merged.</summary>
    public Judgement Run(FactStates states)
    {
        ArgumentNullException.ThrowIfNull(states);
        var known = states.States.Select(state => state.Fact).ToHashSet(StringComparer.Ordinal);
        var silent = _byKey
            .Where(rules => !known.Contains(rules.Key))
            .Select(rules => new FactState(rules.Key));
        var outcomes = states
            .States.Concat(silent)
            .OrderBy(state => state.Fact, StringComparer.Ordinal)
            .Select(JudgeFact)
            .ToList();
        var constraints = new ConstraintJudge(_rules, outcomes).Run();
        var broken = constraints
            .Findings.SelectMany(pair => new[] { pair.Finding.Fact, pair.OtherFact })
            .ToHashSet(StringComparer.Ordinal);
        return new Judgement(
            [.. outcomes.Select(outcome => Flagged(outcome.Report, broken))],
            constraints.Reports,
            [
                .. outcomes
                    .SelectMany(outcome => outcome.Findings)
                    .Concat(constraints.Findings.Select(pair => pair.Finding))
                    .OrderByDescending(finding => finding.Level)
                    .ThenBy(finding => finding.Verdict)
                    .ThenBy(finding => finding.Fact, StringComparer.Ordinal),
            ]
        );
    }

    private FactOutcome JudgeFact(FactState state)
    {
        var rules = state
            .Claims.Select(claim => claim.Rule)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Where(_byId.ContainsKey)
            .Select(id => _byId[id])
            .Union(_byKey[state.Fact])
            .OrderBy(rule => _order[rule.Id])
            .ToList();
        return FactJudge.Judge(state, new FactPolicy(rules, _options));
    }

    private static FactReport Flagged(FactReport report, HashSet<string> broken)
    {
        if (!broken.Contains(report.Fact) || report.Flags.Contains(Verdict.ConstraintViolated))
        {
            return report;
        }
        var flags = report.Flags.Append(Verdict.ConstraintViolated).Order().ToList();
        return report with { Flags = flags, Verdict = flags[0] };
    }
}
