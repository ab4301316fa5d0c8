using FactCheck.Rules.Syntax;

namespace FactCheck.Matching;

/// <summary>
/// Splits a pattern into the patterns that bind different captures, so that a capture that may be missing is bound
/// wherever it stands: <c>a (b &lt;d:date&gt;)?</c> is <c>a b &lt;d:date&gt;</c>, and <c>a</c> only where that does not match.
/// </summary>
internal static class CaptureVariants
{
    // A guard against rules with many captures that may be missing: beyond it the pattern stays as it is.
    private const int MaxVariants = 32;

    /// <summary>The variants of <paramref name="root"/>, each with the number of distinct captures that it binds.</summary>
    public static IReadOnlyList<(PatternNode Root, int Captures)> Of(PatternNode root)
    {
        var variants = Split(root);
        return variants.Count > MaxVariants
            ? [(root, 0)]
            :
            [
                .. variants
                    .Select(variant => (variant.Node!, variant.Names.Count))
                    .Where(variant => variant.Item1 is not null),
            ];
    }

    private static List<Variant> Split(PatternNode node) =>
        node switch
        {
            PatternNode.Capture capture => [new(node, [capture.Name])],
            PatternNode.Optional optional => Option(optional),
            PatternNode.Choice choice => Choice(choice),
            PatternNode.Sequence sequence => Combine(node, sequence.Items, null, MakeSequence),
            PatternNode.AnyOrder any => Combine(node, any.Items, Nothing, MakeAnyOrder),
            _ => [new(node, [])],
        };

    private static List<Variant> Option(PatternNode.Optional optional)
    {
        var inside = Split(optional.Item);
        return inside is [{ Names.Count: 0 }] ? [new(optional, [])] : [.. inside, new(null, [])];
    }

    private static List<Variant> Choice(PatternNode.Choice choice)
    {
        var inside = choice.Alternatives.Select(Split).ToList();
        var isUniform = inside.TrueForAll(item =>
            item.Count == 1 && item[0].Names.SetEquals(inside[0][0].Names)
        );
        return isUniform ? [new(choice, inside[0][0].Names)] : [.. inside.SelectMany(item => item)];
    }

    private static List<Variant> Combine(
        PatternNode whole,
        IReadOnlyList<PatternNode> items,
        PatternNode? leftOut,
        Func<List<PatternNode>, PatternNode> make
    )
    {
        List<(List<PatternNode> Nodes, HashSet<string> Names)> ways = [([], [])];
        foreach (var variants in items.Select(Split))
        {
            ways =
            [
                .. ways.SelectMany(
                    _ => variants,
                    (way, variant) =>
                        (
                            (variant.Node ?? leftOut) is { } piece
                                ? [.. way.Nodes, piece]
                                : way.Nodes,
                            new HashSet<string>(
                                way.Names.Union(variant.Names),
                                StringComparer.Ordinal
                            )
                        )
                ),
            ];
            if (ways.Count > MaxVariants)
            {
                break;
            }
        }
        return ways.Count == 1
            ? [new(whole, ways[0].Names)]
            :
            [
                .. ways.Select(way => new Variant(
                    way.Nodes.Count == 0 ? null : make(way.Nodes),
                    way.Names
                )),
            ];
    }

    // In any order, a piece that is left out keeps the gaps beside it, as it does where it captures nothing.
    private static PatternNode.Sequence Nothing => new([]);

    private static PatternNode MakeSequence(List<PatternNode> nodes) =>
        nodes.Count == 1 ? nodes[0] : new PatternNode.Sequence(nodes);

    private static PatternNode MakeAnyOrder(List<PatternNode> nodes) =>
        nodes.Count == 1 ? nodes[0] : new PatternNode.AnyOrder(nodes);

    // A node of null is nothing: an option that is left out.
    private sealed record Variant(PatternNode? Node, HashSet<string> Names);
}
