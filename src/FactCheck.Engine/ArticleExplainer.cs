using FactCheck.Consistency;
using FactCheck.Corpus;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Matching.Explaining;
using FactCheck.Rules;

namespace FactCheck;

/// <summary>Answers why a rule does (not) match in an article, and what its claims come to. Not thread-safe.</summary>
/// <param name="rules">The rules.</param>
/// <param name="checker">The engine that was made of the same rules.</param>
public sealed class ArticleExplainer(RuleSet rules, FactChecker checker)
{
    private readonly PatternExplainer _patterns = new(checker.Matcher);

    /// <summary>Explains <paramref name="rule"/>, one of the rules, in <paramref name="article"/>.</summary>
    /// <exception cref="ArgumentException">The rule is not one of the rules.</exception>
    public ArticleExplanation Explain(Rule rule, Article article)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(article);
        var claims = checker.Extract(article);
        var own = claims.Where(claim => claim.Rule == rule.Id).ToList();
        var keys = own.Select(claim => claim.Fact).ToHashSet(StringComparer.Ordinal);
        return new ArticleExplanation(
            article,
            _patterns.Explain(rule, checker.Read(article)),
            _patterns.Explain(rule, ReadDropped(article)),
            own,
            [
                .. new Judge(rules, JudgeOptions.Default)
                    .Run(claims)
                    .Facts.Where(fact => keys.Contains(fact.Fact)),
            ]
        );
    }

    /// <summary>
    /// In one sentence, why <paramref name="rule"/> misses in <paramref name="article"/>; <see langword="null"/> when no
    /// pattern came anywhere in a sentence without a match.
    /// </summary>
    public string? NearMiss(Rule rule, Article article)
    {
        var explanation = _patterns.Explain(rule, checker.Read(article));
        return explanation.NearMisses(1) is [var nearest]
            ? ExplanationWords.Of(nearest.Patterns[0], nearest, explanation.Mentions.Text)
            : null;
    }

    // Dropped blocks have no language of their own: it is found out as for a text without metadata.
    private ArticleMentions ReadDropped(Article article)
    {
        var detector = new LanguageDetector(checker.Reader.Languages);
        var fallback =
            article.Searched.Select(block => block.Language).FirstOrDefault()
            ?? checker.Reader.Languages.Packs[0].Code;
        return checker.Read(
            article,
            article
                .Blocks.Where(block => block.Kind == BlockKind.Dropped)
                .Select(block =>
                    (block.Span, detector.Detect(block.Span.In(article.Text), fallback))
                )
        );
    }
}
