using System.Text.Json;
using FactCheck.Protocol;
using FactCheck.Text;

namespace FactCheck.Editing;

/// <summary>A file that is open in the editor: what it holds there counts, not what is on the disk.</summary>
/// <param name="uri">What the client calls it.</param>
/// <param name="path">Its full path.</param>
/// <param name="text">Its text.</param>
internal sealed class TextDocument(string uri, string path, string text)
{
    private LineMap? _lines;

    public string Uri => uri;

    public string Path => path;

    public string Text { get; private set; } = text;

    /// <summary>Version of the text, as the client counts.</summary>
    public int Version { get; set; }

    /// <summary>Takes in an element of <c>contentChanges</c>: a range and its new text, or the whole text.</summary>
    /// <exception cref="RpcException">It has another shape.</exception>
    public void Change(JsonElement change)
    {
        var inserted = change.Text("text");
        if (change.Member("range") is { } range)
        {
            var start = OffsetOf(range.Object("start"));
            var end = Math.Max(start, OffsetOf(range.Object("end")));
            Text = string.Concat(Text.AsSpan(0, start), inserted, Text.AsSpan(end));
        }
        else
        {
            Text = inserted;
        }
        _lines = null;
    }

    /// <summary>The offset of a position; what lies behind a line or the text is its end, as the protocol says.</summary>
    /// <exception cref="RpcException">It has another shape.</exception>
    public int OffsetOf(JsonElement position)
    {
        _lines ??= new LineMap(Text);
        var (line, character) = (position.Number("line"), position.Number("character"));
        if (line >= _lines.LineCount)
        {
            return Text.Length;
        }
        var span = _lines.LineSpan(line + 1);
        return span.Start + Math.Min(character, span.Length);
    }

    /// <summary>Where <paramref name="span"/> stands.</summary>
    public UnitRange RangeOf(TextSpan span) => (_lines ??= new LineMap(Text)).RangeOf(span);
}
