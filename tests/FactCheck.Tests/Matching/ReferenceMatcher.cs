using System.Collections.Immutable;
using FactCheck.Extraction;
using FactCheck.Extraction.Quantities;
using FactCheck.Matching;
using FactCheck.Rules;

namespace FactCheck.Tests.Matching;

/// <summary>
/// The semantics of <see cref="RuleMatcher"/> once more, slow and plain: all ways through all patterns from all words
/// are listed, and the best for each rule and value are kept. Ways are equally good when only what they bind tells
/// them apart: <c>(&lt;x:v&gt;)? ... (&lt;x:w&gt;)? ... &lt;n:count&gt;</c> may bind x in either place.
/// </summary>
internal sealed class ReferenceMatcher(RuleSet rules, UnitWords units)
{
    public IEnumerable<IReadOnlyList<PatternMatch>> Match(ArticleMentions mentions)
    {
        for (var sentence = 0; sentence < mentions.Text.Sentences.Length; sentence++)
        {
            foreach (var rule in rules.Rules)
            {
                foreach (var match in MatchRule(rule, mentions, sentence))
                {
                    yield return match;
                }
            }
        }
    }

    private IEnumerable<IReadOnlyList<PatternMatch>> MatchRule(
        Rule rule,
        ArticleMentions mentions,
        int sentence
    )
    {
        var language = mentions.Text.LanguageOf(sentence);
        var ways =
            new List<(
                Pattern Pattern,
                int Start,
                int End,
                ImmutableList<(string Name, Mention Value)> Captures
            )>();
        var words = new ReferenceSentence(mentions, sentence, language, units);
        foreach (
            var pattern in rule.Find.Where(item =>
                item.Language is null || item.Language == language
            )
        )
        {
            // A capture that may be missing is directly before a unit only where it stands alone, as in the variants.
            var roots = CaptureVariants.Of(pattern.Root).Select(way => way.Root);
            foreach (var root in roots.Prepend(pattern.Root))
            {
                ways.AddRange(
                    from start in Enumerable.Range(0, words.Count + 1)
                    from way in words.Ways(root, start, [])
                    where way.Captures.Exists(item => item.Name == rule.ValueCapture)
                    select (pattern, start, way.End, way.Captures)
                );
            }
        }
        if (ways.Count == 0 || !ContextHolds(rule, mentions, sentence))
        {
            return [];
        }
        return ways.GroupBy(
                way => way.Captures.FindLast(item => item.Name == rule.ValueCapture).Value,
                ReferenceEqualityComparer.Instance
            )
            .Select(group => group.GroupBy(way => Rank(rule, way)).MinBy(ways => ways.Key)!)
            .Select(ways =>
                ways.Select(way => words.Made(rule, way.Pattern, way.Start, way.End, way.Captures))
                    .ToList()
            )
            .OrderBy(ties => ties[0].Value.FirstToken)
            .ThenBy(ties => ties[0].Value.Kind);
    }

    // Most captures, then fewest words, then the earliest start, then the pattern written first.
    private static (int, int, int, int) Rank(
        Rule rule,
        (
            Pattern Pattern,
            int Start,
            int End,
            ImmutableList<(string Name, Mention Value)> Captures
        ) way
    ) =>
        (
            -way.Captures.Select(item => item.Name).Distinct().Count(),
            way.End - way.Start,
            way.Start,
            Enumerable
                .Range(0, rule.Find.Count)
                .First(i => ReferenceEquals(rule.Find[i], way.Pattern))
        );

    private bool ContextHolds(Rule rule, ArticleMentions mentions, int sentence) =>
        rule.Near.All(condition => Stands(condition, mentions, sentence))
        && !rule.Unless.Any(condition => Stands(condition, mentions, sentence));

    private bool Stands(ContextCondition condition, ArticleMentions mentions, int sentence)
    {
        var sentences = mentions.Text.Sentences;
        for (var i = 0; i < sentences.Length; i++)
        {
            var inScope = condition.Scope switch
            {
                ContextScope.Sentence => i == sentence,
                ContextScope.Paragraph => sentences[i].Paragraph == sentences[sentence].Paragraph,
                ContextScope.Sentences => Math.Abs(i - sentence) <= condition.Sentences,
                _ => true,
            };
            var words = new ReferenceSentence(mentions, i, language: null, units);
            if (
                inScope
                && Enumerable
                    .Range(0, words.Count)
                    .Any(start => words.Ways(condition.Pattern, start, []).Any())
            )
            {
                return true;
            }
        }
        return false;
    }
}
