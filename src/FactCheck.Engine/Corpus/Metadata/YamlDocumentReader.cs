using FactCheck.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Corpus.Metadata;

/// <summary>Reads one YAML mapping from a text that nobody has checked.</summary>
internal static class YamlDocumentReader
{
    // The tree is built by recursion, so the depth is bounded before it is.
    private const int MaxDepth = 64;

    /// <summary>A document, or why it could not be read.</summary>
    /// <param name="Root">The mapping; <see langword="null"/> when the text is none.</param>
    /// <param name="Problem">The mistake; <see langword="null"/> when the text is YAML, though perhaps no mapping.</param>
    /// <param name="Position">Where the mistake is.</param>
    public readonly record struct Document(
        YamlMappingNode? Root,
        string? Problem,
        LinePosition Position
    );

    /// <summary>Reads <paramref name="yaml"/>. An empty text is an empty mapping.</summary>
    public static Document Read(string yaml)
    {
        try
        {
            if (TooDeep(yaml) is { } mark)
            {
                return new Document(null, $"nested more than {MaxDepth} levels deep", At(mark));
            }
            var stream = new YamlStream();
            using var reader = new StringReader(yaml);
            stream.Load(reader);
            return stream.Documents switch
            {
                [] => new Document([], null, default),
                [{ RootNode: YamlMappingNode root }] => new Document(root, null, default),
                _ => new Document(null, null, new LinePosition(1, 1)),
            };
        }
        catch (YamlException e)
        {
            return new Document(null, e.InnerException?.Message ?? e.Message, At(e.Start));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // Duplicate keys and lone surrogates surface as these.
            return new Document(null, e.Message, new LinePosition(1, 1));
        }
    }

    /// <summary>The entries of <paramref name="mapping"/> whose key and value are plain values.</summary>
    public static IEnumerable<(YamlScalarNode Key, YamlScalarNode Value)> Scalars(
        YamlMappingNode mapping
    )
    {
        foreach (var (key, value) in mapping.Children)
        {
            if (key is YamlScalarNode name && value is YamlScalarNode scalar)
            {
                yield return (name, scalar);
            }
        }
    }

    /// <summary>Line and column of <paramref name="mark"/>.</summary>
    public static LinePosition At(Mark mark) => new((int)mark.Line, (int)mark.Column);

    private static Mark? TooDeep(string yaml)
    {
        // Each level takes a sign of its own, so few signs are proof enough, and a parse is saved.
        if (yaml.AsSpan().CountAny("[{-?:") <= MaxDepth)
        {
            return null;
        }
        using var reader = new StringReader(yaml);
        var parser = new Parser(reader);
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current switch
            {
                MappingStart or SequenceStart => 1,
                MappingEnd or SequenceEnd => -1,
                _ => 0,
            };
            if (depth > MaxDepth)
            {
                return parser.Current!.Start;
            }
        }
        return null;
    }
}
