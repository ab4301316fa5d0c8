using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Matching;

/// <summary>Tells whether the context that a rule asks for stands around a sentence. Each sentence is searched once.</summary>
/// <param name="text">The text.</param>
/// <param name="scratch">Keeps the answers.</param>
internal readonly struct ContextSearch(TokenizedText text, MatchScratch scratch)
{
    /// <summary>Whether all of the rule's <c>near</c> and none of its <c>unless</c> stand around the sentence.</summary>
    public bool Allows(CompiledRule rule, int sentence) => FirstFailing(rule, sentence) is null;

    /// <summary>The first condition that does not hold at the sentence; <see langword="null"/> when all do.</summary>
    public ContextCondition? FirstFailing(CompiledRule rule, int sentence)
    {
        foreach (var context in rule.Near)
        {
            if (!StandsAround(context, sentence))
            {
                return context.Condition;
            }
        }
        foreach (var context in rule.Unless)
        {
            if (StandsAround(context, sentence))
            {
                return context.Condition;
            }
        }
        return null;
    }

    private bool StandsAround(CompiledContext context, int sentence)
    {
        var (first, end) = context.Around(text, sentence);
        return StandsIn(context, first, end);
    }

    // Sentences of one paragraph, and all of an article, ask for the same run.
    private bool StandsIn(CompiledContext context, int first, int end)
    {
        var key = (context.Index, first, end);
        if (!scratch.Contexts.TryGetValue(key, out var stands))
        {
            stands =
                end - first == 1
                    ? StandsInSentence(context, first)
                    : StandsInAny(context, first, end);
            scratch.Contexts.Add(key, stands);
        }
        return stands;
    }

    private bool StandsInAny(CompiledContext context, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (StandsIn(context, i, i + 1))
            {
                return true;
            }
        }
        return false;
    }

    private bool StandsInSentence(CompiledContext context, int sentence)
    {
        var view = new SentenceText(text, sentence, LanguageIndex.All);
        return context.MayStandIn(view)
            && new PatternWalker(
                context.Program,
                view,
                scratch.Values,
                scratch.Visited
            ).MatchesAnywhere();
    }
}
