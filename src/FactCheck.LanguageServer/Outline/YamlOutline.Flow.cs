namespace FactCheck.Outline;

/// <content>Lists and mappings in brackets, the frames, and where the cursor is.</content>
internal sealed partial class YamlOutline
{
    // Reads from an opening bracket to its end, or to a line that can only be a key of the block around it.
    private void ReadFlow()
    {
        var outside = _frames.Count;
        var column = outside > 0 ? _frames[^1].Column : 0;
        var open = new Stack<bool>(); // whether it is a mapping
        do
        {
            ReadFlowPiece(open);
        } while (open.Count > 0 && _at < _text.Length && !IsBlockKey(column));
        _frames.RemoveRange(outside, _frames.Count - outside);
    }

    private void ReadFlowPiece(Stack<bool> open)
    {
        var c = _text[_at];
        switch (c)
        {
            case '[' or '{':
                PlaceBlank(open, _at);
                _beginsItem |= c == '{' && open.TryPeek(out var outer) && !outer;
                open.Push(c == '{');
                _frames.Add((int.MaxValue, c == '{' ? "" : Item));
                _at++;
                PlaceBlank(open, _at);
                break;
            case ']' or '}':
                open.Pop();
                _frames.RemoveAt(_frames.Count - 1);
                _at++;
                break;
            case ',':
                _at++;
                Rename(open, "");
                PlaceBlank(open, _at);
                break;
            case ':':
                _at++;
                PlaceBlank(open, _at);
                break;
            case ' ' or '\r' or '\n':
                _at++;
                PlaceBlank(open, _at);
                break;
            case '#' when _text[_at - 1] is ' ' or '\n':
                _at = LineEnd(_at);
                break;
            default:
                ReadFlowText(open);
                break;
        }
    }

    private void ReadFlowText(Stack<bool> open)
    {
        var end = LineEnd(_at);
        var stop = _text[_at] is '"' or '\'' ? QuoteEnd(_at, end) : FlowPlainEnd(_at, end);
        var (start, inner) = Inner(_at, stop);
        _at = Math.Max(stop, _at + 1);
        var next = _at + _text.AsSpan(_at, end - Math.Min(_at, end)).IndexOfAnyExcept(' ');
        var isKey = next >= _at && _text[next] == ':';
        var inMapping = open.Peek() && _frames[^1].Name.Length == 0;
        if (!inMapping)
        {
            AddText(start, inner, mayBeKey: false);
            return;
        }
        var name = _frames[^1];
        _frames.RemoveAt(_frames.Count - 1); // the path of a key is that of its mapping
        AddKey(start, inner);
        _frames.Add(isKey ? name with { Name = _text[start..inner] } : name);
    }

    private int FlowPlainEnd(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            var isColon = _text[i] == ':' && (i + 1 == end || _text[i + 1] is ' ' or ',' or '}');
            if (_text[i] is ',' or ']' or '}' or '[' or '{' || isColon)
            {
                return i;
            }
        }
        return end;
    }

    private void Rename(Stack<bool> open, string name)
    {
        if (open.TryPeek(out var isMapping) && isMapping)
        {
            _frames[^1] = _frames[^1] with { Name = name };
        }
    }

    // The cursor between two pieces: what is written there would be a key of the mapping, or a value.
    private void PlaceBlank(Stack<bool> open, int at)
    {
        if (at != _cursor || !open.TryPeek(out var isMapping))
        {
            return;
        }
        if (!isMapping || _frames[^1].Name.Length > 0)
        {
            Place(at, at, int.MaxValue, isKey: false, mayBeKey: false);
            return;
        }
        var frame = _frames[^1];
        _frames.RemoveAt(_frames.Count - 1);
        Place(at, at, int.MaxValue, isKey: true, mayBeKey: true);
        _frames.Add(frame);
    }

    // A bracket that is never closed ends where a line begins with a key that is not indented more than the one around it.
    private bool IsBlockKey(int column)
    {
        if (_text[_at - 1] != '\n')
        {
            return false;
        }
        var end = LineEnd(_at);
        var indent = _text.AsSpan(_at, end - _at).IndexOfAnyExcept(' ');
        var first = _at + indent;
        if (indent < 0 || indent > column || _text[first] is ']' or '}')
        {
            return false;
        }
        _at--; // SkipLine begins the next line there
        return true;
    }

    // The length of the key that begins at a place, or -1: "key: " or "key:" at the end of the line.
    private int KeyLength(int from, int end)
    {
        // A pattern that is being written, "<n:", is no key.
        if (_text[from] is '[' or '{' or '|' or '>' or '#' or '<')
        {
            return -1;
        }
        var at = _text[from] is '"' or '\'' ? QuoteEnd(from, end) : from;
        for (; at < end; at++)
        {
            if (_text[at] == ':' && (at + 1 == end || _text[at + 1] == ' '))
            {
                return at - from;
            }
            if (_text[from] is '"' or '\'' && _text[at] != ' ')
            {
                return -1;
            }
        }
        return -1;
    }

    private bool IsAt(int start, int end) => _cursor >= start && _cursor <= end;

    private void Pop(int column)
    {
        while (_frames.Count > 0 && _frames[^1].Column >= column)
        {
            _frames.RemoveAt(_frames.Count - 1);
        }
    }

    // An item may stand in the column of the key that it belongs to.
    private void PopForItem(int column)
    {
        while (
            _frames.Count > 0
            && (
                _frames[^1].Column > column
                || (_frames[^1].Column == column && _frames[^1].Name == Item)
            )
        )
        {
            _frames.RemoveAt(_frames.Count - 1);
        }
    }

    private string PathText() => string.Join('/', _frames.Select(frame => frame.Name));

    private void Place(int start, int end, int column, bool isKey, bool mayBeKey) =>
        _found ??= new Cursor(
            [
                .. _frames
                    .Where(frame => frame.Column < column || column == int.MaxValue)
                    .Select(frame => frame.Name),
            ],
            start,
            end,
            isKey,
            mayBeKey
        );
}
