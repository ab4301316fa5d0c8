using System.Text;

namespace FactCheck.Text;

/// <summary>
/// A file's text: as decoded, and in NFC with the way back. All searching happens on <see cref="Normalized"/>; all
/// that a user sees (offsets, line:column) is in <see cref="Original"/>.
/// </summary>
public sealed class SourceText
{
    private LineMap? _lines;

    private SourceText(string original, string normalized, OffsetMap map)
    {
        Original = original;
        Normalized = normalized;
        Map = map;
    }

    /// <summary>The text as decoded, without a byte order mark.</summary>
    public string Original { get; }

    /// <summary>The text in Unicode normalization form C.</summary>
    public string Normalized { get; }

    /// <summary>From offsets in <see cref="Normalized"/> to offsets in <see cref="Original"/>.</summary>
    public OffsetMap Map { get; }

    /// <summary>Lines of <see cref="Original"/>.</summary>
    public LineMap Lines => _lines ??= new LineMap(Original);

    /// <summary>Normalises a text that is already decoded. A lone surrogate is kept as it is.</summary>
    public static SourceText From(string original)
    {
        if (IsNormalized(original))
        {
            return new SourceText(original, original, OffsetMap.Identity);
        }
        var (text, map) = Normalize(original);
        return new SourceText(original, text, map);
    }

    private static bool IsNormalized(string text)
    {
        try
        {
            return text.IsNormalized(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return false; // a lone surrogate: the slow path passes over it
        }
    }

    // Segments between two starters are normalised on their own, so that each keeps its source span.
    private static (string Text, OffsetMap Map) Normalize(string original)
    {
        var text = new StringBuilder(original.Length);
        var map = new OffsetMap.Builder();
        var start = 0;
        while (start < original.Length)
        {
            var end = NormalizationSegments.EndOfSegment(original, start);
            var segment = NormalizationSegments.Compose(original.AsSpan(start, end - start));
            if (segment.AsSpan().SequenceEqual(original.AsSpan(start, end - start)))
            {
                map.Copy(text.Length, start, end - start);
            }
            else
            {
                map.Replace(text.Length, segment.Length, start, end - start);
            }
            text.Append(segment);
            start = end;
        }
        return (text.ToString(), map.Build());
    }
}
