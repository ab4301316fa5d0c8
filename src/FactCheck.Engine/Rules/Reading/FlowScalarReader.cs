using System.Globalization;
using YamlDotNet.Core;

namespace FactCheck.Rules.Reading;

/// <summary>Follows plain and quoted scalars.</summary>
/// <param name="cursor">Stands behind the opening quote.</param>
/// <param name="style">The style of the scalar.</param>
internal sealed class FlowScalarReader(ScalarCursor cursor, ScalarStyle style)
{
    public void Read()
    {
        while (cursor.More)
        {
            var c = cursor.Text[cursor.At];
            if (IsBlank(c))
            {
                ReadBlanks();
            }
            else if (style == ScalarStyle.DoubleQuoted && c == '\\')
            {
                ReadEscape();
            }
            else
            {
                cursor.Take(style == ScalarStyle.SingleQuoted && c == '\'' ? 2 : 1);
            }
        }
    }

    // Blanks inside a line are themselves. A line break takes the blanks around it and is one space, or one line feed
    // less than there are breaks.
    private void ReadBlanks()
    {
        var end = cursor.At;
        var breaks = 0;
        while (end < cursor.End && IsBlank(cursor.Text[end]))
        {
            breaks += IsBreakEnd(end) ? 1 : 0;
            end++;
        }
        if (breaks == 0)
        {
            while (cursor.At < end && cursor.More)
            {
                cursor.Take(1);
            }
        }
        else
        {
            for (var units = Math.Max(1, breaks - 1); units > 0; units--)
            {
                cursor.Mark();
            }
        }
        cursor.At = end;
    }

    private void ReadEscape()
    {
        var (text, at) = (cursor.Text, cursor.At);
        var kind = at + 1 < cursor.End ? text[at + 1] : '\\';
        if (kind is '\r' or '\n')
        {
            SkipBreak();
            return;
        }
        var digits = kind switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        var isPair =
            digits == 8
            && int.TryParse(
                text.AsSpan(at + 2, Math.Min(8, cursor.End - at - 2)),
                NumberStyles.HexNumber,
                CultureInfo.InvariantCulture,
                out var code
            )
            && code > char.MaxValue;
        if (isPair)
        {
            cursor.Mark();
        }
        cursor.Take(2 + digits);
    }

    // An escaped line break is nothing, and the blanks that begin the next line neither; further breaks are line feeds.
    private void SkipBreak()
    {
        cursor.At = cursor.NextLine(cursor.At);
        while (cursor.At < cursor.End && IsBlank(cursor.Text[cursor.At]))
        {
            if (IsBreakEnd(cursor.At))
            {
                cursor.Mark();
            }
            cursor.At++;
        }
    }

    private bool IsBreakEnd(int at) =>
        cursor.Text[at] == '\n'
        || (
            cursor.Text[at] == '\r' && (at + 1 >= cursor.Text.Length || cursor.Text[at + 1] != '\n')
        );

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n';
}
