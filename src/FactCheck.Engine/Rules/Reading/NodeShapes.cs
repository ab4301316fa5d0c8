using FactCheck.Rules.Diagnostics;

namespace FactCheck.Rules.Reading;

/// <summary>Takes nodes as texts, lists and mappings, and reports those of another shape.</summary>
internal static class NodeShapes
{
    public static YamlNode.Scalar? Text(YamlNode node, string what)
    {
        switch (node)
        {
            case YamlNode.Scalar { IsNull: true }:
                node.Report(DiagnosticCatalog.WrongShape, $"{what} is empty", "write its text");
                return null;
            case YamlNode.Scalar scalar:
                return scalar;
            case YamlNode.Mapping mapping when mapping.Entries.Count == 1:
                node.Report(
                    DiagnosticCatalog.WrongShape,
                    $"{what} must be text, and ': ' makes it a mapping",
                    "put the whole text in single quotes"
                );
                return null;
            default:
                node.Report(DiagnosticCatalog.WrongShape, $"{what} must be text, not {node.Shape}");
                return null;
        }
    }

    public static IReadOnlyList<YamlNode.Scalar> Texts(YamlNode node, string what)
    {
        if (node is not YamlNode.Sequence sequence)
        {
            return Text(node, what) is { } only ? [only] : [];
        }
        if (sequence.Items.Count == 0)
        {
            node.Report(DiagnosticCatalog.WrongShape, $"{what} is an empty list");
        }
        return
        [
            .. sequence
                .Items.Select(item => Text(item, $"an item of {what}"))
                .OfType<YamlNode.Scalar>(),
        ];
    }

    public static YamlNode.Mapping? Mapping(YamlNode node, string what)
    {
        if (node is YamlNode.Mapping mapping)
        {
            return mapping;
        }
        node.Report(
            DiagnosticCatalog.WrongShape,
            $"{what} must be a mapping (lines of 'key: value'), not {node.Shape}"
        );
        return null;
    }

    public static IEnumerable<YamlNode.Mapping> Mappings(YamlNode node, string what)
    {
        if (node is YamlNode.Sequence sequence)
        {
            return sequence
                .Items.Select(item => Mapping(item, $"an item of {what}"))
                .OfType<YamlNode.Mapping>();
        }
        node.Report(
            DiagnosticCatalog.WrongShape,
            $"{what} must be a list, not {node.Shape}",
            "begin each item with '- '"
        );
        return [];
    }
}
