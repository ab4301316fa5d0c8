using FactCheck.Extraction;
using FactCheck.Rules;
using FactCheck.Rules.Syntax;

namespace FactCheck.Matching.Explaining;

/// <summary>
/// Tells how far the patterns of a rule come in a text: for people who ask why a rule does (not) match. It looks at every
/// sentence, so it is slower than <see cref="RuleMatcher"/>, whose answers it shows. Not thread-safe.
/// </summary>
/// <param name="matcher">The matcher whose rules are explained.</param>
public sealed class PatternExplainer(RuleMatcher matcher)
{
    private readonly SentenceValues _values = new();

    /// <summary>Explains <paramref name="rule"/> in the text of <paramref name="mentions"/>.</summary>
    /// <exception cref="ArgumentException">The rule is not one of the matcher's.</exception>
    public RuleExplanation Explain(Rule rule, ArticleMentions mentions)
    {
        var compiled =
            matcher.Compiled.Rules.FirstOrDefault(item => ReferenceEquals(item.Rule, rule))
            ?? throw new ArgumentException("the matcher does not have this rule", nameof(rule));
        var patterns = matcher
            .Compiled.Patterns.Where(item => ReferenceEquals(item.Rule, compiled))
            .ToList();
        var matches = matcher
            .Match(mentions)
            .Where(match => ReferenceEquals(match.Rule, rule))
            .ToLookup(match => match.Sentence);
        return new RuleExplanation(
            rule,
            mentions,
            [
                .. Enumerable
                    .Range(0, mentions.Text.Sentences.Length)
                    .Select(i => Explain(compiled, patterns, mentions, i, [.. matches[i]])),
            ]
        );
    }

    private SentenceExplanation Explain(
        CompiledRule rule,
        List<CompiledPattern> patterns,
        ArticleMentions mentions,
        int index,
        List<PatternMatch> matches
    )
    {
        List<PatternExplanation> explained =
            matches.Count > 0
                ? matches.ConvertAll(match => Matched(match, patterns, mentions))
                : Missed(patterns, mentions, index);
        var isHeldBack =
            matches.Count == 0 && explained.Exists(item => item is { Stop: null, IsSought: true });
        return new SentenceExplanation(
            index,
            mentions.Text.LanguageOf(index),
            mentions.In(index),
            explained,
            isHeldBack ? new ExplanationConditions().Failed(rule, mentions, index) : []
        );
    }

    /// <summary>The pieces of the pattern that took something in <paramref name="match"/>.</summary>
    internal HashSet<PatternNode> Pieces(PatternMatch match, ArticleMentions mentions) =>
        TraceOf(match, matcher.Compiled.Patterns, mentions) is { } trace
            ? new ExplanationPath(trace).PiecesTo(0, trace.End)
            : [];

    private PatternExplanation Matched(
        PatternMatch match,
        List<CompiledPattern> patterns,
        ArticleMentions mentions
    )
    {
        var taken = TraceOf(match, patterns, mentions) is { } trace
            ? new ExplanationPath(trace).To(0, trace.End)
            : [];
        return new PatternExplanation(match.Pattern, taken, null, true, match);
    }

    // Of the variants of a pattern, the one that binds what the match caught comes first.
    private ExplanationTrace? TraceOf(
        PatternMatch match,
        IEnumerable<CompiledPattern> patterns,
        ArticleMentions mentions
    )
    {
        var view = View(mentions, match.Sentence);
        _values.MoveTo(mentions, match.Sentence);
        var variants = patterns
            .Where(item => ReferenceEquals(item.Pattern, match.Pattern))
            .OrderByDescending(item => item.Captures == match.Captures.Count);
        foreach (var pattern in variants)
        {
            var trace = ExplanationTrace.Of(
                pattern.Program,
                _values,
                mentions.Text,
                view,
                (match.FirstToken, match.EndToken)
            );
            if (trace is not null && trace.TakenBefore(0, trace.End) > 0)
            {
                return trace;
            }
        }
        return null;
    }

    // One explanation a pattern: that of the variant which came furthest.
    private List<PatternExplanation> Missed(
        List<CompiledPattern> patterns,
        ArticleMentions mentions,
        int index
    ) =>
        [
            .. patterns
                .GroupBy(pattern => pattern.Pattern, ReferenceEqualityComparer.Instance)
                .Select(variants =>
                    variants
                        .Select(pattern => Missed(pattern, mentions, index))
                        .OfType<PatternExplanation>()
                        .MaxBy(found => found.Nearness)
                )
                .OfType<PatternExplanation>()
                .OrderBy(found => found.Stop is not null)
                .ThenByDescending(found => found.Nearness),
        ];

    private PatternExplanation? Missed(CompiledPattern pattern, ArticleMentions mentions, int index)
    {
        var view = View(mentions, index);
        var isSought = (pattern.Languages & view.Languages) != 0;
        if (!isSought)
        {
            // What would be found if the paragraph were in the pattern's language.
            view = new SentenceText(mentions.Text, index, pattern.Languages);
        }
        _values.MoveTo(mentions, index); // it keeps the members that it found in one language
        var trace = ExplanationTrace.Of(
            pattern.Program,
            _values,
            mentions.Text,
            view,
            (view.First, view.End)
        );
        if (trace is null)
        {
            var stop = new ExplanationStop(ExplanationReason.TooLarge, [], default);
            return isSought ? new PatternExplanation(pattern.Pattern, [], stop, true) : null;
        }
        if (Whole(trace) is { } end)
        {
            var path = new ExplanationPath(trace);
            return TakesTheValue(pattern, path, end)
                ? new PatternExplanation(pattern.Pattern, path.To(0, end), null, isSought)
                : null;
        }
        return isSought ? new ExplanationSearch(pattern.Pattern, trace).Find(isSought) : null;
    }

    // A way without the claim's value is no match: (<n:count> | many) may be taken without it.
    private static bool TakesTheValue(CompiledPattern pattern, ExplanationPath path, int end) =>
        path.PiecesTo(0, end)
            .Any(piece =>
                piece is PatternNode.Capture capture
                && capture.Name == pattern.Rule.Rule.ValueCapture
            );

    // Where the pattern ends in which most pieces took something, the earliest of these.
    private static int? Whole(ExplanationTrace trace)
    {
        int? best = null;
        foreach (var position in trace.Positions)
        {
            var taken = trace.TakenBefore(0, position);
            if (taken > 0 && (best is not { } end || taken > trace.TakenBefore(0, end)))
            {
                best = position;
            }
        }
        return best;
    }

    private SentenceText View(ArticleMentions mentions, int index) =>
        new(
            mentions.Text,
            index,
            matcher.Compiled.Languages.BitOf(mentions.Text.LanguageOf(index))
        );
}
