using System.Collections.Concurrent;
using FactCheck.Extraction;
using FactCheck.Extraction.Quantities;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Matching;

/// <summary>
/// Finds all matches of all rules in one pass over the tokens of a text. Immutable after construction; may be used by
/// any number of threads at once.
/// </summary>
/// <remarks>
/// <para>
/// A pattern takes a run of words inside one sentence, in paragraphs of its language; punctuation is passed over. A
/// capture takes a whole mention of its kind (<c>number</c> takes counts too) from any of its words between the first
/// of <see cref="Mention.Span"/> and the first of <see cref="Mention.Core"/> up to its end, or a member of a vocabulary;
/// members are sought from left to right, the longest phrase at each place, without overlap.
/// </para>
/// <para>
/// Which matches are kept: for each rule and each mention that the rule's value capture can take, one, if the rule's
/// context allows the sentence: the match that binds the most captures; of these the one with the fewest words from the
/// first to the last word that the pattern itself takes; of these the one with the earliest start; then that of the first pattern in the rule. Where several
/// ways through that pattern remain, an alternative written earlier comes before a later one, an option taken before
/// one left out, a short gap before a long one, and a short phrase before a long one. So a rule makes one claim a
/// mention. Of captures with the same name on one way the last stays.
/// </para>
/// <para>
/// A unit that a pattern names behind a capture may also stand inside the value: <c>&lt;h:number&gt; mét</c> takes
/// <c>620m</c> as well as <c>620 mét</c>, and <c>&lt;p:money&gt; đô la</c> takes <c>$5</c>.
/// </para>
/// <para>
/// A phrase of <c>near</c> or <c>unless</c> may stand anywhere in its scope, inside the match too, and is sought in
/// all languages. Time is linear in the tokens for a given rule set: no pattern and no text makes it exponential.
/// </para>
/// </remarks>
public sealed class RuleMatcher
{
    private readonly CompiledRules _rules;
    private readonly ConcurrentBag<MatchScratch> _scratch = [];

    /// <summary>Compiles <paramref name="rules"/>; their words are added to <paramref name="words"/>.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="words">The table of the texts to come; they must be analysed after this.</param>
    /// <param name="units">The words that name units; <see langword="null"/> for none.</param>
    /// <exception cref="PatternTooLargeException">A pattern is too large to be compiled.</exception>
    public RuleMatcher(RuleSet rules, WordTable words, UnitWords? units = null) =>
        _rules = new CompiledRules(rules.Rules, words, units ?? UnitWords.None);

    internal CompiledRules Compiled => _rules;

    /// <summary>All matches: by sentence, then by rule in the order of the rule set, then by the place of the value.</summary>
    /// <param name="mentions">The text and its values, which are read only in sentences where an anchor stands.</param>
    public IReadOnlyList<PatternMatch> Match(ArticleMentions mentions)
    {
        List<PatternMatch>? matches = null;
        var scratch = _scratch.TryTake(out var kept)
            ? kept
            : new MatchScratch(_rules.Patterns.Count);
        try
        {
            foreach (var paragraph in mentions.Text.Paragraphs)
            {
                var language = _rules.Languages.BitOf(paragraph.Language);
                for (var i = paragraph.FirstSentence; i < paragraph.EndSentence; i++)
                {
                    var sentence = new SentenceText(mentions.Text, i, language);
                    _rules.Index.Find(sentence, scratch.Hits);
                    if (scratch.Hits.Count > 0)
                    {
                        new SentenceMatcher(_rules, mentions, scratch).Match(sentence, ref matches);
                        scratch.Hits.Clear();
                    }
                }
            }
        }
        finally
        {
            scratch.Release();
            _scratch.Add(scratch);
        }
        return matches is null ? [] : matches;
    }
}
