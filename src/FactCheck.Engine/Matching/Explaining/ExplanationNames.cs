using System.Globalization;
using FactCheck.Rules.Syntax;
using FactCheck.Values;

namespace FactCheck.Matching.Explaining;

/// <summary>Pieces of patterns as a rule writes them.</summary>
internal static class ExplanationNames
{
    /// <summary><paramref name="node"/>, a piece without pieces of its own.</summary>
    public static string Of(PatternNode node) =>
        node switch
        {
            PatternNode.Word word => word.Text,
            PatternNode.ExactWord exact => $"\"{exact.Text}\"",
            PatternNode.Prefix prefix => $"{prefix.Text}*",
            PatternNode.Member member => $"<{member.Vocabulary.Name}>",
            PatternNode.Capture capture => $"<{capture.Name}:{TypeOf(capture)}>",
            PatternNode.Gap gap => string.Create(CultureInfo.InvariantCulture, $"...{gap.Words}"),
            _ => throw new ArgumentException($"{node.GetType().Name} has pieces", nameof(node)),
        };

    /// <summary>The pieces of <paramref name="root"/> that may be left out.</summary>
    public static HashSet<PatternNode> Optional(PatternNode root)
    {
        var found = new HashSet<PatternNode>(ReferenceEqualityComparer.Instance);
        Collect(root, isOptional: false, found);
        return found;
    }

    private static void Collect(PatternNode node, bool isOptional, HashSet<PatternNode> found)
    {
        switch (node)
        {
            case PatternNode.Sequence sequence:
                CollectAll(sequence.Items, isOptional, found);
                break;
            case PatternNode.Choice choice:
                CollectAll(choice.Alternatives, isOptional, found);
                break;
            case PatternNode.AnyOrder any:
                CollectAll(any.Items, isOptional, found);
                break;
            case PatternNode.Optional optional:
                Collect(optional.Item, isOptional: true, found);
                break;
            default:
                if (isOptional)
                {
                    found.Add(node);
                }
                break;
        }
    }

    private static void CollectAll(
        IReadOnlyList<PatternNode> nodes,
        bool isOptional,
        HashSet<PatternNode> found
    )
    {
        foreach (var node in nodes)
        {
            Collect(node, isOptional, found);
        }
    }

    private static string TypeOf(PatternNode.Capture capture) =>
        capture.Vocabulary?.Name ?? ValueKindNames.NameOf(capture.Kind);
}
