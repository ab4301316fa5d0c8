using System.Globalization;

namespace FactCheck.Text;

/// <summary>Finds line and column of an offset. Lines end with LF, CRLF or a lone CR.</summary>
public sealed class LineMap
{
    // In longer lines columns are counted from marks, so that many places in one line take linear time.
    private const int MarkDistance = 512;

    private readonly string _text;
    private int[]? _starts;
    private LongLine? _longLine;

    /// <summary>The lines of <paramref name="text"/>, which are indexed in one pass when first asked for.</summary>
    public LineMap(string text) => _text = text;

    /// <summary>Number of lines; a text that ends with a line break has an empty last line.</summary>
    public int LineCount => Starts.Length;

    // Most articles of a corpus make no claim, and nobody asks for their lines.
    private int[] Starts => _starts ??= FindStarts(_text);

    /// <summary>Line and column of <paramref name="offset"/>, which may be the text's length.</summary>
    public LinePosition PositionAt(int offset)
    {
        var (line, units) = UnitsAt(offset);
        return new LinePosition(line + 1, CountBefore(line, units) + 1);
    }

    /// <summary>Where <paramref name="span"/> begins and ends, counted in UTF-16 units; what lies behind the text is its end.</summary>
    public UnitRange RangeOf(TextSpan span)
    {
        var (startLine, startUnits) = UnitsAt(span.Start);
        var (endLine, endUnits) = UnitsAt(span.End);
        return new UnitRange(startLine + 1, startUnits + 1, endLine + 1, endUnits + 1);
    }

    /// <summary>The span of line <paramref name="line"/> (from 1) without its line break.</summary>
    public TextSpan LineSpan(int line)
    {
        var start = Starts[line - 1];
        var end = line < Starts.Length ? Starts[line] : _text.Length;
        while (end > start && _text[end - 1] is '\n' or '\r')
        {
            end--;
        }
        return TextSpan.FromBounds(start, end);
    }

    private (int Line, int Units) UnitsAt(int offset)
    {
        var clamped = Math.Clamp(offset, 0, _text.Length);
        var found = Array.BinarySearch(Starts, clamped);
        var line = found >= 0 ? found : ~found - 1;
        return (line, clamped - Starts[line]);
    }

    private int CountBefore(int line, int units)
    {
        var text = _text.AsSpan(Starts[line], units);
        if (units <= MarkDistance)
        {
            return CountTextElements(text);
        }
        var known = _longLine;
        if (known is null || known.Line != line)
        {
            _longLine = known = new LongLine(line, MarksOf(LineSpan(line + 1).In(_text)));
        }
        var found = Array.BinarySearch(known.Marks, units);
        var mark = found >= 0 ? found : ~found - 1;
        return mark * MarkDistance + CountTextElements(text[known.Marks[mark]..]);
    }

    // Offsets of every so manieth text element of a line, the first among them.
    private static int[] MarksOf(ReadOnlySpan<char> line)
    {
        var marks = new List<int>();
        for (var (at, count) = (0, 0); at < line.Length; count++)
        {
            if (count % MarkDistance == 0)
            {
                marks.Add(at);
            }
            at += StringInfo.GetNextTextElementLength(line[at..]);
        }
        return [.. marks];
    }

    private static int CountTextElements(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (!text.IsEmpty)
        {
            text = text[StringInfo.GetNextTextElementLength(text)..];
            count++;
        }
        return count;
    }

    private static int[] FindStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var isBreak =
                text[i] == '\n'
                || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (isBreak)
            {
                starts.Add(i + 1);
            }
        }
        return [.. starts];
    }

    // Immutable and replaced as a whole, so that threads may share the map.
    private sealed record LongLine(int Line, int[] Marks);
}
