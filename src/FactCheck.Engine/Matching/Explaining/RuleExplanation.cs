using FactCheck.Extraction;
using FactCheck.Rules;

namespace FactCheck.Matching.Explaining;

/// <summary>What a rule makes of a text, sentence by sentence.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Mentions">The text and its values.</param>
/// <param name="Sentences">All sentences, in order.</param>
public sealed record RuleExplanation(
    Rule Rule,
    ArticleMentions Mentions,
    IReadOnlyList<SentenceExplanation> Sentences
)
{
    /// <summary>Whether the rule matches anywhere.</summary>
    public bool IsMatch => Sentences.Any(sentence => sentence.IsMatch);

    /// <summary>
    /// The sentences without a match in which a pattern came furthest, at most <paramref name="count"/>, nearest first, then in
    /// the order of the text.
    /// </summary>
    public IReadOnlyList<SentenceExplanation> NearMisses(int count) =>
        [
            .. Sentences
                .Where(sentence => sentence is { IsMatch: false, Nearness: > 0 })
                .OrderByDescending(sentence => sentence.Nearness)
                .ThenBy(sentence => sentence.Sentence)
                .Take(count),
        ];
}
