using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Matching;

/// <summary>A context condition, ready to be sought.</summary>
internal sealed class CompiledContext
{
    private const int FilterBits = 256;
    private readonly ulong[]? _filter;

    /// <summary>Takes the condition's program and its anchor.</summary>
    /// <param name="index">Its number among all conditions.</param>
    /// <param name="condition">The condition as bound.</param>
    /// <param name="program">Its phrase.</param>
    /// <param name="anchor">The words of which one must stand in a sentence where the phrase does.</param>
    public CompiledContext(
        int index,
        ContextCondition condition,
        PatternProgram program,
        Anchor? anchor
    )
    {
        (Index, Condition, Program) = (index, condition, program);
        if (anchor is { Prefixes.Count: 0 })
        {
            _filter = new ulong[FilterBits / 64];
            foreach (var (words, _) in anchor.Phrases)
            {
                _filter[words[0] % FilterBits / 64] |= 1UL << (words[0] % 64);
            }
        }
    }

    /// <summary>Its number among all conditions.</summary>
    public int Index { get; }

    /// <summary>The condition as bound.</summary>
    public ContextCondition Condition { get; }

    /// <summary>Its phrase.</summary>
    public PatternProgram Program { get; }

    /// <summary>Whether the phrase may stand in the sentence: false is certain, true is not.</summary>
    public bool MayStandIn(in SentenceText text)
    {
        if (_filter is null)
        {
            return true;
        }
        foreach (var token in text.Tokens[text.First..text.End])
        {
            var word = token.WordId;
            if (word != 0 && (_filter[word % FilterBits / 64] >> (word % 64) & 1) != 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The sentences that the condition looks at around <paramref name="sentence"/>; the end is exclusive.</summary>
    public (int First, int End) Around(TokenizedText text, int sentence)
    {
        switch (Condition.Scope)
        {
            case ContextScope.Sentence:
                return (sentence, sentence + 1);
            case ContextScope.Paragraph:
                var paragraph = text.Paragraphs[text.Sentences[sentence].Paragraph];
                return (paragraph.FirstSentence, paragraph.EndSentence);
            case ContextScope.Sentences:
                var reach = Math.Min(Condition.Sentences, text.Sentences.Length);
                return (
                    Math.Max(0, sentence - reach),
                    Math.Min(text.Sentences.Length, sentence + reach + 1)
                );
            default:
                return (0, text.Sentences.Length);
        }
    }
}
