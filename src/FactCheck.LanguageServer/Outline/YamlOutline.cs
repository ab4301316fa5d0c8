using FactCheck.Text;

namespace FactCheck.Outline;

/// <summary>
/// What a YAML file looks like to somebody who reads its lines: keys by their indentation, brackets by their pairs. It
/// is a heuristic that always answers, for a file that is being written and is not YAML at the moment.
/// </summary>
internal sealed partial class YamlOutline
{
    private const string Item = "-";

    private readonly string _text;
    private readonly int _cursor;
    private readonly List<OutlineEntry> _entries = [];
    private readonly List<(int Column, string Name)> _frames = []; // what the line stands in, outermost first
    private Cursor? _found;
    private bool _beginsItem; // an item has begun, and nothing of it has been read yet
    private int _at;

    private YamlOutline(string text, int cursor) => (_text, _cursor) = (text, cursor);

    /// <summary>All keys and texts, in the order of the file.</summary>
    public IReadOnlyList<OutlineEntry> Entries => _entries;

    /// <summary>Where the cursor stands; <see langword="null"/> in a comment.</summary>
    public Cursor? Cursor => _found;

    /// <summary>Reads the whole of <paramref name="text"/>.</summary>
    /// <param name="text">The file.</param>
    /// <param name="cursor">Offset of the cursor; -1 when there is none.</param>
    public static YamlOutline Read(string text, int cursor = -1)
    {
        var outline = new YamlOutline(text, cursor);
        while (outline._at < text.Length)
        {
            outline.ReadLine();
        }
        if (
            cursor == text.Length
            && outline._found is null
            && (text.Length == 0 || text[^1] == '\n')
        )
        {
            outline.Place(cursor, cursor, 0, isKey: true, mayBeKey: true);
        }
        return outline;
    }

    private int LineEnd(int from)
    {
        var end = _text.AsSpan(from).IndexOfAny('\r', '\n');
        return end < 0 ? _text.Length : from + end;
    }

    // Leaves _at at the beginning of the next line.
    private void ReadLine()
    {
        var (start, end) = (_at, LineEnd(_at));
        while (_at < end && _text[_at] == ' ')
        {
            _at++;
        }
        if (_at == end)
        {
            if (IsAt(start, end))
            {
                Place(_cursor, _cursor, _cursor - start, isKey: true, mayBeKey: true);
            }
        }
        else if (_text[_at] != '#')
        {
            ReadNode(start, end);
        }
        SkipLine();
    }

    private void SkipLine()
    {
        _at = LineEnd(_at);
        if (_at < _text.Length)
        {
            _at += _text.AsSpan(_at).StartsWith("\r\n") ? 2 : 1;
        }
    }

    private void ReadNode(int lineStart, int end)
    {
        while (_at < end && _text[_at] == '-' && (_at + 1 == end || _text[_at + 1] == ' '))
        {
            PopForItem(_at - lineStart);
            _frames.Add((_at - lineStart, Item));
            _beginsItem = true;
            _at++;
            while (_at < end && _text[_at] == ' ')
            {
                _at++;
            }
        }
        var column = _at - lineStart;
        if (_at == end)
        {
            if (IsAt(lineStart, end))
            {
                Place(_cursor, _cursor, int.MaxValue, isKey: false, mayBeKey: true);
            }
            return;
        }
        if (KeyLength(_at, end) is var length && length < 0)
        {
            Pop(column);
            ReadValue(end, mayBeKey: true);
            return;
        }
        Pop(column);
        ReadKey(length, column);
        ReadValue(end, mayBeKey: false);
    }

    private void ReadKey(int length, int column)
    {
        var (start, stop) = Inner(_at, _at + length);
        AddKey(start, stop);
        _frames.Add((column, _text[start..stop]));
        _at += length;
        while (_text[_at] != ':')
        {
            _at++;
        }
        _at++;
    }

