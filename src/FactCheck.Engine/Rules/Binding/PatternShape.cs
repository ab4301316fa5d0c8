using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Binding;

/// <summary>What a pattern can match, told from its form.</summary>
internal static class PatternShape
{
    /// <summary>Whether it can match without taking a word.</summary>
    public static bool CanBeEmpty(PatternNode node) =>
        node switch
        {
            PatternNode.Sequence sequence => sequence.Items.All(CanBeEmpty),
            PatternNode.AnyOrder order => order.Items.All(CanBeEmpty),
            PatternNode.Choice choice => choice.Alternatives.Any(CanBeEmpty),
            PatternNode.Optional or PatternNode.Gap => true,
            _ => false,
        };

    /// <summary>Whether each of its matches holds a word that the rule names, not only values.</summary>
    public static bool HasWord(PatternNode node) =>
        node switch
        {
            PatternNode.Sequence sequence => sequence.Items.Any(HasWord),
            PatternNode.AnyOrder order => order.Items.Any(HasWord),
            PatternNode.Choice choice => choice.Alternatives.All(HasWord),
            PatternNode.Capture capture => capture.Vocabulary is not null,
            PatternNode.Optional or PatternNode.Gap => false,
            _ => true,
        };

    /// <summary>Whether a match can begin (or end) with a gap.</summary>
    public static bool HasGapAtEdge(PatternNode node, bool atEnd) =>
        node switch
        {
            PatternNode.Gap => true,
            PatternNode.Optional optional => HasGapAtEdge(optional.Item, atEnd),
            PatternNode.Choice choice => choice.Alternatives.Any(item => HasGapAtEdge(item, atEnd)),
            PatternNode.AnyOrder order => order.Items.Any(item => HasGapAtEdge(item, atEnd)),
            PatternNode.Sequence sequence => SequenceHasGapAtEdge(sequence.Items, atEnd),
            _ => false,
        };

    /// <summary>Names that are captured in every match.</summary>
    public static HashSet<string> SureCaptures(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Capture capture:
                return [capture.Name];
            case PatternNode.Sequence sequence:
                return [.. sequence.Items.SelectMany(SureCaptures)];
            case PatternNode.AnyOrder order:
                return [.. order.Items.SelectMany(SureCaptures)];
            case PatternNode.Choice choice:
                var sure = SureCaptures(choice.Alternatives[0]);
                foreach (var alternative in choice.Alternatives.Skip(1))
                {
                    sure.IntersectWith(SureCaptures(alternative));
                }
                return sure;
            default:
                return [];
        }
    }

    /// <summary>The most times that one match can capture <paramref name="name"/>.</summary>
    public static int MostTimes(PatternNode node, string name) =>
        node switch
        {
            PatternNode.Capture capture => capture.Name == name ? 1 : 0,
            PatternNode.Sequence sequence => sequence.Items.Sum(item => MostTimes(item, name)),
            PatternNode.AnyOrder order => order.Items.Sum(item => MostTimes(item, name)),
            PatternNode.Choice choice => choice.Alternatives.Max(item => MostTimes(item, name)),
            PatternNode.Optional optional => MostTimes(optional.Item, name),
            _ => 0,
        };

    private static bool SequenceHasGapAtEdge(IReadOnlyList<PatternNode> items, bool atEnd)
    {
        foreach (var item in atEnd ? items.Reverse() : items)
        {
            if (HasGapAtEdge(item, atEnd))
            {
                return true;
            }
            if (!CanBeEmpty(item))
            {
                return false;
            }
        }
        return false;
    }
}
