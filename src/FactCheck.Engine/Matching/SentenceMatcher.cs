using FactCheck.Extraction;
using FactCheck.Text;

namespace FactCheck.Matching;

/// <summary>Matches the patterns whose anchors stand in a sentence.</summary>
/// <param name="rules">The rules.</param>
/// <param name="mentions">The text and its values.</param>
/// <param name="scratch">The thread's memory; its hits are the patterns to match.</param>
internal readonly struct SentenceMatcher(
    CompiledRules rules,
    ArticleMentions mentions,
    MatchScratch scratch
)
{
    /// <summary>Adds the matches in <paramref name="sentence"/>.</summary>
    public void Match(in SentenceText sentence, ref List<PatternMatch>? matches)
    {
        var context = new ContextSearch(mentions.Text, scratch);
        var hits = scratch.Hits.InOrder();
        scratch.Values.MoveTo(mentions, sentence.Index);
        for (var i = 0; i < hits.Count; )
        {
            var rule = rules.Patterns[hits[i]].Rule;
            // The context depends on the sentence alone, and costs less than reading the sentence's values.
            var allowed = context.Allows(rule, sentence.Index);
            for (; i < hits.Count && ReferenceEquals(rules.Patterns[hits[i]].Rule, rule); i++)
            {
                if (allowed)
                {
                    Fit(rules.Patterns[hits[i]], sentence);
                }
            }
            Keep(sentence, ref matches);
        }
    }

    private void Fit(CompiledPattern pattern, in SentenceText sentence)
    {
        var program = pattern.Program;
        var walker = new PatternWalker(program, sentence, scratch.Values, scratch.Visited);
        PhraseSet? last = null;
        var first = true;
        foreach (var state in program.ValueStates)
        {
            var slot = program.Operands.Captures[program.Code[state].Operand];
            if (!first && slot.Phrases == last)
            {
                continue;
            }
            (first, last) = (false, slot.Phrases);
            foreach (var value in scratch.Values.For(slot, sentence))
            {
                if (walker.TryFit(value, out var extent))
                {
                    Offer(value, new MatchScratch.Fit(pattern, extent));
                }
            }
        }
    }

    private void Offer(Mention value, MatchScratch.Fit fit)
    {
        if (!scratch.Best.TryGetValue(value, out var best))
        {
            scratch.Found.Add(value);
            scratch.Best.Add(value, fit);
        }
        else if (fit.IsBetterThan(best))
        {
            scratch.Best[value] = fit;
        }
    }

    private void Keep(in SentenceText sentence, ref List<PatternMatch>? matches)
    {
        if (scratch.Found.Count == 0)
        {
            return;
        }
        scratch.Found.Sort(CompareByPlace);
        foreach (var value in scratch.Found)
        {
            (matches ??= []).Add(Made(sentence, value, scratch.Best[value]));
        }
        scratch.Found.Clear();
        scratch.Best.Clear();
    }

    private static int CompareByPlace(Mention left, Mention right) =>
        left.FirstToken != right.FirstToken
            ? left.FirstToken.CompareTo(right.FirstToken)
            : left.Kind.CompareTo(right.Kind);

    private PatternMatch Made(in SentenceText sentence, Mention value, MatchScratch.Fit fit)
    {
        var (_, start, end) = fit.Extent;
        var path = new CapturePath(
            fit.Pattern.Program,
            sentence,
            scratch.Values,
            scratch.Visited,
            value,
            end
        );
        var captures = path.Find(start);
        var (first, behind) = (start, sentence.Before(end) + 1);
        foreach (var mention in captures.Values)
        {
            first = Math.Min(first, mention.FirstToken);
            behind = Math.Max(behind, mention.EndToken);
        }
        var span = TextSpan.FromBounds(
            sentence.Tokens[first].Start,
            sentence.Tokens[behind - 1].End
        );
        return new PatternMatch(
            fit.Pattern.Rule.Rule,
            fit.Pattern.Pattern,
            sentence.Index,
            first,
            behind,
            span,
            captures
        );
    }
}
