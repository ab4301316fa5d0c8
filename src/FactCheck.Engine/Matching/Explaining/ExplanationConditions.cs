using FactCheck.Extraction;
using FactCheck.Text;

namespace FactCheck.Matching.Explaining;

/// <summary>Finds the conditions of a rule that do not hold around a sentence, and where their phrases stand.</summary>
internal sealed class ExplanationConditions
{
    private readonly SentenceValues _values = new();

    /// <summary>The conditions that fail, <c>near</c> first, in the order of the rule.</summary>
    public List<ExplanationContext> Failed(
        CompiledRule rule,
        ArticleMentions mentions,
        int sentence
    )
    {
        var failed = new List<ExplanationContext>();
        foreach (var near in rule.Near)
        {
            var (first, end) = near.Around(mentions.Text, sentence);
            if (Find(near, mentions, first, end) is null)
            {
                var elsewhere = Find(near, mentions, 0, mentions.Text.Sentences.Length);
                failed.Add(new ExplanationContext(near.Condition, IsUnless: false, elsewhere));
            }
        }
        foreach (var unless in rule.Unless)
        {
            var (first, end) = unless.Around(mentions.Text, sentence);
            if (Find(unless, mentions, first, end) is { } span)
            {
                failed.Add(new ExplanationContext(unless.Condition, IsUnless: true, span));
            }
        }
        return failed;
    }

    private TextSpan? Find(CompiledContext context, ArticleMentions mentions, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var view = new SentenceText(mentions.Text, i, LanguageIndex.All);
            if (context.MayStandIn(view) && FindIn(context, mentions, view) is { } span)
            {
                return span;
            }
        }
        return null;
    }

    private TextSpan? FindIn(
        CompiledContext context,
        ArticleMentions mentions,
        in SentenceText view
    )
    {
        _values.MoveTo(mentions, view.Index);
        var window = (view.First, view.End);
        var trace = ExplanationTrace.Of(context.Program, _values, mentions.Text, view, window);
        if (trace is null)
        {
            return null;
        }
        foreach (var position in trace.Positions)
        {
            if (trace.TakenBefore(0, position) != ExplanationTrace.None)
            {
                var taken = new ExplanationPath(trace).To(0, position);
                return taken.Count == 0
                    ? new TextSpan(mentions.Text.Sentences[view.Index].Span.Start, 0)
                    : TextSpan.FromBounds(taken[0].Span.Start, taken[^1].Span.End);
            }
        }
        return null;
    }
}
