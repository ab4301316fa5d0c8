using System.Text;
using FactCheck.Corpus.Metadata;
using FactCheck.Text;

namespace FactCheck.Corpus.Formats;

/// <summary>
/// Collects the text of a page as it is rendered from markup: one line a block, white space collapsed, each piece with
/// the place in the file that it came from.
/// </summary>
/// <param name="source">The decoded file.</param>
internal sealed class PageBuilder(string source)
{
    private readonly StringBuilder _text = new();
    private readonly OffsetMap.Builder _map = new();
    private readonly List<PageLine> _lines = [];
    private PageLine _line = new(default);
    private int _lineStart;
    private int _spaceStart = -1;
    private int _spaceEnd;
    private bool _hasPlainText;

    /// <summary>Metadata found in the file, best first.</summary>
    public List<MetadataLayer> Layers { get; } = [];

    /// <summary>What could not be read, for people.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>Number of lines begun so far.</summary>
    public int LineCount => _lines.Count;

    /// <summary>Says what the line that is being written is. It holds until <see cref="EndLine"/>.</summary>
    public void Describe(LineRole role, bool startsArticle, string? dropReason) =>
        _line = new PageLine(default, role, false, startsArticle, dropReason);

    /// <summary>Whether the line that is being written has text.</summary>
    public bool HasText => _text.Length > _lineStart;

    /// <summary>Appends units of the source as they are; white space is collapsed to one blank.</summary>
    /// <param name="start">Offset in the source.</param>
    /// <param name="length">Number of units.</param>
    /// <param name="inLink">Whether they are the text of a link.</param>
    public void Copy(int start, int length, bool inLink = false)
    {
        for (var i = start; i < start + length; i++)
        {
            Append(source.AsSpan(i, 1), i, 1, inLink);
        }
    }

    /// <summary>Appends <paramref name="text"/>, which stands for a run of the source (an entity, a line break).</summary>
    public void Append(ReadOnlySpan<char> text, int start, int length, bool inLink = false)
    {
        if (text.Length == 1 && (char.IsWhiteSpace(text[0]) || char.IsControl(text[0])))
        {
            _spaceStart = _spaceStart < 0 ? start : _spaceStart;
            _spaceEnd = start + length;
            return;
        }
        FlushSpace();
        _map.Replace(_text.Length, text.Length, start, length);
        _text.Append(text);
        _hasPlainText |= !inLink;
    }

    /// <summary>Ends the line; the next text begins a new one. Does nothing when the line is empty.</summary>
    /// <param name="position">Where in the source the line ends.</param>
    public void EndLine(int position)
    {
        _spaceStart = -1;
        if (!HasText)
        {
            return;
        }
        _lines.Add(_line with { IsLink = !_hasPlainText });
        _map.Replace(_text.Length, 1, position, 0);
        _text.Append('\n');
        _lineStart = _text.Length;
        _hasPlainText = false;
    }

    /// <summary>Lets <paramref name="change"/> replace what was said about line <paramref name="index"/>.</summary>
    public void Revise(int index, Func<PageLine, PageLine> change) =>
        _lines[index] = change(_lines[index]);

    /// <summary>What was said about line <paramref name="index"/>; its span is not known yet.</summary>
    public PageLine this[int index] => _lines[index];

    /// <summary>Normalises the text and gives each line its span.</summary>
    public Page Build()
    {
        EndLine(source.Length);
        var rendered = SourceText.From(_text.ToString());
        var text = rendered.Normalized;
        var start = 0;
        for (var i = 0; i < _lines.Count; i++)
        {
            var end = text.IndexOf('\n', start);
            _lines[i] = _lines[i] with { Span = TextSpan.FromBounds(start, end) };
            start = end + 1;
        }
        return new Page(
            text,
            rendered.Map.Then(_map.Build()),
            new LineMap(source),
            _lines,
            Layers,
            Problems
        );
    }

    private void FlushSpace()
    {
        if (_spaceStart >= 0 && HasText)
        {
            _map.Replace(_text.Length, 1, _spaceStart, _spaceEnd - _spaceStart);
            _text.Append(' ');
        }
        _spaceStart = -1;
    }
}
