namespace FactCheck.Rules.Reading;

/// <summary>Follows literal (<c>|</c>) and folded (<c>></c>) scalars.</summary>
/// <param name="cursor">Stands at the indicator.</param>
internal sealed class BlockScalarReader(ScalarCursor cursor)
{
    public void Read()
    {
        var isFolded = cursor.Text[cursor.At] == '>';
        var header = cursor.Text.AsSpan(cursor.At, cursor.LineEnd(cursor.At) - cursor.At);
        var comment = header.IndexOf('#');
        var indicators = comment < 0 ? header : header[..comment];
        var hasIndent = indicators.ContainsAnyInRange('1', '9');
        cursor.At = cursor.NextLine(cursor.At);
        // The indentation is that of the first line with text; with an explicit one, which only serves text that
        // begins with blanks, the first line tells too once the blanks of the value are taken off.
        var indent = FirstIndent(cursor.At) - (hasIndent ? cursor.ValueBlanks() : 0);
        while (cursor.More)
        {
            ReadLine(Math.Max(0, indent), isFolded);
        }
    }

    private void ReadLine(int indent, bool isFolded)
    {
        var lineEnd = cursor.LineEnd(cursor.At);
        var blanks = 0;
        while (blanks < indent && cursor.At < lineEnd && cursor.Text[cursor.At] == ' ')
        {
            cursor.At++;
            blanks++;
        }
        while (cursor.At < lineEnd && cursor.More)
        {
            cursor.Take(1);
        }
        cursor.At = lineEnd;
        if (!isFolded || cursor.Expects(' '))
        {
            MarkBreak();
        }
        else
        {
            MarkFoldedBreak();
        }
        cursor.At = Math.Min(cursor.NextLine(lineEnd), cursor.End);
    }

    // Of n breaks in a row folding keeps n or n − 1 line feeds: the first one is left out where it was folded.
    private void MarkFoldedBreak()
    {
        var blankLines = BlankLinesAhead(cursor.NextLine(cursor.At));
        if (cursor.LineFeedsAhead() > blankLines)
        {
            MarkBreak();
        }
    }

    private void MarkBreak()
    {
        if (cursor.Expects('\n') || cursor.Expects(' '))
        {
            cursor.Mark();
        }
    }

    private int BlankLinesAhead(int at)
    {
        var count = 0;
        while (at < cursor.End && LineAt(at).Trim(' ').IsEmpty)
        {
            at = cursor.NextLine(at);
            count++;
        }
        return count;
    }

    private int FirstIndent(int at)
    {
        while (at < cursor.End)
        {
            var line = LineAt(at);
            var text = line.TrimStart(' ');
            if (!text.IsEmpty)
            {
                return line.Length - text.Length;
            }
            at = cursor.NextLine(at);
        }
        return 0;
    }

    private ReadOnlySpan<char> LineAt(int at) => cursor.Text.AsSpan(at, cursor.LineEnd(at) - at);
}
