using FactCheck.Corpus;
using FactCheck.Matching.Explaining;
using FactCheck.Rules;
using FactCheck.Rules.Syntax;

namespace FactCheck.Testing;

/// <summary>Notes which patterns, sides of choices and options the tests of rules exercise. Not thread-safe.</summary>
/// <remarks>
/// An option has two branches, taken and left out. It counts as left out only where the choices and options around it are
/// taken. What is not exercised is listed as a whole: a pattern without its branches, an option without the choices inside it.
/// </remarks>
public sealed class TestCoverage
{
    private readonly RuleSet _rules;
    private readonly FactChecker _checker;
    private readonly PatternExplainer _explainer;
    private readonly HashSet<Pattern> _patterns = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(PatternBranch Branch, bool IsTaken)> _branches = [];

    /// <summary>Nothing is exercised yet.</summary>
    internal TestCoverage(RuleSet rules, FactChecker checker)
    {
        (_rules, _checker) = (rules, checker);
        _explainer = new PatternExplainer(checker.Matcher);
    }

    /// <summary>Number of patterns and branches.</summary>
    public int Total =>
        _rules
            .Rules.SelectMany(rule => rule.Find)
            .Sum(pattern => 1 + pattern.Branches.Sum(branch => branch.IsOption ? 2 : 1));

    /// <summary>Number of those that a test exercises.</summary>
    public int Exercised => _patterns.Count + _branches.Count;

    /// <summary>What no test exercises, in the order of the rules.</summary>
    public IEnumerable<UntestedBranch> Untested() =>
        from rule in _rules.Rules
        from pattern in rule.Find
        from untested in Untested(rule, pattern)
        select untested;

    /// <summary>Notes what the text of a test of <paramref name="rule"/> exercises.</summary>
    internal void Add(Rule rule, Article article)
    {
        var mentions = _checker.Read(article);
        foreach (var match in _checker.Matcher.Match(mentions))
        {
            if (ReferenceEquals(match.Rule, rule))
            {
                _patterns.Add(match.Pattern);
                Add(match.Pattern.Branches, _explainer.Pieces(match, mentions));
            }
        }
    }

    private void Add(IReadOnlyList<PatternBranch> branches, HashSet<PatternNode> pieces)
    {
        foreach (var branch in branches)
        {
            var leaves = LeavesIn(branch.Node);
            if (leaves.Overlaps(pieces))
            {
                _branches.Add((branch, true));
            }
            else if (branch.IsOption && IsReached(branch, leaves, branches, pieces))
            {
                _branches.Add((branch, false));
            }
        }
    }

    private static bool IsReached(
        PatternBranch option,
        HashSet<PatternNode> leaves,
        IReadOnlyList<PatternBranch> branches,
        HashSet<PatternNode> pieces
    ) =>
        branches
            .Where(branch => !ReferenceEquals(branch, option))
            .Select(branch => LeavesIn(branch.Node))
            .Where(around => around.Count > leaves.Count && around.IsSupersetOf(leaves))
            .All(around => around.Overlaps(pieces));

    private IEnumerable<UntestedBranch> Untested(Rule rule, Pattern pattern)
    {
        if (!_patterns.Contains(pattern))
        {
            return [new(UntestedKind.Pattern, rule, pattern.Source, pattern.Location)];
        }
        var missing = pattern
            .Branches.Where(branch => !_branches.Contains((branch, true)))
            .ToList();
        return pattern
            .Branches.Where(branch => !missing.Exists(around => IsAround(around, branch)))
            .OrderBy(branch => branch.Location.Span.Start)
            .SelectMany(branch =>
                KindsOf(branch)
                    .Select(kind => new UntestedBranch(kind, rule, branch.Source, branch.Location))
            );
    }

    private static bool IsAround(PatternBranch around, PatternBranch branch) =>
        !ReferenceEquals(around, branch) && around.Location.Span.Contains(branch.Location.Span);

    private IEnumerable<UntestedKind> KindsOf(PatternBranch branch)
    {
        if (!_branches.Contains((branch, true)))
        {
            yield return branch.IsOption ? UntestedKind.Option : UntestedKind.Choice;
        }
        if (branch.IsOption && !_branches.Contains((branch, false)))
        {
            yield return UntestedKind.LeftOut;
        }
    }

    private static HashSet<PatternNode> LeavesIn(PatternNode node) =>
        new(LeavesOf(node), ReferenceEqualityComparer.Instance);

    private static IEnumerable<PatternNode> LeavesOf(PatternNode node) =>
        node switch
        {
            PatternNode.Sequence sequence => sequence.Items.SelectMany(LeavesOf),
            PatternNode.Choice choice => choice.Alternatives.SelectMany(LeavesOf),
            PatternNode.AnyOrder any => any.Items.SelectMany(LeavesOf),
            PatternNode.Optional optional => LeavesOf(optional.Item),
            PatternNode.Gap => [],
            _ => [node],
        };
}
