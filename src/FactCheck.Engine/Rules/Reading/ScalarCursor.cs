using FactCheck.Text;

namespace FactCheck.Rules.Reading;

/// <summary>Reads a scalar's source and its value side by side, and keeps the offset of each unit of the value.</summary>
internal sealed class ScalarCursor
{
    private readonly string _value;
    private readonly int[] _offsets;
    private int _next;

    public ScalarCursor(string text, TextSpan span, string value)
    {
        Text = text;
        _value = value;
        At = span.Start;
        End = span.End;
        _offsets = new int[value.Length + 1];
    }

    /// <summary>The whole file.</summary>
    public string Text { get; }

    /// <summary>Where the source is read.</summary>
    public int At { get; set; }

    /// <summary>Where the scalar's source ends (exclusive).</summary>
    public int End { get; }

    /// <summary>Whether source and value both go on.</summary>
    public bool More => At < End && HasValue;

    /// <summary>Whether the value goes on.</summary>
    public bool HasValue => _next < _value.Length;

    /// <summary>Whether the next unit of the value is <paramref name="c"/>.</summary>
    public bool Expects(char c) => HasValue && _value[_next] == c;

    /// <summary>The next unit of the value stands here; the source goes on behind <paramref name="sourceUnits"/>.</summary>
    public void Take(int sourceUnits)
    {
        Mark();
        At = Math.Min(At + sourceUnits, End);
    }

    /// <summary>The next unit of the value stands here; the source stays.</summary>
    public void Mark()
    {
        if (HasValue)
        {
            _offsets[_next++] = At;
        }
    }

    /// <summary>Number of line feeds that come next in the value.</summary>
    public int LineFeedsAhead()
    {
        var rest = _value.AsSpan(_next);
        var other = rest.IndexOfAnyExcept('\n');
        return other < 0 ? rest.Length : other;
    }

    /// <summary>Number of spaces that begin the first line of the value that has text.</summary>
    public int ValueBlanks()
    {
        var text = _value.AsSpan().TrimStart('\n');
        return text.Length - text.TrimStart(' ').Length;
    }

    /// <summary>Where the line ends that holds <paramref name="at"/>.</summary>
    public int LineEnd(int at)
    {
        var length = Text.AsSpan(at).IndexOfAny('\r', '\n');
        return length < 0 ? Text.Length : at + length;
    }

    /// <summary>Where the next line begins.</summary>
    public int NextLine(int at)
    {
        var end = LineEnd(at);
        var isPair = end + 1 < Text.Length && Text[end] == '\r' && Text[end + 1] == '\n';
        return Math.Min(end + (isPair ? 2 : 1), Text.Length);
    }

    /// <summary>All offsets; what the source did not account for stands at its end.</summary>
    public int[] Finish()
    {
        Array.Fill(_offsets, At, _next, _offsets.Length - _next);
        return _offsets;
    }
}
