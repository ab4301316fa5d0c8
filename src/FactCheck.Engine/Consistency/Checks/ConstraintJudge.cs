using FactCheck.Consistency.Lines;
using FactCheck.Consistency.Sources;
using FactCheck.Consistency.Wording;
using FactCheck.Rules;
using FactCheck.Values;

namespace FactCheck.Consistency.Checks;

/// <summary>Judges the relations between facts on their headline consensus.</summary>
/// <param name="rules">The rules.</param>
/// <param name="outcomes">The facts, judged by themselves, by key.</param>
internal sealed class ConstraintJudge(RuleSet rules, IReadOnlyList<FactOutcome> outcomes)
{
    private readonly ILookup<string, FactOutcome> _byRule = outcomes
        .Where(outcome => outcome.Report.Rule is not null)
        .ToLookup(outcome => outcome.Report.Rule!.Id, StringComparer.Ordinal);

    private readonly List<ConstraintReport> _reports = [];
    private readonly List<(Finding Finding, string OtherFact)> _findings = [];

    /// <summary>The judged relations, in the order of the rules.</summary>
    public IReadOnlyList<ConstraintReport> Reports => _reports;

    /// <summary>The broken ones: the finding is about the fact on the left, the other fact is named beside it.</summary>
    public IReadOnlyList<(Finding Finding, string OtherFact)> Findings => _findings;

    /// <summary>Judges all relations.</summary>
    public ConstraintJudge Run()
    {
        foreach (var constraint in rules.Constraints)
        {
            var pairs = PairsOf(constraint).ToList();
            foreach (var (left, right) in pairs)
            {
                Judge(constraint, left, right);
            }
            if (pairs.Count == 0)
            {
                _reports.Add(
                    new ConstraintReport(
                        constraint,
                        ConstraintVerdict.NotJudged,
                        [KeyOf(constraint.Left), KeyOf(constraint.Right)]
                    )
                );
            }
        }
        return this;
    }

    private string KeyOf(string ruleId) =>
        rules
            .Rules.FirstOrDefault(rule => string.Equals(rule.Id, ruleId, StringComparison.Ordinal))
            ?.Fact.ToString()
        ?? ruleId;

    /// <summary>The facts of the two rules whose shared captures were filled alike; a fact of which that cannot be told goes with all.</summary>
    private IEnumerable<(FactOutcome Left, FactOutcome Right)> PairsOf(Constraint constraint)
    {
        var shared = CapturesOf(constraint.Left)
            .Intersect(CapturesOf(constraint.Right), StringComparer.Ordinal)
            .ToList();
        var rights = _byRule[constraint.Right]
            .Select((outcome, place) => (Outcome: outcome, Place: place))
            .ToList();
        var alike = rights.ToLookup(right => Filling(right.Outcome, shared));
        foreach (var left in _byRule[constraint.Left])
        {
            var partners = Filling(left, shared) is { } filling
                ? alike[filling].Concat(alike[null]).OrderBy(right => right.Place)
                : rights.AsEnumerable();
            foreach (var (right, _) in partners)
            {
                yield return (left, right);
            }
        }
    }

    private IEnumerable<string> CapturesOf(string ruleId) =>
        _byRule[ruleId]
            .Take(1)
            .SelectMany(outcome => outcome.Report.Rule!.Fact.Parts)
            .Where(part => part.IsCapture)
            .Select(part => part.Text);

    /// <summary>What the <paramref name="captures"/> were filled with, as one text; <see langword="null"/> where that cannot be told.</summary>
    private static string? Filling(FactOutcome outcome, List<string> captures) =>
        KeyCaptures.Of(outcome.Report.Rule!.Fact, outcome.Report.Fact) is { } filled
        && captures.TrueForAll(filled.ContainsKey)
            ? string.Join('\0', captures.Select(name => filled[name]))
            : null;

    private void Judge(Constraint constraint, FactOutcome left, FactOutcome right)
    {
        var verdict = VerdictOf(constraint, left, right);
        _reports.Add(
            new ConstraintReport(constraint, verdict, [left.Report.Fact, right.Report.Fact])
        );
        if (verdict == ConstraintVerdict.Violated)
        {
            _findings.Add((FindingOf(constraint, left, right), right.Report.Fact));
        }
    }

    private static ConstraintVerdict VerdictOf(
        Constraint constraint,
        FactOutcome left,
        FactOutcome right
    )
    {
        if (
            left.Report.Headline?.Consensus is not { } a
            || right.Report.Headline?.Consensus is not { } b
        )
        {
            return ConstraintVerdict.NotJudged;
        }
        if (a.Category is not null || b.Category is not null)
        {
            return ConstraintVerdict.NotJudged;
        }
        if ((a.Hard ?? a.Region) is not { } from || (b.Hard ?? b.Region) is not { } to)
        {
            // A date without a year may lie before or after any other.
            return ConstraintVerdict.Possible;
        }
        var verdict = RelationTest.Judge(constraint, from, to, left.Report.Kind == ValueKind.Date);
        // A relation that only breaks by a guessed year is not broken.
        return verdict == ConstraintVerdict.Violated && (a.IsYearInferred || b.IsYearInferred)
            ? ConstraintVerdict.Possible
            : verdict;
    }

    private static Finding FindingOf(Constraint constraint, FactOutcome left, FactOutcome right)
    {
        var isLeftTooHigh =
            Cut.LowOf(RegionOf(left)) >= Cut.HighOf(RegionOf(right))
            || constraint.Relation is ConstraintRelation.Before or ConstraintRelation.AtMost;
        var deciding = (
            Left: Deciding(left, isLeftTooHigh),
            Right: Deciding(right, !isLeftTooHigh)
        );
        return new Finding(
            (Severity)Math.Max((int)left.Report.Rule!.Severity, (int)right.Report.Rule!.Severity),
            Verdict.ConstraintViolated,
            left.Report.Fact,
            left.Report.Rule,
            Sentences.BrokenRelation(
                constraint,
                (left.Report, deciding.Left),
                (right.Report, deciding.Right)
            ),
            [FactCase.For(deciding.Left), FactCase.Against(deciding.Right)]
        );
    }

    private static Interval RegionOf(FactOutcome outcome)
    {
        var consensus = outcome.Report.Headline!.Consensus!;
        return consensus.Hard ?? consensus.Region ?? Interval.Everything;
    }

    /// <summary>The supporter of a consensus that forces it: the one that begins highest, or that ends lowest.</summary>
    private static Vote Deciding(FactOutcome outcome, bool isTooHigh)
    {
        var members = outcome.Headline!.Members;
        return isTooHigh
            ? members.MaxBy(vote => vote.Hard!.Low)!
            : members.MinBy(vote => vote.Hard!.High)!;
    }
}
