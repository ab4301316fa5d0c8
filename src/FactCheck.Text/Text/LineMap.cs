using System.Globalization;

namespace FactCheck.Text;

/// <summary>Finds line and column of an offset. Lines end with LF, CRLF or a lone CR.</summary>
public sealed class LineMap
{
    private readonly string _text;
    private readonly int[] _starts;

    /// <summary>Indexes the lines of <paramref name="text"/> in one pass.</summary>
    public LineMap(string text)
    {
        _text = text;
        _starts = FindStarts(text);
    }

    /// <summary>Number of lines; a text that ends with a line break has an empty last line.</summary>
    public int LineCount => _starts.Length;

    /// <summary>Line and column of <paramref name="offset"/>, which may be the text's length.</summary>
    public LinePosition PositionAt(int offset)
    {
        var (line, units) = UnitsAt(offset);
        var before = _text.AsSpan(_starts[line], units);
        return new LinePosition(line + 1, CountTextElements(before) + 1);
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
        var start = _starts[line - 1];
        var end = line < _starts.Length ? _starts[line] : _text.Length;
        while (end > start && _text[end - 1] is '\n' or '\r')
        {
            end--;
        }
        return TextSpan.FromBounds(start, end);
    }

    private (int Line, int Units) UnitsAt(int offset)
    {
        var clamped = Math.Clamp(offset, 0, _text.Length);
        var found = Array.BinarySearch(_starts, clamped);
        var line = found >= 0 ? found : ~found - 1;
        return (line, clamped - _starts[line]);
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
}
