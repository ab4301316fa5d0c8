using FactCheck.Text;
using YamlDotNet.Core;

namespace FactCheck.Rules.Reading;

/// <summary>Maps offsets in a YAML scalar's value to offsets in the file, by reading its source once more.</summary>
/// <remarks>
/// The rules of folding and escaping are those of YAML 1.2.2: chapters 6.5 and 7.3 (flow scalars), 5.7 (escapes) and
/// 8.1 (block scalars). The value is known, so the readers only have to keep step with it; should one ever lose step,
/// the remaining offsets stay at the last place that is known, inside the scalar.
/// </remarks>
internal sealed class ScalarMap
{
    private readonly string _text;
    private readonly int[] _offsets; // of each unit of the value; the last one is the end

    public ScalarMap(string text, TextSpan span, string value, ScalarStyle style)
    {
        _text = text;
        var isQuoted = style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        var inner = isQuoted
            ? TextSpan.FromBounds(span.Start + 1, Math.Max(span.Start + 1, span.End - 1))
            : span;
        var cursor = new ScalarCursor(text, inner, value);
        if (style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            new BlockScalarReader(cursor).Read();
        }
        else
        {
            new FlowScalarReader(cursor, style).Read();
        }
        _offsets = cursor.Finish();
    }

    /// <summary>Where the part of the value stands; it covers at least one unit where there is one.</summary>
    public TextSpan SpanOf(int start, int length)
    {
        var last = _offsets.Length - 1;
        var first = Math.Clamp(start, 0, last);
        var end = Math.Clamp(start + length, first, last);
        var from = _offsets[first];
        return end == first
            ? new TextSpan(from, 0)
            : TextSpan.FromBounds(from, Math.Max(EndOf(end - 1), from));
    }

    // The end of a unit is where the next one begins, unless a fold, an indentation or a break lies between.
    private int EndOf(int index)
    {
        var start = _offsets[index];
        var next = Math.Max(start, _offsets[index + 1]);
        var lineEnd = _text.AsSpan(start, next - start).IndexOfAny('\r', '\n');
        return lineEnd > 0 ? start + lineEnd : next;
    }
}