    private void AddKey(int start, int stop)
    {
        _entries.Add(
            new OutlineEntry(
                PathText(),
                _text[start..stop],
                TextSpan.FromBounds(start, stop),
                true,
                _beginsItem
            )
        );
        _beginsItem = false;
        if (_cursor >= start && _cursor <= stop)
        {
            Place(start, stop, int.MaxValue, isKey: true, mayBeKey: true);
        }
    }

    private void ReadValue(int end, bool mayBeKey)
    {
        var before = _at;
        while (_at < end && _text[_at] == ' ')
        {
            _at++;
        }
        if (_at == end || _text[_at] == '#')
        {
            if (_cursor >= before && _cursor <= _at)
            {
                Place(_cursor, _cursor, int.MaxValue, isKey: false, mayBeKey);
            }
            return;
        }
        if (_cursor >= before && _cursor < _at)
        {
            Place(_cursor, _cursor, int.MaxValue, isKey: false, mayBeKey);
        }
        switch (_text[_at])
        {
            case '[' or '{':
                ReadFlow();
                break;
            case '|' or '>':
                ReadBlock();
                break;
            case '"' or '\'':
                ReadQuoted(mayBeKey);
                break;
            default:
                AddText(_at, PlainEnd(_at, end), mayBeKey);
                break;
        }
    }

    private int PlainEnd(int from, int end)
    {
        var comment = _text.AsSpan(from, end - from).IndexOf(" #");
        return comment < 0 ? end : from + comment;
    }

    // What is indented more than the key belongs to the block; the cursor is in it when it stands in one of its lines.
    private void ReadBlock()
    {
        var column = _frames.Count > 0 ? _frames[^1].Column : -1;
        SkipLine();
        var (start, stop) = (_at, _at);
        while (_at < _text.Length)
        {
            var end = LineEnd(_at);
            var indent = _text.AsSpan(_at, end - _at).IndexOfAnyExcept(' ');
            if (indent >= 0 && indent <= column)
            {
                break;
            }
            stop = indent < 0 ? stop : end;
            SkipLine();
        }
        AddText(start, Math.Max(start, stop), mayBeKey: false);
        _at = Math.Max(start, stop); // SkipLine goes on from there
        if (stop == start && start > 0)
        {
            _at = start - 1;
        }
    }

    private void ReadQuoted(bool mayBeKey)
    {
        var stop = QuoteEnd(_at, LineEnd(_at));
        var (start, end) = Inner(_at, stop);
        AddText(start, end, mayBeKey);
        _at = stop;
    }

    // Behind the closing quote; the end of the line when there is none.
    private int QuoteEnd(int at, int limit)
    {
        var quote = _text[at];
        for (var i = at + 1; i < limit; i++)
        {
            if (quote == '"' && _text[i] == '\\')
            {
                i++;
            }
            else if (_text[i] == quote)
            {
                if (quote == '"' || i + 1 >= limit || _text[i + 1] != quote)
                {
                    return i + 1;
                }
                i++;
            }
        }
        return limit;
    }

    private (int Start, int End) Inner(int start, int stop)
    {
        if (_text[start] is not ('"' or '\''))
        {
            return (start, start + _text.AsSpan(start, stop - start).TrimEnd(' ').Length);
        }
        var isClosed = stop - 1 > start && _text[stop - 1] == _text[start];
        return (start + 1, isClosed ? stop - 1 : stop);
    }

    private void AddText(int start, int stop, bool mayBeKey)
    {
        var end = start + _text.AsSpan(start, stop - start).TrimEnd(' ').Length;
        _entries.Add(
            new OutlineEntry(
                PathText(),
                _text[start..end],
                TextSpan.FromBounds(start, end),
                false,
                _beginsItem
            )
        );
        _beginsItem = false;
        if (_cursor >= start && _cursor <= stop)
        {
            Place(start, Math.Max(end, _cursor), int.MaxValue, isKey: false, mayBeKey);
        }
    }
}
