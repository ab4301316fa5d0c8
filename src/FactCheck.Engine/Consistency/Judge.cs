using FactCheck.Claims;
using FactCheck.Consistency.Checks;
using FactCheck.Consistency.Gathering;
using FactCheck.Consistency.Sources;
using FactCheck.Consistency.Wording;
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
    private readonly SourceAliases _aliases;
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
        _aliases = new SourceAliases(_rules.Sources);
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
    public Judgement Run(FactStates states) => Run(states, null);

    /// <summary>As <see cref="Run(FactStates)"/>, and judges anew only what <paramref name="memory"/> does not know.</summary>
    internal Judgement Run(FactStates states, JudgeMemory? memory)
    {
        ArgumentNullException.ThrowIfNull(states);
        memory?.Begin();
        var sources = Learn(states, memory);
        var outcomes = Outcomes(states, sources, _ => true, memory).ToList();
        var (constraints, broken) = Relate(outcomes);
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
        )
        {
            Sources = sources,
        };
    }

    /// <summary>
    /// Judges <paramref name="facts"/> one after the other and hands on each report, so that memory does not grow with
    /// them. The reports are those of <see cref="Run(FactStates)"/>; facts without claims come last where the facts are in no order.
    /// </summary>
    /// <param name="facts">The facts; they are read once, once more to learn about voices, and once more where rules relate facts.</param>
    /// <param name="write">Takes each report.</param>
    public StreamJudgement Stream(IFactSource facts, Action<FactReport> write)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(write);
        var sources = Learn(facts);
        var (constraints, broken) = Relate([.. Related(facts, sources)]);
        var findings = new FindingCounts();
        foreach (var outcome in Outcomes(facts, sources, _ => true))
        {
            findings.Add(outcome.Findings);
            write(Flagged(outcome.Report, broken));
        }
        findings.Add(constraints.Findings.Select(pair => pair.Finding));
        return new StreamJudgement(constraints.Reports, findings, sources);
    }

    private SourceBook Learn(IFactSource facts, JudgeMemory? memory = null)
    {
        if (!_options.Copying && !_options.LearnedWeights)
        {
            return SourceBook.Empty;
        }
        var sketch = new VoteSketch();
        foreach (var state in facts.Read())
        {
            var countsNear = _options.LearnedWeights && RulesOf(state).Count == 0;
            foreach (var tally in Tallies(state, memory))
            {
                sketch.Add(tally, FactTopic.RuleOf(state.Claims), countsNear);
            }
        }
        var learned = SourceLearner.Learn(sketch, _options);
        return memory?.Known(learned) ?? learned;
    }

    private IEnumerable<FactOutcome> Related(IFactSource facts, SourceBook sources)
    {
        var related = _rules
            .Constraints.SelectMany(constraint => new[] { constraint.Left, constraint.Right })
            .ToHashSet(StringComparer.Ordinal);
        return related.Count == 0
            ? []
            : Outcomes(
                facts,
                sources,
                state => RulesOf(state).Exists(rule => related.Contains(rule.Id))
            );
    }

    private (ConstraintJudge Constraints, ILookup<string, Finding> Broken) Relate(
        IReadOnlyList<FactOutcome> outcomes
    )
    {
        var ordered = outcomes
            .OrderBy(outcome => outcome.Report.Fact, StringComparer.Ordinal)
            .ToList();
        var constraints = new ConstraintJudge(_rules, ordered).Run();
        var broken = constraints
            .Findings.SelectMany(pair =>
                new[] { pair.Finding.Fact, pair.OtherFact }
                    .Distinct(StringComparer.Ordinal)
                    .Select(fact => (Fact: fact, pair.Finding))
            )
            .ToLookup(pair => pair.Fact, pair => pair.Finding, StringComparer.Ordinal);
        return (constraints, broken);
    }

    /// <summary>The facts that were claimed, and in their places or behind them those that a rule asks for in vain.</summary>
    private IEnumerable<FactOutcome> Outcomes(
        IFactSource facts,
        SourceBook sources,
        Func<FactState, bool> isWanted,
        JudgeMemory? memory = null
    )
    {
        var silent = new SortedSet<string>(
            _byKey.Select(rules => rules.Key),
            StringComparer.Ordinal
        );
        foreach (var state in facts.Read())
        {
            while (
                facts.IsOrdered
                && silent.Min is { } first
                && string.CompareOrdinal(first, state.Fact) < 0
            )
            {
                silent.Remove(first);
                yield return JudgeFact(new FactState(first), sources, memory);
            }
            silent.Remove(state.Fact);
            if (isWanted(state))
            {
                yield return JudgeFact(state, sources, memory);
            }
        }
        foreach (var fact in silent)
        {
            yield return JudgeFact(new FactState(fact), sources, memory);
        }
    }

    private IReadOnlyList<Tally> Tallies(FactState state, JudgeMemory? memory)
    {
        var rules = RulesOf(state);
        return memory?.Of(state, rules).Tallies(Count) ?? Count();

        IReadOnlyList<Tally> Count() =>
            FactJudge.Tallies(_aliases.Of(state), new FactPolicy(state.Fact, rules, _options));
    }

    private FactOutcome JudgeFact(FactState state, SourceBook sources, JudgeMemory? memory)
    {
        var rules = RulesOf(state);
        return memory?.Of(state, rules).Outcome(sources, Judged) ?? Judged();

        FactOutcome Judged() =>
            FactJudge.Judge(
                _aliases.Of(state),
                new FactPolicy(state.Fact, rules, _options),
                sources
            );
    }

    private List<Rule> RulesOf(FactState state) =>
        state
            .Claims.Select(claim => claim.Rule)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Where(_byId.ContainsKey)
            .Select(id => _byId[id])
            .Union(_byKey[state.Fact])
            .OrderBy(rule => _order[rule.Id])
            .ToList();

    private static FactReport Flagged(FactReport report, ILookup<string, Finding> broken)
    {
        if (!broken.Contains(report.Fact))
        {
            return report;
        }
        var flags = report.Flags.Append(Verdict.ConstraintViolated).Distinct().Order().ToList();
        return report with
        {
            Flags = flags,
            Verdict = flags[0],
            Explanations =
            [
                .. report
                    .Explanations.Concat(broken[report.Fact].Select(Explanations.Of))
                    .OrderBy(explanation => explanation.Verdict),
            ],
        };
    }
}
