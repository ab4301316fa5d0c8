using System.Text;
using FactCheck.Reporting.Wording;
using FactCheck.Text;
using Spectre.Console.Rendering;

namespace FactCheck.Rendering.Explanations;

/// <summary>
/// A sentence with marks under its words, and a label under each mark. Columns are those of a terminal; nothing of the text
/// can steer it.
/// </summary>
internal sealed class ExplanationFigure
{
    private const string Cut = "… ";
    private const int Lead = 24;

    private readonly List<(int Offset, string Shown, int Column)> _cells = [];
    private readonly int _columns;

    private ExplanationFigure(string text, TextSpan sentence)
    {
        var offset = sentence.Start;
        foreach (var rune in sentence.In(text).EnumerateRunes())
        {
            var shown = Rune.IsWhiteSpace(rune) ? " " : ReportText.OneLine(rune.ToString());
            _cells.Add((offset, shown, _columns));
            _columns += new Segment(shown).CellCount();
            offset += rune.Utf16SequenceLength;
        }
    }

    /// <summary>The lines of the figure: the sentence, the signs, and the labels.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence; where it is too long, a part with the first mark is shown.</param>
    /// <param name="marks">The marks, which lie in the sentence.</param>
    /// <param name="width">Columns that a line may take.</param>
    public static IReadOnlyList<string> Draw(
        string text,
        TextSpan sentence,
        IReadOnlyList<ExplanationMark> marks,
        int width
    )
    {
        var figure = new ExplanationFigure(text, sentence);
        var (from, until) = figure.Window(marks, width);
        var shift = figure.ColumnAt(from) - (from > 0 ? Cut.Length : 0);
        var lines = new List<StringBuilder> { figure.Sentence(from, until) };
        foreach (var mark in marks.OrderBy(mark => mark.Span.Start))
        {
            var column = figure.ColumnOf(mark.Span.Start) - shift;
            var end = figure.ColumnOf(mark.Span.End) - shift;
            if (column < 0 || end > figure.ColumnAt(until) - shift)
            {
                continue;
            }
            Put(lines, 1, column, new string(mark.Sign, Math.Max(1, end - column)));
            PutLabel(lines, column, mark.Label);
        }
        return [.. lines.Select(line => line.ToString().TrimEnd())];
    }

    // The part to show, as a range of cells that begins and ends between words.
    private (int From, int Until) Window(IReadOnlyList<ExplanationMark> marks, int width)
    {
        if (_columns <= width)
        {
            return (0, _cells.Count);
        }
        var first = marks.Count == 0 ? 0 : ColumnOf(marks.Min(mark => mark.Span.Start));
        var from = 0;
        while (from < _cells.Count && _cells[from].Column < first - Lead)
        {
            from++;
        }
        while (
            from > 0
            && from < _cells.Count
            && _cells[from - 1].Shown != " "
            && _cells[from].Column < first
        )
        {
            from++;
        }
        var until = from;
        var last = ColumnAt(from) + width - (2 * Cut.Length);
        while (until < _cells.Count && ColumnAt(until + 1) <= last)
        {
            until++;
        }
        var end = until;
        while (end > from + 1 && until < _cells.Count && _cells[end].Shown != " ")
        {
            end--;
        }
        return (from, end > from + 1 ? end : until);
    }

    private StringBuilder Sentence(int from, int until)
    {
        var line = new StringBuilder(from > 0 ? Cut : "");
        for (var i = from; i < until; i++)
        {
            line.Append(_cells[i].Shown);
        }
        return line.Append(until < _cells.Count ? " …" : "");
    }

    private int ColumnAt(int cell) => cell < _cells.Count ? _cells[cell].Column : _columns;

    private int ColumnOf(int offset)
    {
        var cell = _cells.FindIndex(item => item.Offset >= offset);
        return cell < 0 ? _columns : _cells[cell].Column;
    }

    // In the first line of labels that has room.
    private static void PutLabel(List<StringBuilder> lines, int column, string label)
    {
        var row = 2;
        while (row < lines.Count && lines[row].Length > 0 && lines[row].Length >= column)
        {
            row++;
        }
        Put(lines, row, column, label);
    }

    private static void Put(List<StringBuilder> lines, int row, int column, string words)
    {
        while (lines.Count <= row)
        {
            lines.Add(new StringBuilder());
        }
        lines[row].Append(' ', Math.Max(0, column - lines[row].Length)).Append(words);
    }
}
