using FactCheck.Extraction;
using FactCheck.Rules;

namespace FactCheck.Matching;

/// <summary>
/// Tells how far the patterns of a rule get in a text: for people who ask why a rule does not match. It looks at every
/// sentence, so it is slower than <see cref="RuleMatcher"/>; the answers agree with it.
/// </summary>
/// <param name="matcher">The matcher whose rules are explained.</param>
public sealed class PatternExplainer(RuleMatcher matcher)
{
    /// <summary>Explains <paramref name="rule"/> in the text of <paramref name="mentions"/>.</summary>
    /// <exception cref="ArgumentException">The rule is not one of the matcher's.</exception>
    public RuleExplanation Explain(Rule rule, ArticleMentions mentions)
    {
        var compiled =
            matcher.Compiled.Rules.FirstOrDefault(item => ReferenceEquals(item.Rule, rule))
            ?? throw new ArgumentException("the matcher does not have this rule", nameof(rule));
        var scratch = new MatchScratch(matcher.Compiled.Patterns.Count);
        var context = new ContextSearch(mentions.Text, scratch);
        var patterns = new List<PatternExplanation>();
        foreach (var pattern in matcher.Compiled.Patterns)
        {
            if (!ReferenceEquals(pattern.Rule, compiled))
            {
                continue;
            }
            for (var i = 0; i < mentions.Text.Sentences.Length; i++)
            {
                patterns.Add(Explain(pattern, mentions, i, context, scratch));
            }
        }
        var matches = matcher.Match(mentions);
        return new RuleExplanation(
            rule,
            patterns,
            [.. matches.Where(match => ReferenceEquals(match.Rule, rule))]
        );
    }

    private PatternExplanation Explain(
        CompiledPattern pattern,
        ArticleMentions mentions,
        int index,
        ContextSearch context,
        MatchScratch scratch
    )
    {
        var language = matcher.Compiled.Languages.BitOf(mentions.Text.LanguageOf(index));
        var outcome = PatternOutcome.OtherLanguage;
        NearMiss? miss = null;
        ContextCondition? failed = null;
        if ((pattern.Languages & language) != 0)
        {
            var sentence = new SentenceText(mentions.Text, index, language);
            scratch.Values.MoveTo(mentions, index);
            if (!Matches(pattern, sentence, scratch))
            {
                outcome = PatternOutcome.Missed;
                miss = new NearMissSearch(pattern.Program, sentence, scratch).Find();
            }
            else
            {
                failed = context.FirstFailing(pattern.Rule, index);
                outcome = failed is null ? PatternOutcome.Matched : PatternOutcome.ContextFailed;
            }
        }
        return new PatternExplanation(pattern.Pattern, index, outcome, miss, failed);
    }

    private static bool Matches(
        CompiledPattern pattern,
        in SentenceText sentence,
        MatchScratch scratch
    )
    {
        var program = pattern.Program;
        var walker = new PatternWalker(program, sentence, scratch.Values, scratch.Visited);
        foreach (var state in program.ValueStates)
        {
            var slot = program.Operands.Captures[program.Code[state].Operand];
            foreach (var value in scratch.Values.For(slot, sentence))
            {
                if (walker.TryFit(value, out _))
                {
                    return true;
                }
            }
        }
        return false;
    }
}
