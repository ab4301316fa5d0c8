using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Corpus;
using FactCheck.Matching;
using FactCheck.Matching.Explaining;

namespace FactCheck;

/// <summary>What a rule makes of one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Searched">The searched text.</param>
/// <param name="Dropped">The dropped lines, read as if they were searched: what boilerplate hides.</param>
/// <param name="Claims">The rule's claims.</param>
/// <param name="Facts">Their facts, judged on this article alone.</param>
public sealed record ArticleExplanation(
    Article Article,
    RuleExplanation Searched,
    RuleExplanation Dropped,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<FactReport> Facts
)
{
    /// <summary>The dropped blocks in which a pattern stands as a whole, with the sentence that it stands in.</summary>
    public IEnumerable<(ArticleBlock Block, SentenceExplanation Sentence)> DroppedMatches =>
        from sentence in Dropped.Sentences
        where sentence.IsWhole
        let start = Dropped.Mentions.Text.Sentences[sentence.Sentence].Span.Start
        from block in Article.Blocks
        where block.Kind == BlockKind.Dropped && block.Span.Contains(start)
        select (block, sentence);

    /// <summary>Whether the claim of <paramref name="match"/> was left out because the article says the same elsewhere.</summary>
    public bool IsRepeat(PatternMatch match) =>
        Claims.All(claim => claim.Location?.Span != Article.Locate(match.Span).Span);
}
